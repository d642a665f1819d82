"""What people type, however strange: taken as it is, told to all alike, kept to the letter in what is downloaded."""

import csv
import io
import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.archive.documents.bundle import Archive, files_of
from facilitator.archive.freeze import compute
from facilitator.boards.models import Note
from facilitator.cells import harmless
from facilitator.fields import clean
from facilitator.sessions.models import Session
from tests.house import KANSEN, House
from tests.input.wire import batch, error_of, note, post, texts_of_anna, unchanged

EMPTY = [
    "",
    " ",
    "\n\t \r\n",
    "\x00",
    "\x00\x07\x1b",
    "\u202e\u202c",
    "\u200b",
    "\u200d\ufe0f",
    "\u2060\u00a0",
    "\u3164",
    "\u2800\u2800",
]
HOSTILE = {
    "script": "<script>alert(1)</script>",
    "closing": "</script></style></textarea>--><img src=x onerror=alert(1)>",
    "quotes": "\"' onmouseover=alert(1) x='\"",
    "template": "{{ 7*7 }} {% raw %} ${7*7} %(num)s {0} %s",
    "formula": '=HYPERLINK("http://evil.example";"klik")',
    "emoji": "👨‍👩‍👧‍👦 🏳️‍🌈 🙋🏿‍♀️ 🇳🇱",
    "right to left": "مرحبا بكم في الورشة",
    "many marks": "Z" + "\u0351" * 60 + "algo",
    "JSON": '{"commands": [{"id": 1}]} \\u0000 \\',
    "lines": "een\ntwee\n\n\ndrie\ten vier",
    "separators": "een\u2028twee\u2029drie",
    "SQL": "'); DROP TABLE note; --",
    "a new emoji": "\U0001fae8",
    "long": "é" * 2000,
}
CHANGED = {
    "control characters": ("a\x00b\x07c", "abc"),
    "direction overrides": ("a\u202eb\u202cc", "abc"),
    "line ends": ("a\r\nb\rc", "a\nb\nc"),
    "accents in two parts": ("cafe\u0301", "café"),
    "space around": ("  samen \n", "samen"),
}


@pytest.mark.parametrize("text", EMPTY)
def test_what_shows_nothing_is_empty(open_house: House, text):
    body = batch(note(open_house, text=text))

    assert unchanged(open_house, lambda: post(open_house, open_house.anna, body))
    assert error_of(open_house, open_house.anna, body) == ("empty_text", "text")


def test_one_character_too_many_is_told_with_both_numbers(open_house: House):
    result = post(open_house, open_house.anna, batch(note(open_house, text="é" * 2001)))[1]["results"][0]

    assert result["error"] == {"code": "too_long", "field": "text", "params": {"max": 2000, "length": 2001}}


def test_every_text_is_kept_as_it_was_typed_or_as_the_border_makes_it(open_house: House):
    typed = [*HOSTILE.values(), *(before for before, _ in CHANGED.values())]
    kept = [*HOSTILE.values(), *(after for _, after in CHANGED.values())]
    for text in typed:
        assert (
            post(open_house, open_house.anna, batch(note(open_house, text=text)))[1]["results"][0]["status"]
            == "applied"
        )

    assert sorted(texts_of_anna(open_house)) == sorted(kept)
    assert sorted(texts_in_snapshot(open_house)) == sorted(kept)
    assert_downloads_hold(open_house, kept)


def test_a_page_carries_hostile_names_and_texts_as_data(open_house: House):
    """The data block of a page is JSON inside HTML: what would end it must not."""
    for text in HOSTILE.values():
        post(open_house, open_house.anna, batch(note(open_house, text=text)))
    page = open_house.client(open_house.anna).get(f"/s/{open_house.session}").text

    found = re.findall(r'<script type="application/json" id="page">(.*?)</script>', page, re.DOTALL)

    assert len(found) == 1
    notes = {
        body["text"]
        for snapshot in json.loads(found[0])["snapshots"]
        for body in snapshot["put"].get("mine", {}).values()
    }
    assert notes == set(HOSTILE.values())
    assert page.count("<script>alert") == 0


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=120), min_size=1, max_size=25))
def test_any_text_at_all_comes_through(open_house: House, texts):
    _empty(open_house)
    open_house.later(ms=60_000)  # nobody writes so much at once
    results = post(open_house, open_house.anna, batch(*(note(open_house, text=text) for text in texts)))[1]["results"]

    kept = [clean(text) for text, result in zip(texts, results, strict=True) if result["status"] == "applied"]
    refused = {result["error"]["code"] for result in results if result["error"]}
    assert refused <= {"empty_text"}
    assert sorted(texts_of_anna(open_house)) == sorted(kept)
    assert sorted(texts_in_snapshot(open_house)) == sorted(kept)
    assert_downloads_hold(open_house, kept)


def texts_in_snapshot(house: House) -> list[str]:
    """What Bram's phone is told of the board."""
    path = f"/api/v1/sessions/{house.session}/changes"
    asked = {"cursors": json.dumps({f"board:{house.board(KANSEN)}": None})}
    answer = house.client(house.bram).get(path, query_string=asked).json
    assert answer["fetch"] == []
    return [entity["text"] for frame in answer["changes"] for entity in frame["put"].get("note", {}).values()]


def assert_downloads_hold(house: House, kept: list[str]) -> None:
    with house.read() as db:
        written, _checksum, _made_from = compute(db, db.get_one(Session, house.session))
    with house.app.test_request_context():
        files = {name.rpartition(".")[2]: data for name, data in files_of(Archive.read(written)).items()}
    notes = [
        note for column in json.loads(files["json"])["rounds"][0]["boards"][0]["columns"] for note in column["notes"]
    ]
    rows = list(csv.reader(io.StringIO(files["csv"].decode("utf-8-sig"), newline=""), delimiter=";"))[1:]
    assert sorted(note["text"] for note in notes) == sorted(kept)
    assert sorted(row[4] for row in rows) == sorted(map(harmless, kept))
    assert sorted(texts_of_page(files["html"].decode())) == sorted(kept)


class _Notes(HTMLParser):
    """Collects what stands in the notes of the page; anything that came alive as markup would be missing from it."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._inside = False

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = dict(attrs).get("class") == "note"
        if self._inside:
            self.texts.append("")

    def handle_endtag(self, _tag: str) -> None:
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[-1] += data


def texts_of_page(page: str) -> list[str]:
    parser = _Notes()
    parser.feed(page)
    return parser.texts


def _empty(house: House) -> None:
    with house.writer_engine.begin() as connection:
        connection.execute(Note.__table__.delete())
        connection.exec_driver_sql("DELETE FROM holding WHERE kind IN ('note', 'mine', 'tally')")
