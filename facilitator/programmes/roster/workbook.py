"""The first sheet of an XLSX. A formula is never evaluated, also not as the value it had when the file was saved."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook

from facilitator.programmes.roster.sheet import COLUMNS, Line, Sheet, Unreadable, bounded

_UNPACKED = 40 * 1024 * 1024
_PARTS = 400
_FORMULA_OR_ERROR = {"f", "e"}


def is_workbook(content: bytes) -> bool:
    return content[:4] == b"PK\x03\x04"


def workbook(content: bytes) -> Sheet:
    """Raises Unreadable."""
    try:
        _look_inside(content)
        return _first_sheet(content)
    except Unreadable:
        raise
    except Exception:  # noqa: BLE001 - openpyxl raises whatever it trips over in a file that somebody else wrote
        raise Unreadable("no_workbook") from None


def _look_inside(content: bytes) -> None:
    """Refuse what would grow without end before anything is unpacked for good. A part never unpacks to more than it
    says it will.
    """
    with ZipFile(io.BytesIO(content)) as parts:
        listed = parts.infolist()
        if len(listed) > _PARTS or sum(part.file_size for part in listed) > _UNPACKED:
            raise Unreadable("too_much_unpacked")
        for part in listed:
            if part.filename.endswith((".xml", ".rels")) and _declares(parts.read(part)):
                raise Unreadable("no_workbook")


def _declares(xml: bytes) -> bool:
    """Whether it defines words of its own, which may stand for each other a billion times. No spreadsheet does."""
    plain = xml.replace(b"\0", b"")
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain


def _first_sheet(content: bytes) -> Sheet:
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
    try:
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        if not sheets:
            raise Unreadable("no_workbook")
        first = sheets[0]
        first.reset_dimensions()  # what a file says of its size need not be so
        return Sheet(bounded(_lines(first)), sheet=first.title, others=len(sheets) - 1)
    finally:
        book.close()


def _lines(sheet: Any) -> Iterator[Line]:
    for number, row in enumerate(sheet.iter_rows(max_col=COLUMNS + 1), start=1):
        cells = [_text(cell.value) for cell in row]
        uncounted = tuple(place for place, cell in enumerate(row) if cell.data_type in _FORMULA_OR_ERROR)
        for place in uncounted:
            cells[place] = ""
        yield Line(number, tuple(cells), uncounted)


def _text(value: object) -> str:
    """A cell as it is read aloud: whole numbers without a point, days and times as people in Europe sort them."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value)
