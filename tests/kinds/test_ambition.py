"""A round in which people write on their ambition: how it is planned, and what each page shows of it."""

import pytest

from facilitator.ids import new_id
from facilitator.steering.commands import CreateSession, OpenRound, RoundPlan, StartSession
from tests.ambitions.writing import held
from tests.house import FATIMA, OTTO
from tests.kinds.ambitious import MODULE, asking, mine


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({}, None),
        ({"fields": ["what", "timeline"]}, None),
        ({"fields": []}, "malformed"),
        ({"fields": ["who"]}, "malformed"),
        ({"colour": "red"}, "malformed"),
    ],
)
def test_it_is_planned_with_what_is_asked(house, settings, code):
    plan = RoundPlan(round=new_id(), title="Ambitie", kind="ambition", settings=settings)
    planned = CreateSession(session=new_id(), title="Dag 3", starts_at=0, join_code="XXX222", agenda=[plan])

    result = house.send(OTTO, planned)

    assert (result.error and result.error.code) == code


def test_everybody_hears_what_is_asked_once_it_opens(house):
    session, round = new_id(), new_id()
    plan = RoundPlan(round=round, title="Ambitie", kind="ambition", settings={"fields": ["what", "timeline"]})
    house.done(OTTO, CreateSession(session=session, title="Dag 3", starts_at=0, join_code="XXX222", agenda=[plan]))
    house.done(FATIMA, StartSession(), scope=session)
    assert held(house, "asks", "everyone", session=session) == {}

    house.done(FATIMA, OpenRound(round=round), scope=session)

    assert held(house, "asks", "everyone", session=session) == {round: {"fields": ["what", "timeline"]}}


PEOPLE = {id: {"name": name, "removed": False} for id, name in (("p1", "Anna"), ("p2", "Bram"), ("p3", "Chen"))}


def test_the_facilitator_sees_how_far_people_are(draw):
    told = {
        "p1": {"version": "v", "number": 1, "filled": 5, "shared": True, "title": "Iedereen naar school"},
        "p2": {"version": "w", "number": 1, "filled": 2, "shared": False, "title": None},
    }
    console = draw("console", MODULE, {"person": PEOPLE, "ambitions": told})

    assert "1 has shared. 1 is writing, 1 has nothing yet." in console.text()
    assert console.texts(".ambitions__one") == ["Chen 0/5", "Bram 2/5", "Anna Iedereen naar school 5/5 shared"]


def test_the_wall_asks_and_counts(draw):
    wall = draw("screen", MODULE, {"readiness": {"s": {"written": 9, "ready": 4}}}, prompt="Wat wil jij bereiken?")

    assert wall.text("h1") == "Wat wil jij bereiken?"
    assert wall.text(".screen__tally") == "4 are ready, 5 are writing"


@pytest.mark.parametrize("surface", ["phone", "console", "screen"])
def test_everybody_can_use_it(draw, surface):
    lost = [{"id": "l1", "field": "what", "text": "Met de scholen", "by": "Chen"}]
    told = {"p1": {"version": "v", "number": 1, "filled": 5, "shared": True, "title": "Iedereen naar school"}}
    entities = {
        **asking("spearheads", "timeline"),
        **mine(what="Nu zo", lost=lost),
        "person": PEOPLE,
        "ambitions": told,
    }

    assert draw(surface, MODULE, entities).faults() == []
