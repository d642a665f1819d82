"""A round in groups in the archive: who sat where, what each group wrote, what was brought to the plenary."""

import csv
import io
import json
import re

import pytest

from facilitator.boards.commands import PickNote, SendToPlenary
from facilitator.groups.commands import MovePerson
from facilitator.steering.commands import EndSession, UndoStep
from facilitator.steering.steps import latest_step
from tests.archive.story import document, files
from tests.archive.test_schema import holds
from tests.groups.tables import seated, write_at
from tests.house import TAFELS, House


@pytest.fixture
def held(house: House) -> House:
    """Two tables; Bram moves; one note is brought to the plenary, one was written down for Chen."""
    first, second = seated(house, [house.anna, house.bram], [house.chen, house.dewi])
    brought = write_at(house, house.anna, first, "Samen optrekken")
    write_at(house, house.bram, first, "Blijft bij de tafel", place=1)
    house.later(ms=60_000)
    house.done(house.fatima, MovePerson(person=house.bram.id, group=second))
    write_at(house, house.fatima, second, "Zei Chen hardop", for_=house.chen)
    house.done(house.anna, PickNote(note=brought))
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))
    house.done(house.fatima, EndSession())
    house.sweep()
    return house


def test_who_sat_where_and_from_when_until_when(held):
    round = document(held)["rounds"][TAFELS]

    first, second = round["groups"]
    assert (first["name"], first["place"], second["place"]) == ("Subgroep 1", "Foyer", "Raadzaal")
    assert [(seat["name"], seat["until"] is None) for seat in first["people"]] == [("Anna", True), ("Bram", False)]
    assert [seat["name"] for seat in second["people"]] == ["Chen", "Dewi", "Bram"]
    (left,) = (seat for seat in first["people"] if seat["name"] == "Bram")
    (came,) = (seat for seat in second["people"] if seat["name"] == "Bram")
    assert left["from"] == round["opened_at"]
    assert left["until"] == came["from"] > round["opened_at"]


def test_what_was_planned_and_not_held_seated_nobody(house):
    seated(house, [house.anna], opened=False)
    house.done(house.fatima, EndSession())
    house.sweep()

    assert document(house)["rounds"][TAFELS]["groups"] == []


@pytest.mark.parametrize("again", [True, False])
def test_a_group_that_wrote_before_its_round_was_taken_back_keeps_its_name(house, again):
    """Whether it was opened again or not: what it wrote, and what came of it, is there."""
    _, second = seated(house, [house.anna], [house.chen])
    brought = write_at(house, house.chen, second, "Geld is op")
    house.done(house.chen, PickNote(note=brought))
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))
    with house.read() as db:
        step = latest_step(db, house.session).id
    house.done(house.fatima, UndoStep(step=step))
    if again:
        house.open(TAFELS)
    house.done(house.fatima, EndSession())
    house.sweep()

    round = document(house)["rounds"][TAFELS]
    assert [group["name"] for group in round["groups"]] == ["Subgroep 1", "Subgroep 2"] if again else ["Subgroep 2"]
    assert second in {group["id"] for group in round["groups"]}
    page = files(house)["html"].decode()
    assert "Chen · Subgroep 2" in page
    assert page.count("Naar plenair gebracht") == 1
    holds(document(house))


def test_every_note_stands_with_its_group_and_a_brought_one_names_its_origin(held):
    round = document(held)["rounds"][TAFELS]
    groups = {group["id"]: group["name"] for group in round["groups"]}

    written = [
        (groups.get(board["group"], "plenary"), note["text"], note["entered_by"], bool(note["origin"]))
        for board in round["boards"]
        for column in board["columns"]
        for note in column["notes"]
    ]
    assert written == [
        ("Subgroep 1", "Samen optrekken", None, False),
        ("Subgroep 1", "Blijft bij de tafel", None, False),
        ("Subgroep 2", "Zei Chen hardop", "Fatima", False),
        ("plenary", "Samen optrekken", None, True),
    ]
    brought = round["boards"][2]["columns"][0]["notes"][0]
    assert brought["origin"] == {
        "note": round["boards"][0]["columns"][0]["notes"][0]["id"],
        "group": round["groups"][0]["id"],
    }
    holds(document(held))


def test_the_table_names_the_group_and_the_origin(held):
    content = files(held)["csv"].decode("utf-8-sig")

    rows = {(row[2], row[4]): row[9:] for row in csv.reader(io.StringIO(content, newline=""), delimiter=";")}
    assert rows["Subgroep 1", "Samen optrekken"] == ["", ""]
    assert rows["", "Samen optrekken"] == ["Subgroep 1", ""]
    assert rows["Subgroep 2", "Zei Chen hardop"] == ["", "Fatima"]


def test_the_page_begins_with_what_came_to_the_plenary_and_counts_each_note_once(held):
    page = files(held)["html"].decode()

    headings = re.findall(r"<h3>(.*?)</h3>", page)
    assert [re.sub("<.*?>", "", heading) for heading in headings][:3] == [
        "Naar plenair gebracht",
        "Subgroep 1, Foyer",
        "Subgroep 2, Raadzaal",
    ]
    assert "Anna · Subgroep 1" in page
    assert "3 geeltjes" in page
    assert json.dumps("Chen, Dewi, Bram")[1:-1] in page
