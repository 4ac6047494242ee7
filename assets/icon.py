#!/usr/bin/env python3
"""Draws icon.png, the icon of the packages: a page, a turn's speaker and a note's mark found on it. Needs nothing but Python."""
import struct
import sys
import zlib
from pathlib import Path

SIZE, FINE = 128, 4
INK, PAPER, LINE, SPEAKER, MARK = (31, 58, 77), (247, 243, 232), (176, 170, 152), (196, 84, 48), (46, 125, 121)

# Shapes from back to front: left, top, right, bottom, radius, colour.
SHAPES = [
    (0, 0, 128, 128, 24, INK),
    (28, 18, 100, 110, 6, PAPER),
    (38, 32, 90, 38, 3, LINE),
    (38, 50, 58, 56, 3, SPEAKER),
    (62, 50, 90, 56, 3, LINE),
    (38, 62, 84, 68, 3, LINE),
    (38, 80, 56, 86, 3, SPEAKER),
    (60, 80, 76, 86, 3, LINE),
    (80, 77, 90, 87, 5, MARK),
    (38, 92, 72, 98, 3, LINE),
]


def inside(x, y, left, top, right, bottom, radius):
    """Whether a point lies in a rectangle with round corners."""
    across = max(left + radius - x, x - right + radius, 0)
    down = max(top + radius - y, y - bottom + radius, 0)
    return left <= x < right and top <= y < bottom and across * across + down * down <= radius * radius


def point(x, y):
    """Red, green, blue and opacity at a point."""
    for *shape, colour in reversed(SHAPES):
        if inside(x, y, *shape):
            return (*colour, 255)
    return (0, 0, 0, 0)


def pixel(column, row):
    """The mean of the points in a pixel; colours weigh as much as they cover."""
    points = [point(column + (i + 0.5) / FINE, row + (j + 0.5) / FINE) for i in range(FINE) for j in range(FINE)]
    opacity = sum(each[3] for each in points)
    if not opacity:
        return bytes(4)
    colour = [round(sum(each[part] * each[3] for each in points) / opacity) for part in range(3)]
    return bytes([*colour, round(opacity / len(points))])


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


rows = b"".join(b"\0" + b"".join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0))
picture += chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).with_name("icon.png")).write_bytes(picture)
