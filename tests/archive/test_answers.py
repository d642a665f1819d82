"""Check-ins, messages and times in the archive: in full in the data, without names on the page."""

import csv
import io

import fastjsonschema
import pytest

from facilitator.ids import new_id
from facilitator.rounds.commands import EndGrace
from facilitator.steering.commands import (
    CloseRound,
    EndSession,
    RetimeAgenda,
    RoundMinutes,
    SendMessage,
    WithdrawMessage,
)
from tests.archive.story import document, files
from tests.archive.test_schema import SCHEMA
from tests.house import OPEN, PAUZE, PRAAT, SCHAAL, WOORD, House
from tests.kinds.answering import answer

NAMES = ("Anna", "Bram", "Chen", "Dewi")


def play(house: House) -> None:
    """A talk, a break that got less time, all forms of answers with late ones, a message and one taken back."""
    house.done(house.fatima, RetimeAgenda(rounds=[RoundMinutes(round=house.round(PAUZE), minutes=15)]))
    for position in (PRAAT, PAUZE):
        house.done(house.fatima, CloseRound(round=house.open(position)))
    round = house.open(WOORD)
    for who, word in ((house.anna, "Benieuwd"), (house.bram, "benieuwd!"), (house.chen, "moe")):
        answer(house, who, WOORD, text=word)
    house.done(house.fatima, EndGrace(round=round))
    answer(house, house.dewi, WOORD, text="laat")
    house.open(SCHAAL)
    answer(house, house.anna, SCHAAL, number=1)
    answer(house, house.bram, SCHAAL, number=4)
    house.open(OPEN)
    answer(house, house.anna, OPEN, text="=Rust <b>en</b> ruimte")
    taken_back = SendMessage(message=new_id(), text="Vergissing")
    house.done(house.fatima, SendMessage(message=new_id(), text="Over vijf minuten terug"))
    house.done(house.fatima, taken_back)
    house.done(house.fatima, WithdrawMessage(message=taken_back.message))
    house.done(house.fatima, EndSession())
    house.sweep()


@pytest.fixture
def played(house: House) -> House:
    play(house)
    return house


def test_the_data_hold_every_answer_with_its_name(played):
    told = document(played)

    answers = {
        (question["form"], answer["author"]["name"], answer["text"], answer["number"], answer["late"])
        for round in told["rounds"]
        for question in round["questions"]
        for answer in question["answers"]
    }
    assert answers == {
        ("word", "Anna", "Benieuwd", None, False),
        ("word", "Bram", "benieuwd!", None, False),
        ("word", "Chen", "moe", None, False),
        ("word", "Dewi", "laat", None, True),
        ("scale", "Anna", "", 1, False),
        ("scale", "Bram", "", 4, False),
        ("open", "Anna", "=Rust <b>en</b> ruimte", None, False),
    }
    fastjsonschema.compile(SCHEMA)(told)


def test_the_data_hold_what_was_said_and_how_long_it_was_to_take(played):
    told = document(played)

    assert [(message["text"], message["by"], message["group"]) for message in told["messages"]] == [
        ("Over vijf minuten terug", "Fatima", None)
    ]
    rounds = {round["title"]: round for round in told["rounds"]}
    assert (rounds["Pauze"]["minutes"], rounds["Pauze"]["planned_minutes"]) == (15, 20)
    assert (rounds["Praat"]["minutes"], rounds["Praat"]["planned_minutes"]) == (15, None)
    assert rounds["Praat"]["speaker"] == "Noor Özdemir"
    assert told["session"]["rehearsal"] is False


def test_the_table_has_a_row_for_every_answer(played):
    rows = list(csv.reader(io.StringIO(files(played)["csv"].decode("utf-8-sig")), delimiter=";"))

    said = {(row[0], row[4], row[5], row[7], row[8]) for row in rows[1:]}
    assert said == {
        ("Woord", "Benieuwd", "Anna", "nee", "ja"),
        ("Woord", "benieuwd!", "Bram", "nee", "ja"),
        ("Woord", "moe", "Chen", "nee", "ja"),
        ("Woord", "laat", "Dewi", "ja", "nee"),
        ("Schaal", "1", "Anna", "nee", "ja"),
        ("Schaal", "4", "Bram", "nee", "ja"),
        ("Open", "'=Rust <b>en</b> ruimte", "Anna", "nee", "ja"),
    }
    assert {len(row) for row in rows} == {len(rows[0])}


def test_the_page_shows_what_the_wall_showed_and_no_names(played):
    page = files(played)["html"].decode()

    assert '<span class="note">Benieuwd</span> <span class="quiet count">2</span>' in page
    assert '<span class="note">moe</span>' in page
    assert ">laat<" not in page
    assert "0 geeltjes · 6 antwoorden" in page
    assert "3 antwoorden. 1 kwam na het sluiten en telt niet mee." in page
    assert "=Rust &lt;b&gt;en&lt;/b&gt; ruimte" in page
    assert "Noor Özdemir" in page
    assert "gepland: 20 minuten" in page
    rounds = page[: page.index('<section id="present">')]
    assert [name for name in NAMES if name in rounds] == []
    assert [name for name in NAMES if name in page] == list(NAMES)
