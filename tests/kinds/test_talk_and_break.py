"""Rounds in which nobody writes: they close at once, and say who speaks and when it goes on."""

import pytest

from facilitator.steering.commands import CloseRound, CreateSession, RoundPlan
from tests.house import KANSEN, PAUZE, PRAAT, House
from tests.questions.answers import held
from tests.steering.stage import facts, state, undo

SPEAKER = {"talk": {"r": {"speaker": "Annemarie van den Heuvel-Oosterbaan"}}}


@pytest.mark.parametrize("position", [PRAAT, PAUZE])
def test_closing_it_closes_it_at_once_and_can_be_taken_back(house: House, position):
    round = house.open(position)
    was = facts(house, position)

    house.done(house.fatima, CloseRound(round=round))
    assert state(house, position) == "closed"
    assert house.sweep() == 0
    undo(house)

    now = facts(house, position)
    assert 0 <= now["ends_at"] - was["ends_at"] < 5_000
    assert {**now, "ends_at": was["ends_at"]} == was


@pytest.mark.parametrize("position", [PRAAT, PAUZE])
def test_opening_the_next_round_closes_it_at_once(house, position):
    house.open(position)

    house.open(KANSEN)

    assert (state(house, position), state(house, KANSEN)) == ("closed", "running")
    house.open(position)
    assert (state(house, position), state(house, KANSEN)) == ("running", "closing")


def test_a_round_of_notes_without_a_grace_closes_at_once_too(house):
    with house.read() as db:
        assert db.connection().exec_driver_sql("SELECT count(*) FROM round WHERE grace_seconds = 0").scalar() == 2
    with house.writer_engine.begin() as connection:
        connection.exec_driver_sql("UPDATE round SET grace_seconds = 0 WHERE title = 'Kansen'")
    house.done(house.fatima, CloseRound(round=house.open(KANSEN)))

    assert state(house, KANSEN) == "closed"


def test_everybody_sees_who_speaks_once_it_begins(house):
    assert held(house, "talk") == {}

    house.open(PRAAT)
    assert held(house, "talk") == {"everyone": [{"speaker": "Noor Özdemir"}]}
    undo(house)

    assert held(house, "talk") == {}


@pytest.mark.parametrize(("kind", "settings"), [("talk", {"slides": "x"}), ("break", {"minutes": 5}), ("dance", {})])
def test_what_does_not_exist_is_not_planned(house, kind, settings):
    plan = RoundPlan(round=house.round(PRAAT)[::-1], title="Praat", kind=kind, settings=settings)
    planned = CreateSession(session=house.session[::-1], title="Dag 2", starts_at=0, join_code="XXX222", agenda=[plan])

    assert house.refused(house.otto, planned) == "malformed"


def test_the_phone_and_the_wall_say_who_speaks(draw):
    about = {"kind": "talk", "title": "Praktijkvoorbeeld", "prompt": "Hoe twee regio's hun afspraken herschreven"}
    words = ["Praktijkvoorbeeld", "Annemarie van den Heuvel-Oosterbaan", "Hoe twee regio's hun afspraken herschreven"]

    for surface in ("phone", "screen"):
        shown = draw(surface, "kinds/talk.js", SPEAKER, **about).text()
        assert [word for word in words if word not in shown] == []

    closed = draw("phone", "kinds/talk.js", SPEAKER, **about, state="closed")
    assert "We go on in a moment" in closed.text()


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"ends_at": 1_080_000}, "We go on at 0.18"),
        ({"ends_at": None}, "We go on in a moment"),
        ({"ends_at": 30_000}, "We go on in a moment"),  # the clock is at zero: a time that has passed says nothing
        ({"state": "paused", "ends_at": None, "paused_with": 60_000}, "We go on in a moment"),
    ],
)
def test_a_break_says_when_it_goes_on_for_as_long_as_that_is_to_come(draw, facts, said):
    for surface in ("phone", "screen", "console"):
        assert said in draw(surface, "kinds/break.js", kind="break", title="Pauze", prompt="", **facts).text()
