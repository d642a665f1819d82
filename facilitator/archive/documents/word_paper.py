"""Writing in a Word document: headings, paragraphs, notes and tables, each in its own style and nothing else.

It builds the XML itself: python-docx looks a style up by its name for every paragraph, which for three thousand notes
takes longer than all the rest.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from docx.oxml.ns import qn
from lxml.etree import SubElement  # type: ignore[import-untyped]

from facilitator.archive.documents.word_styles import TEXT_WIDTH, note_style

# What XML cannot carry: Word would call the whole file damaged.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LETTERS = {"L", "R", "AL"}


class Paper:
    """`body` is the element that is written in."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def heading(self, level: int, text: str, *, aside: str = "") -> None:
        """`aside` is said with it, quietly."""
        self.paragraph(f"Heading{level}", text, aside=f" {aside}" if aside else "")

    def paragraph(self, style: str, text: str, *, aside: str = "") -> None:
        if text or aside:
            _paragraph(self._body, style, text, aside)

    def note(self, colour: str, text: str, said: str = "") -> None:
        """What somebody wrote, and under it what is said of it."""
        _paragraph(self._body, note_style(colour), text, f"\n{said}" if said else "")

    def table(self, title: str, head: Sequence[str], rows: Iterable[Sequence[str]], *, widths: Sequence[int]) -> None:
        """`widths` are parts of the whole. `title` is for who cannot see it. The head comes again on every page."""
        table = SubElement(self._body, qn("w:tbl"))
        properties = SubElement(table, qn("w:tblPr"))
        _set(properties, "tblStyle", val="Lines")
        _set(properties, "tblW", w=str(TEXT_WIDTH), type="dxa")
        _set(properties, "tblLayout", type="fixed")
        _set(properties, "tblLook", val="0020", firstRow="1", lastRow="0", firstColumn="0", noVBand="1")
        _set(properties, "tblCaption", val=plain(title))
        twips = [TEXT_WIDTH * width // sum(widths) for width in widths]
        grid = SubElement(table, qn("w:tblGrid"))
        for width in twips:
            _set(grid, "gridCol", w=str(width))
        _row(table, head, twips, style="CellHead")
        for cells in rows:
            _row(table, cells, twips, style="Cell")


def plain(text: str) -> str:
    """The text without what XML cannot carry."""
    return _NO_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def field(paragraph: Any, instruction: str) -> None:
    """A field that the reader's program fills in, such as PAGE."""
    made = _set(paragraph, "fldSimple", instr=instruction)
    SubElement(SubElement(made, qn("w:r")), qn("w:t")).text = "1"


def write(paragraph: Any, text: str, *, style: str = "", to_the_left: bool = False) -> None:
    """One run of text in a paragraph, its lines and tabs as they are."""
    run = SubElement(paragraph, qn("w:r"))
    if style or to_the_left:
        properties = SubElement(run, qn("w:rPr"))
        if style:
            _set(properties, "rStyle", val=style)
        if to_the_left:
            SubElement(properties, qn("w:rtl"))
    for part in re.split("([\n\t])", plain(text)):
        if part in {"\n", "\t"}:
            SubElement(run, qn("w:br" if part == "\n" else "w:tab"))
        elif part:
            words = SubElement(run, qn("w:t"))
            words.text = part
            words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _paragraph(parent: Any, style: str, text: str, aside: str = "") -> None:
    paragraph = SubElement(parent, qn("w:p"))
    properties = SubElement(paragraph, qn("w:pPr"))
    _set(properties, "pStyle", val=style)
    to_the_left = _reads_to_the_left(text)
    if to_the_left:
        SubElement(properties, qn("w:bidi"))
    if text:
        write(paragraph, text, to_the_left=to_the_left)
    if aside:
        write(paragraph, aside, style="Said")


def _row(table: Any, cells: Sequence[str], twips: Sequence[int], *, style: str) -> None:
    row = SubElement(table, qn("w:tr"))
    properties = SubElement(row, qn("w:trPr"))
    SubElement(properties, qn("w:cantSplit"))
    if style == "CellHead":
        SubElement(properties, qn("w:tblHeader"))
    for text, width in zip(cells, twips, strict=True):
        cell = SubElement(row, qn("w:tc"))
        _set(SubElement(cell, qn("w:tcPr")), "tcW", w=str(width), type="dxa")
        _paragraph(cell, style, text)


def _set(parent: Any, tag: str, **attributes: str) -> Any:
    made = SubElement(parent, qn(f"w:{tag}"))
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _reads_to_the_left(text: str) -> bool:
    """As a browser finds out: by the first letter that has a direction."""
    if text.isascii():
        return False
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((found for found in directions if found in _LETTERS), "L") != "L"
