"""Rows of text with signs between the cells: CSV as spreadsheets save it, and what is pasted from one."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from facilitator.programmes.roster.sheet import Line, Sheet, Unreadable, bounded

_SEPARATORS = ";,\t"
# What some programs write above the titles for Excel; other signs on that line are empty cells.
_SAID = re.compile(r'"?sep=([^"\s]|\t)"?[;,\t]*\r?\n', re.IGNORECASE)
_WINDOWS = "Windows-1252"
_UNTYPED = bytes(set(range(32)) - set(b"\t\n\r"))


def separated(content: bytes) -> Sheet:
    """A CSV file. Raises Unreadable."""
    text, encoding = _decoded(content)
    return Sheet(bounded(_lines(text)), encoding=encoding)


def pasted(text: str) -> Sheet:
    """What somebody copied out of a spreadsheet, or typed. Raises Unreadable."""
    return Sheet(bounded(_lines(text)))


def _decoded(content: bytes) -> tuple[str, str]:
    """The text, and the name of its encoding where that was a guess."""
    try:
        if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
            return content.decode("utf-16"), ""
        if _is_no_text(content):
            raise Unreadable("no_text")
        return content.decode("utf-8-sig"), ""
    except UnicodeDecodeError as problem:
        if problem.encoding.startswith("utf-16"):
            raise Unreadable("no_text") from None
        return content.decode("cp1252", errors="replace"), _WINDOWS


def _is_no_text(content: bytes) -> bool:
    """A picture, a document, or two bytes a letter without the mark that says so: full of what no keyboard has."""
    return len(content.translate(None, _UNTYPED)) * 100 < len(content) * 97


def _lines(text: str) -> Iterator[Line]:
    said = _SAID.match(text)
    above = 1 if said else 0
    body = text[said.end() :] if said else text
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=said[1] if said else separator_of(body))
    start = above + 1
    try:
        for cells in reader:
            yield Line(start, tuple(cells))
            start = above + reader.line_num + 1
    except csv.Error:  # a cell of more than a hundred thousand letters: a quote that was opened and never closed
        raise Unreadable("broken_row", row=start) from None


def separator_of(text: str) -> str:
    """What makes the most cells of the first line that it divides at all. Inside quotes it divides nothing."""
    for line in text[:100_000].splitlines():  # a longer line is no row of titles
        cells = {sign: len(next(csv.reader([line], delimiter=sign), [])) for sign in _SEPARATORS}
        if max(cells.values()) > 1:
            return max(cells, key=lambda sign: cells[sign])
    return ";"
