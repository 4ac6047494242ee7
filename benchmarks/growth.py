"""Draws docs/growth.svg: time for each character against the length of a page, a line for each kind of page.

    dotnet run -c Release --project benchmarks/ArchiveParse.Benchmarks -- growth 100000000 > growth.tsv
    python3 benchmarks/growth.py growth.tsv

A flat line is a cost in proportion to the length; a quadratic rule would climb by a factor of ten for each power of ten.
"""

import csv
import math
import pathlib
import sys

WIDTH, HEIGHT = 900, 520
LEFT, TOP, RIGHT, BOTTOM = 60, 24, 230, 40
COLOURS = ["#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b", "#e377c2", "#17becf", "#7f7f7f", "#bcbd22"]


def read(path):
    """Name of a page -> its points, each of characters and nanoseconds."""
    pages = {}
    with open(path, encoding="utf-8", newline="") as lines:
        for name, characters, nanoseconds, *_ in list(csv.reader(lines, delimiter="\t"))[1:]:
            pages.setdefault(name, []).append((float(characters), float(nanoseconds)))
    return pages


def scale(values, low, high):
    """From a value to its place, both ends rounded to powers of ten."""
    first, last = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return (lambda value: low + (math.log10(value) - first) / (last - first) * (high - low)), range(first, last + 1)


def draw(pages):
    points = [point for each in pages.values() for point in each]
    x, x_powers = scale([each for each, _ in points], LEFT, WIDTH - RIGHT)
    y, y_powers = scale([each for _, each in points], HEIGHT - BOTTOM, TOP)
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">'
    yield f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>'
    for power in x_powers:
        yield f'<line x1="{x(10**power):.1f}" x2="{x(10**power):.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="#ddd"/>'
        yield f'<text x="{x(10**power):.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{10**power:,}</text>'
    for power in y_powers:
        yield f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(10**power):.1f}" y2="{y(10**power):.1f}" stroke="#ddd"/>'
        yield f'<text x="{LEFT - 6}" y="{y(10**power) + 4:.1f}" text-anchor="end">{10**power:g} ns</text>'
    yield f'<text x="{(WIDTH - RIGHT + LEFT) / 2}" y="{HEIGHT - 6}" text-anchor="middle">characters of the page</text>'
    yield f'<text x="{LEFT}" y="14">time for each character</text>'
    ordered = sorted(pages.items(), key=lambda page: -page[1][-1][1])
    for at, (name, each) in enumerate(ordered):
        colour = COLOURS[at % len(COLOURS)]
        path = " ".join(f"{x(characters):.1f},{y(nanoseconds):.1f}" for characters, nanoseconds in each)
        label = TOP + 10 + at * (HEIGHT - TOP - BOTTOM - 20) / max(len(ordered) - 1, 1)
        end = x(each[-1][0]), y(each[-1][1])
        yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
        yield f'<line x1="{end[0]:.1f}" y1="{end[1]:.1f}" x2="{WIDTH - RIGHT + 14}" y2="{label:.1f}" stroke="{colour}" stroke-dasharray="2 3"/>'
        yield f'<text x="{WIDTH - RIGHT + 18}" y="{label + 4:.1f}" fill="{colour}">{name}</text>'
    yield "</svg>"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    target = pathlib.Path(__file__).parent.parent / "docs" / "growth.svg"
    target.write_text("\n".join(draw(read(sys.argv[1]))) + "\n", encoding="utf-8")
    print(f"{target} was written.")
