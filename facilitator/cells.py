"""Cells of a table that a spreadsheet will open: it believes everything it reads."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import takewhile

# What a spreadsheet takes for the beginning of a formula, also when written wide.
_FORMULA = set("=+-@|%＝＋－＠")
# Kinds of character that it may throw away before it looks: spaces, ends of lines, marks that show nothing.
_SKIPPED = {"Zs", "Zl", "Zp", "Cc", "Cf", "Mn", "Me"}
_BREAKS = set("\t\r\n")


def csv_file(rows: Iterable[Sequence[str]]) -> bytes:
    """UTF-8 with a mark that says so, semicolons as a Dutch Excel expects, every cell harmless."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def harmless(text: str) -> str:
    """The text, with an apostrophe before it when a spreadsheet would take it for a formula."""
    skipped = "".join(takewhile(lambda letter: unicodedata.category(letter) in _SKIPPED, text))
    dangerous = text[len(skipped) :][:1] in _FORMULA or not _BREAKS.isdisjoint(skipped)
    return f"'{text}" if dangerous else text


def as_meant(text: str) -> str:
    """The text of a cell that `harmless` made, without the apostrophe."""
    return text[1:] if text.startswith("'") and harmless(text[1:]) == text else text
