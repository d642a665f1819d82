"""The archive is as docs/archive.schema.json says."""

import copy
import json
from pathlib import Path

import fastjsonschema
import pytest

from tests.archive.story import document, notes, play
from tests.house import AGENDA, House

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "archive.schema.json").read_text(encoding="utf-8"))
holds = fastjsonschema.compile(SCHEMA)


@pytest.fixture(scope="module")
def told(furnished, tmp_path_factory):
    house = House.copied(furnished, tmp_path_factory.mktemp("schema") / "data")
    play(house)
    house.sweep()
    yield document(house)
    house.close()


def test_the_archive_keeps_to_its_schema(told):
    holds(told)
    assert told["format"] == "facilitator-archive/1"


def test_the_schema_has_something_to_look_at(told):
    found = notes(told).values()

    assert len(told["rounds"]) == len(AGENDA)
    assert len(found) == 5
    assert sum(len(note["revisions"]) for note in found) == 2


def _first_note(document):
    return document["rounds"][0]["boards"][0]["columns"][0]["notes"][0]


PLANTED = {
    "a field too many": lambda it: it.update(extra=1),
    "a field too few": lambda it: it.pop("people"),
    "another format": lambda it: it.update(format="facilitator-archive/2"),
    "an empty agenda": lambda it: it.update(rounds=[]),
    "a time without its zone": lambda it: it["session"].update(started_at="2026-04-07T09:00:00"),
    "a time in ms": lambda it: it["session"].update(started_at=1_795_000_000_000),
    "an id that is none": lambda it: _first_note(it).update(id="1"),
    "a note without its author": lambda it: _first_note(it).pop("author"),
    "an empty note": lambda it: _first_note(it).update(text=""),
    "a note that is too long": lambda it: _first_note(it).update(text="é" * 2001),
    "a secret of a note": lambda it: _first_note(it).update(secret="x"),
    "an unknown colour": lambda it: it["rounds"][0]["boards"][0]["columns"][0].update(colour="red"),
    "a negative number": lambda it: it.update(waiting_since_the_end=-1),
}


@pytest.mark.parametrize("plant", PLANTED.values(), ids=PLANTED)
def test_a_planted_deviation_is_seen(told, plant):
    planted = copy.deepcopy(told)
    plant(planted)

    with pytest.raises(fastjsonschema.JsonSchemaException):
        holds(planted)
