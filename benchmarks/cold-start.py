#!/usr/bin/env python3
"""Measures how long one page takes from a cold start: an empty program, the packed tool, the tool's package for other platforms, and
the library's first parse. The runs take turns, so that a busy machine weighs on all of them alike; the ratios are what to go by.
Needs the .NET SDK on Linux and a C compiler: without one the packed tool is no native program."""
import argparse
import os
import pathlib
import statistics
import subprocess
import tempfile
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = next((ROOT / "tests/ArchiveParse.Tests/Pages").glob("000_*.txt"))
COLD = ROOT / "benchmarks/ColdStart"


def dotnet(*arguments, **environment):
    subprocess.run(["dotnet", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL, env={**os.environ, **environment})


def empty(work):
    dotnet("new", "console", "--output", work / "Empty")
    dotnet("build", work / "Empty", "-c", "Release", "--output", work / "empty")
    return [work / "empty/Empty"]


def packed_tool(work):
    # A cache of its own: an earlier build of the same version must not answer for this one.
    dotnet("pack", ROOT / "src/ArchiveParse.Tool", "-c", "Release", "--output", work / "packages")
    dotnet("tool", "install", "ArchiveParse.Tool", "--tool-path", work / "tools", "--prerelease", "--add-source", work / "packages",
           NUGET_PACKAGES=str(work / "cache"))
    return [work / "tools/archiveparse", "parse", PAGE]


def for_other_platforms(work):
    """Of the packages that packed_tool made, the one that is compiled as it runs."""
    package = next((work / "packages").glob("*.any.*.nupkg"))
    zipfile.ZipFile(package).extractall(work / "any")
    return ["dotnet", next((work / "any").rglob("ArchiveParse.Tool.dll")), "parse", PAGE]


def first_parse(work):
    dotnet("build", COLD / "FirstParse", "-c", "Release", "--output", work / "first")
    return [work / "first/FirstParse", PAGE]


def run(command):
    """Milliseconds of the whole process, and what it wrote."""
    start = time.perf_counter()
    written = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return (time.perf_counter() - start) * 1000, written


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=20)
    chosen = options.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        commands = {
            "empty program": empty(work),
            "packed tool": packed_tool(work),
            "for other platforms": for_other_platforms(work),
            "library's first parse": first_parse(work),
        }

        times = {name: [] for name in commands}
        for turn in range(chosen.runs + 1):
            for name, command in commands.items():
                whole, written = run(command)
                if turn > 0:
                    times[name].append(float(written) if name == "library's first parse" else whole)

    base = times["empty program"]
    print(f"{'':22} {'median ms':>10} {'least ms':>10} {'to empty':>10}")
    for name, each in times.items():
        ratio = statistics.median(one / other for one, other in zip(each, base))
        print(f"{name:22} {statistics.median(each):10.1f} {min(each):10.1f} {ratio:10.2f}")


if __name__ == "__main__":
    main()
