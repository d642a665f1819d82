"""A list that was read, as text that a page carries along until the organiser says yes: nothing of it waits here.

Whoever sends it may send any list of their own as well, so it needs no signature; but what comes back is bounded.
"""

from __future__ import annotations

import base64
import binascii
import zlib
from typing import Any

import orjson
from pydantic import TypeAdapter, ValidationError

from facilitator.programmes.roster.sheet import Line, Sheet, Unreadable, bounded

CARRIED = 1_900_000
_UNPACKED = 40_000_000
_shape: TypeAdapter[list[tuple[int, tuple[str, ...], tuple[int, ...]]]] = TypeAdapter(
    list[tuple[int, tuple[str, ...], tuple[int, ...]]]
)


def carried(sheet: Sheet) -> str:
    """Raises Unreadable for what a page cannot carry."""
    # Half an emoji can stand in a file and in no text that is sent: it goes.
    lines = [[line.number, [_whole(cell) for cell in line.cells], line.uncounted] for line in sheet.lines]
    text = base64.urlsafe_b64encode(zlib.compress(orjson.dumps(lines), 6)).decode()
    if len(text) > CARRIED:
        raise Unreadable("too_much_text")
    return text


def brought_back(text: str) -> Sheet:
    """Raises Unreadable."""
    try:
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(base64.urlsafe_b64decode(text), _UNPACKED)
        if unpacking.unconsumed_tail:
            raise Unreadable("too_much_text")
        read: Any = _shape.validate_python(orjson.loads(content))
    except (ValueError, binascii.Error, zlib.error, ValidationError):
        raise Unreadable("no_text") from None
    return Sheet(bounded(Line(number, cells, uncounted) for number, cells, uncounted in read))


def _whole(cell: str) -> str:
    return cell.encode("utf-8", "ignore").decode()
