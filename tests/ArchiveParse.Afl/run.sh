#!/usr/bin/env bash
# Fuzzes the parser with AFL++, led by coverage: run.sh MINUTES [FOLDER]. What breaks a law lies in FOLDER/out/default/crashes.
# Needs AFL++ (Debian: afl++) and the .NET SDK. A folder that has been used goes on where it stopped.
set -euo pipefail
minutes=${1:?run.sh MINUTES [FOLDER]}
folder=$(realpath -m "${2:-$(dirname "$0")/bin/afl}")
cd "$(dirname "$0")/../.."

dotnet build tests/ArchiveParse.Afl -c Release -p:RunAnalyzers=false -o "$folder/bin"
dotnet run --project tests/ArchiveParse.Fuzz -c Release -p:RunAnalyzers=false -- seeds "$folder/in" "$folder/words.dict"
dotnet "$folder/bin/ArchiveParse.Afl.dll" instrument "$folder/bin/ArchiveParse.dll" "$folder/bin/Sprache.dll"

export AFL_MAP_SIZE=262144 AFL_AUTORESUME=1 AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1
export AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_FORKSRV_INIT_TMOUT=120000 DOTNET_TieredPGO=0 DOTNET_gcServer=0
afl-fuzz -m none -t 20000 -V $((minutes * 60)) -i "$folder/in" -o "$folder/out" -x "$folder/words.dict" \
    -- dotnet "$folder/bin/ArchiveParse.Afl.dll" "$folder"/in/*
