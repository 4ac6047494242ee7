#!/usr/bin/env python3
"""Writes the tables of docs/quality.md: precision, recall and F1 for each field, and whole pages right.

    python3 benchmarks/quality.py

Needs the development corpus with its scorer, in the folder that ARCHIVEPARSE_SHARED names (by default ../shared), and the tool, which
it builds. What counts as right is the scorer's business; this only adds up and sets the tables.
"""
import importlib.util
import json
import os
import pathlib
import re
import subprocess
from collections import Counter, defaultdict

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = pathlib.Path(os.environ.get("ARCHIVEPARSE_SHARED", ROOT.parent / "shared"))
TOOL = ROOT / "src/ArchiveParse.Tool"
DOC = ROOT / "docs/quality.md"

KINDS = [
    (r"^\d+_[0-9a-f]{16}$", "sample pages of the repository"),
    (r"_doc_", "documents of the archive, in each of its layouts"),
    (r"_list_|_collection_|_people_", "its listings, collections, pages on people"),
    (r"^ref_", "source lines, each in a small page"),
    (r"^made_", "made pages, annotated in full"),
    (r"^frus_", "*Foreign Relations of the United States*"),
]

MEANING = {
    "kind": "document, listing or neither", "number": "number in an edited volume", "title": "title of the record",
    "summary": "the archivist's abstract", "type": "type of record", "classification": "the record's field of that name",
    "recordId": "the archive's number", "url": "address of the record", "date": "date at the top", "uploaded": "when put on line",
    "citation": "the citation of the print export", "rendition": "translation, into which language", "rights": "rights statement",
    "languages": "languages of the original", "support": "who made it possible", "donors": "names under no label",
    "source.text": "the source line, whole", "references": "its archival references, each as one text",
    "reference.parts": "their components: archive, fond, box…", "publications": "printed sources", "contributors": "who did what for the text",
    "participants": "who took part, with side", "notes": "footnotes with their markers", "range": "which part of how many results",
    "entries.count": "how many entries", "entry.date": "their dates", "entry.title": "their titles", "entry.summary": "their abstracts",
    "speeches": "turns: label and text", "speakers": "turns: who speaks, by full name", "speech.qualifier": "what stands in brackets behind a label",
    "headings": "title lines of the original", "paragraphs": "paragraphs of running text", "stages": "paragraphs of narration",
    "listItems": "items of lists", "unparsed": "text that no rule claims", "datelines": "dates at the head of a text", "numbers": "registry numbers",
    "fields": "labelled lines of the opening", "signatures": "who signed", "recipients": "who gets a copy", "filings": "filing stamps",
    "marks": "traces of the editor", "markings": "lines on secrecy and handling", "comments": "remarks that stand alone",
    "emptyFields": "labels without a value",
}


def load_scorer():
    spec = importlib.util.spec_from_file_location("score", SHARED / "eval/score.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def read(scorer, command, page, annotated):
    """The facts of a page as the tool reads it; none where it fails."""
    try:
        return scorer.facts(scorer.run(command, page), annotated)
    except Exception as error:
        print(f"{page.stem}: {error}")
        return {}


def measure(scorer, command):
    """Right, wrong and missed facts: for each way of comparing and each field; and whole pages for each kind of page."""
    fields = {"strict": defaultdict(lambda: [0, 0, 0]), "soft": defaultdict(lambda: [0, 0, 0])}
    whole, pages = Counter(), Counter()
    for gold_file in sorted((SHARED / "corpus/dev/gold").glob("*.json")):
        gold_page = json.loads(gold_file.read_text(encoding="utf-8"))
        gold = scorer.facts(gold_page, gold_page.get("annotated"))
        got = read(scorer, command, SHARED / "corpus/dev/pages" / f"{gold_file.stem}.txt", gold_page.get("annotated"))
        kind = next(name for pattern, name in KINDS if re.search(pattern, gold_file.stem))
        clean = True
        for field, values in gold.items():
            for way, fold in (("strict", scorer.fold), ("soft", scorer.soft)):
                counts = scorer.compare(values, got.get(field, Counter()), fold)[:3]
                fields[way][field] = [a + b for a, b in zip(fields[way][field], counts)]
                clean = clean and (way == "soft" or counts[1] + counts[2] == 0)
        pages[kind] += 1
        whole[kind] += clean
    return fields, whole, pages


def row(scorer, name, meaning, strict, soft):
    values = [f"{value:.3f}" for counts in (strict, soft) for value in scorer.f1(*counts)]
    return f"| {name} | {meaning} | {strict[0] + strict[2]} | {' | '.join(values)} |"


def tables(scorer, fields, whole, pages):
    total = {way: [sum(counts) for counts in zip(*fields[way].values())] for way in fields}
    return "\n".join([
        "| field | | in gold | P strict | R strict | F1 strict | P soft | R soft | F1 soft |",
        "| --- | --- | --: | --: | --: | --: | --: | --: | --: |",
        *(row(scorer, f"`{name}`", MEANING[name], fields["strict"][name], fields["soft"][name])
          for name in sorted(fields["strict"], key=list(MEANING).index) if sum(fields["strict"][name])),
        row(scorer, "**all facts** (micro)", "", total["strict"], total["soft"]),
        "",
        "| pages | of which wholly right | number |",
        "| --- | --: | --: |",
        *(f"| {name} | {whole[name]} | {pages[name]} |" for _, name in KINDS if pages[name]),
        f"| **all** | {whole.total()} ({100 * whole.total() / pages.total():.0f} %) | {pages.total()} |",
    ])


def main():
    subprocess.run(["dotnet", "build", TOOL, "-f", "net10.0", "-c", "Release", "--nologo", "-v", "q"], check=True, cwd=ROOT)
    scorer = load_scorer()
    measured = measure(scorer, f"dotnet {TOOL / 'bin/Release/net10.0/ArchiveParse.Tool.dll'} parse {{}}")
    before, _, rest = DOC.read_text(encoding="utf-8").partition("<!-- tables -->\n")
    behind = rest.partition("<!-- end of tables -->")[2]
    text = f"{before}<!-- tables -->\n{tables(scorer, *measured)}\n<!-- end of tables -->{behind}"
    DOC.write_text(text, encoding="utf-8")
    print(f"Written: {DOC.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
