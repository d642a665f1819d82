"""Which characters a font can draw, read from its file: typst makes no PDF of a text with one that no font has.

A TrueType font says so in its table `cmap`, of which formats 4 and 12 are in use.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path

# Drawn as nothing, or joined to what stands beside it: these need no shape of their own.
_JOINING = {0x200B, 0x200C, 0x200D, 0xFE0E, 0xFE0F, *range(0xE0020, 0xE0080)}
MISSING = "□"


def letters_in(fonts: Iterable[Path]) -> frozenset[str]:
    found: set[int] = set()
    for font in fonts:
        found |= _covered(font.read_bytes())
    return frozenset(chr(code) for code in found | _JOINING)


def drawable(text: str, letters: frozenset[str]) -> str:
    """The text with a box for what no font has."""
    return text if text.isascii() else "".join(one if one in letters or one == "\n" else MISSING for one in text)


def _covered(data: bytes) -> set[int]:
    (tables,) = struct.unpack_from(">H", data, 4)
    for place in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, 12 + 16 * place)
        if tag == b"cmap":
            return _mapped(data, offset)
    return set()


def _mapped(data: bytes, start: int) -> set[int]:
    (many,) = struct.unpack_from(">H", data, start + 2)
    found: set[int] = set()
    for place in range(many):
        (offset,) = struct.unpack_from(">I", data, start + 4 + 8 * place + 4)
        (format,) = struct.unpack_from(">H", data, start + offset)
        if format == 4:
            found |= _short(data, start + offset)
        elif format == 12:
            found |= _long(data, start + offset)
    return found


def _short(data: bytes, start: int) -> set[int]:
    """Segments of the first 65,536. A segment may span characters that have no shape: those lead to shape 0."""
    (double,) = struct.unpack_from(">H", data, start + 6)
    many, shape = double // 2, f">{double // 2}H"
    ends = struct.unpack_from(shape, data, start + 14)
    starts = struct.unpack_from(shape, data, start + 16 + double)
    shifts = struct.unpack_from(shape, data, start + 16 + 2 * double)
    ranges = start + 16 + 3 * double
    found: set[int] = set()
    for place in range(many):
        (jump,) = struct.unpack_from(">H", data, ranges + 2 * place)
        for code in range(starts[place], min(ends[place], 0xFFFE) + 1):
            glyph = code if not jump else _at(data, ranges + 2 * place + jump + 2 * (code - starts[place]))
            if (glyph + shifts[place]) & 0xFFFF if glyph or not jump else 0:
                found.add(code)
    return found


def _at(data: bytes, place: int) -> int:
    (found,) = struct.unpack_from(">H", data, place)
    return int(found)


def _long(data: bytes, start: int) -> set[int]:
    (many,) = struct.unpack_from(">I", data, start + 12)
    spans = (struct.unpack_from(">II", data, start + 16 + 12 * place) for place in range(many))
    return {code for first, last in spans for code in range(first, last + 1)}
