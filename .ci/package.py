#!/usr/bin/env python3
"""Opens a packed ArchiveParse and says what is not as it should be: its files, its dependencies, what it tells of itself.

A release must also name its repository and link its sources.
"""
import argparse
import re
import sys
import xml.etree.ElementTree as xml
from itertools import zip_longest
from pathlib import Path
from zipfile import ZipFile

FRAMEWORKS = ["net10.0", "net8.0"]
ROOT = Path(__file__).parents[1]
PACKED = {"[Content_Types].xml", "_rels/.rels", "package/services/metadata/core-properties/nuget.psmdcp", "ArchiveParse.nuspec"}
FILES = {"README.md", "icon.png"} | {f"lib/{each}/ArchiveParse.{end}" for each in FRAMEWORKS for end in ("dll", "xml")}
SYMBOLS = {f"lib/{each}/ArchiveParse.pdb" for each in FRAMEWORKS}
FIELDS = {"id": "ArchiveParse", "license": "MIT", "icon": "icon.png", "readme": "README.md", "authors": "The ArchiveParse contributors"}
SEMANTIC = r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?"

arguments = argparse.ArgumentParser(description=__doc__)
arguments.add_argument("folder", type=Path, help="where the .nupkg and the .snupkg lie")
arguments.add_argument("--released", action="store_true", help="expect what a release must have")
arguments.add_argument("--notes", type=Path, help="a file for the release notes")
options = arguments.parse_args()
faults = []


def expect(what, expected, found):
    if expected != found:
        faults.append(f"{what}: expected {expected}, found {found}")


def told(name):
    """A field of the package; None where it has none."""
    return fields[name].text if name in fields else None


def only(pattern):
    [path] = options.folder.glob(pattern)
    return ZipFile(path)


def text(archive, name):
    return archive.read(name).decode("utf-8-sig")


package, symbols = only("ArchiveParse.[0-9]*.nupkg"), only("ArchiveParse.[0-9]*.snupkg")
expect("files", sorted(FILES | PACKED), sorted(package.namelist()))
expect("symbol files", sorted(SYMBOLS | PACKED), sorted(symbols.namelist()))

metadata = xml.fromstring(text(package, "ArchiveParse.nuspec"))[0]
fields = {each.tag.split("}")[1]: each for each in metadata}
for name, value in FIELDS.items():
    expect(name, value, told(name))
expect("licence", "expression", fields["license"].get("type"))
version = told("version")
expect("a semantic version", True, re.fullmatch(SEMANTIC, version) is not None)
for name in ("description", "tags", "copyright"):
    expect(f"some {name}", True, bool(told(name)))
groups = {group.get("targetFramework"): [(each.get("id"), each.get("version")) for each in group] for group in fields["dependencies"]}
expect("dependencies", {each: [("Sprache", "2.3.1")] for each in FRAMEWORKS}, groups)
notes = told("releaseNotes") or ""
section = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split(f"\n## [{version}]")[1].split("\n", 1)[1].split("\n## [")[0].strip()
expect("release notes", section, notes)
expect("release notes that fit", True, len(notes) <= 35_000)
if options.notes:
    options.notes.write_text(notes + "\n", encoding="utf-8")

repository = fields["repository"]
expect("a commit", True, re.fullmatch("[0-9a-f]{40}", repository.get("commit", "")) is not None)
readme = (ROOT / "README.md").read_text(encoding="utf-8")
if url := repository.get("url"):
    address = f"]({url.removesuffix('.git')}/blob/{repository.get('commit')}/"
    readme = re.sub(r"\]\((?!https?:|#)", address, readme)
for said, packed in zip_longest(readme.split("\n"), text(package, "README.md").split("\n")):
    expect("a line of the readme", said, packed)

for framework in FRAMEWORKS:
    documented = {each.get("name") for each in xml.fromstring(text(package, f"lib/{framework}/ArchiveParse.xml")).iter("member")}
    expect(f"documentation, {framework}", True, "M:ArchiveParse.ArchivePage.Parse(System.String)" in documented)
    library, debug = package.read(f"lib/{framework}/ArchiveParse.dll"), symbols.read(f"lib/{framework}/ArchiveParse.pdb")
    # What is built twice is the same only where it does not say where it was built.
    expect(f"paths of this machine, {framework}", False, bytes(str(ROOT.resolve()), "utf-8") in library + debug)
    expect(f"an assembly's version, {framework}", True, version.split("-")[0].encode("utf-16-le") in library)
    if options.released:
        expect(f"links to the sources, {framework}", True, b'{"documents":{"/_/*":"https://' in debug)

if options.released:
    expect("a repository", True, bool(repository.get("url")))

print(f"ArchiveParse {version}: {len(package.namelist())} files, repository {repository.get('url') or 'not named by this clone'}")
if faults:
    sys.exit("\n".join(faults))
