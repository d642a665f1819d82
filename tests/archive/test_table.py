"""The CSV is harmless to a spreadsheet, and loses nothing."""

import csv
import io
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.cells import harmless
from tests.archive.story import files, play
from tests.house import House

STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠"]
BEFORE = [
    "",
    " ",
    "  ",
    "\u00a0",
    " \u00a0 ",
    "\u3000",
    "\u2007",
    "\u200b",
    "\ufeff",
    "\u2060",
    "\u00ad",
    "'",
    "\u180e",
]
AFTER = [
    'HYPERLINK("http://evil.example";"klik")',
    "cmd|' /C calc'!A0",
    "SUM(1+1)",
    "1+1",
    "2+5+cmd|'/c calc'!A0",
    'IMPORTXML("http://evil.example")',
    "",
    "A1",
    "samen",
    "\n=1+1",
    ";=1+1",
    '";=1+1;"',
]
HOSTILE = ["".join(parts) for parts in itertools.product(BEFORE, STARTS, AFTER)]


def is_formula(cell: str) -> bool:
    """A strict reader's view: anything invisible is skipped, then the first sign decides."""
    seen = cell.lstrip(" \u00a0\u3000\u2007\u200b\ufeff\u2060\u00ad\u180e")
    return seen.startswith(tuple(STARTS))


def test_not_one_of_two_thousand_hostile_texts_is_a_formula():
    assert len(HOSTILE) > 2000
    assert sum(is_formula(text) for text in HOSTILE) > 1500
    assert [text for text in HOSTILE if is_formula(harmless(text))] == []


@given(st.text())
def test_the_text_is_there_but_for_an_apostrophe(text):
    assert harmless(text) in {text, f"'{text}"}


@pytest.mark.parametrize("text", ["Samen beginnen", "2 + 2", "a=b", "e-mail", "50%", "wat @ doen", "👍", "'t Gooi", ""])
def test_an_ordinary_text_stays_as_it_is(text):
    assert harmless(text) == text


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=8))
def test_whatever_stands_in_a_row_is_read_back(cells):
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL).writerow(map(harmless, cells))

    assert next(csv.reader(io.StringIO(text.getvalue(), newline=""), delimiter=";")) == [
        harmless(cell) for cell in cells
    ]


@pytest.mark.parametrize(("language", "head", "yes"), [("nl", "Ronde", "ja"), ("en", "Round", "yes")])
def test_the_table_of_a_session(house: House, language, head, yes):
    play(house)
    house.sweep()
    content = files(house, language=language)["csv"]
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))

    assert content.startswith(b"\xef\xbb\xbf")
    assert rows[0][0] == head
    assert {len(row) for row in rows} == {11}
    assert [(row[4], row[5], row[7], row[8]) for row in rows[1:] if row[7] == yes] == [
        ("Laat, toegelaten", "Dewi", yes, yes),
        ("Laat, niet toegelaten", "Dewi", yes, rows[1][7]),
    ]
    assert len(rows) == 6
