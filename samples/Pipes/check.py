#!/usr/bin/env python3
"""Runs the shell commands of the README in a folder that holds the sample pages, and compares what they print with what it says.

check.py TOOL [--accept]: TOOL is the command archiveparse, in one word; --accept writes what they print into the README.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

README = Path(__file__).with_name("README.md")
PAGES = README.parents[2] / "tests/ArchiveParse.Tests/Pages"
COMMAND = re.compile(r"^```sh\n(.*?)\n```\n(?:\n```\n(.*?)```\n)?", re.MULTILINE | re.DOTALL)


def run(command, folder):
    environment = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)
    return done.stdout + done.stderr


def shown(match, folder):
    return f"```sh\n{match[1]}\n```\n\n```\n{run(match[1], folder)}```\n"


with tempfile.TemporaryDirectory() as folder:
    shutil.copytree(PAGES, Path(folder, "pages"), ignore=shutil.ignore_patterns("*.md"))
    tool = Path(folder, "archiveparse")
    tool.write_text(f'#!/bin/sh\nexec {sys.argv[1]} "$@"\n')
    tool.chmod(0o755)
    said = README.read_text(encoding="utf-8")
    printed = COMMAND.sub(lambda match: shown(match, folder), said)

if "--accept" in sys.argv:
    README.write_text(printed, encoding="utf-8", newline="\n")
elif printed != said:
    sys.exit("The commands of samples/Pipes/README.md print something else:\n" + printed)
print(f"{len(COMMAND.findall(said))} pipes print what their README says")
