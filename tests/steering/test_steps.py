"""Steering: each step from each state, and the latest step taken back."""

import pytest

from facilitator.ids import new_id
from facilitator.ledger.command import Command
from facilitator.rounds.commands import EndGrace
from facilitator.rounds.models import STEPPED, Round
from facilitator.rounds.states import state_of
from facilitator.sessions.models import Session
from facilitator.steering.commands import (
    CloseRound,
    EndSession,
    ExtendRound,
    OpenRound,
    PauseRound,
    ResumeRound,
    ShowOnScreen,
    StartSession,
    UndoStep,
)
from facilitator.steering.steps import latest_step
from tests.boards.wall import texts, write
from tests.house import DOEN, KANSEN, KORT, House

MINUTE = 60_000


def facts(house: House, position: int) -> dict[str, int | None]:
    with house.read() as db:
        round = db.get_one(Round, house.round(position))
        return {name: getattr(round, name) for name in STEPPED}


def state(house: House, position: int = KANSEN) -> str:
    with house.read() as db:
        return state_of(db.get_one(Round, house.round(position)))


def session_facts(house: House) -> tuple[str | None, str, str | None]:
    with house.read() as db:
        session = db.get_one(Session, house.session)
        return session.current_round_id, session.shown_what, session.shown_round_id


def step(house: House) -> str:
    with house.read() as db:
        latest = latest_step(db, house.session)
    return latest.id if latest else new_id()


def undo(house: House) -> None:
    house.done(house.fatima, UndoStep(step=step(house)))
    assert house.check() > 0


def bring(house: House, wanted: str) -> None:
    """Bring the first round into a state."""
    round = house.round(KANSEN)
    steps: dict[str, list[Command]] = {
        "planned": [],
        "running": [OpenRound(round=round)],
        "paused": [OpenRound(round=round), PauseRound(round=round)],
        "closing": [OpenRound(round=round), CloseRound(round=round)],
        "closed": [OpenRound(round=round), EndGrace(round=round)],
    }
    for command in steps[wanted]:
        house.done(house.fatima, command)
    assert state(house) == wanted


# What each step comes to from each state of the round; a code says why not.
MOVES = {
    "OpenRound": {
        "planned": "running",
        "running": "already",
        "paused": "already",
        "closing": "running",
        "closed": "running",
    },
    "PauseRound": {
        "planned": "already",
        "running": "paused",
        "paused": "already",
        "closing": "already",
        "closed": "already",
    },
    "ResumeRound": {
        "planned": "already",
        "running": "already",
        "paused": "running",
        "closing": "already",
        "closed": "already",
    },
    "ExtendRound": {
        "planned": "round_not_open",
        "running": "running",
        "paused": "paused",
        "closing": "running",
        "closed": "round_closed",
    },
    "CloseRound": {
        "planned": "round_not_open",
        "running": "closing",
        "paused": "closing",
        "closing": "already",
        "closed": "already",
    },
}
VERBS = {verb.__name__: verb for verb in (OpenRound, PauseRound, ResumeRound, CloseRound)}


def command_of(house: House, verb: str) -> Command:
    if verb == "ExtendRound":
        return ExtendRound(round=house.round(KANSEN), seconds=60)
    return VERBS[verb](round=house.round(KANSEN))


@pytest.mark.parametrize("before", ["planned", "running", "paused", "closing", "closed"])
@pytest.mark.parametrize("verb", MOVES)
def test_a_step_from_each_state(house, verb, before):
    bring(house, before)
    was = facts(house, KANSEN)

    result = house.send(house.fatima, command_of(house, verb))

    expected = MOVES[verb][before]
    if result.status == "applied":
        assert state(house) == expected
    else:
        assert result.error is not None
        assert (result.error.code, facts(house, KANSEN)) == (expected, was)
    assert house.check() > 0


@pytest.mark.parametrize("before", ["planned", "running", "paused", "closing", "closed"])
@pytest.mark.parametrize("verb", MOVES)
def test_a_step_that_was_taken_back_leaves_the_facts_as_they_were(house, verb, before):
    bring(house, before)
    was, on_screen = facts(house, KANSEN), session_facts(house)
    if house.send(house.fatima, command_of(house, verb)).status == "rejected":
        return

    house.later(ms=MINUTE)
    undo(house)

    now = facts(house, KANSEN)
    clock_went_on = verb in {"PauseRound", "CloseRound", "OpenRound"} and was["ends_at"] is not None
    if clock_went_on:
        # A clock that ran goes on with the time it had; the test itself takes a moment too.
        assert 0 <= now["ends_at"] - was["ends_at"] - MINUTE < 5_000
        now["ends_at"] = was["ends_at"]
    assert (now, session_facts(house)) == (was, on_screen)


def test_opening_the_next_round_gives_the_one_before_its_grace(house):
    house.open(KANSEN)

    house.open(DOEN)

    assert (state(house, KANSEN), state(house, DOEN)) == ("closing", "running")
    assert session_facts(house) == (house.round(DOEN), "question", house.round(DOEN))
    undo(house)
    assert (state(house, KANSEN), state(house, DOEN)) == ("running", "planned")
    assert session_facts(house) == (house.round(KANSEN), "question", house.round(KANSEN))


def test_a_step_older_than_two_minutes_stands(house):
    house.open(KANSEN)
    taken = step(house)

    house.later(ms=120_001)

    assert house.refused(house.fatima, UndoStep(step=taken)) == "too_late_to_undo"


def test_only_the_latest_step_is_taken_back_and_only_once(house):
    house.open(KANSEN)
    first = step(house)
    house.done(house.fatima, PauseRound(round=house.round(KANSEN)))
    second = step(house)

    assert house.refused(house.fatima, UndoStep(step=first)) == "nothing_to_undo"
    house.done(house.fatima, UndoStep(step=second))
    assert house.refused(house.fatima, UndoStep(step=second)) == "nothing_to_undo"
    house.done(house.fatima, UndoStep(step=first))
    assert state(house) == "planned"


def test_several_steps_in_one_batch_are_taken_back_one_by_one(house):
    round = house.round(KANSEN)
    batch = [OpenRound(round=round), PauseRound(round=round), ResumeRound(round=round), CloseRound(round=round)]
    assert [result.status for result in house.send_all(house.fatima, *batch)] == ["applied"] * 4

    seen = []
    for _ in batch:
        undo(house)
        seen.append(state(house))

    assert seen == ["running", "paused", "running", "planned"]


def test_an_undo_never_touches_what_people_wrote(house):
    house.open(KANSEN)
    write(house, house.anna, "Samen beginnen")

    undo(house)

    assert (state(house), texts(house)) == ("planned", ["Samen beginnen"])
    house.open(KANSEN)
    assert texts(house) == ["Samen beginnen"]


def test_a_start_is_taken_back_to_the_lobby_and_only_there(house):
    assert house.refused(house.fatima, StartSession()) == "already"
    undo(house)

    assert house.refused(house.fatima, OpenRound(round=house.round(KANSEN))) == "not_running"
    house.done(house.fatima, StartSession())
    house.open(KANSEN)


def test_the_screen_shows_what_was_chosen(house):
    round = house.open(KANSEN)
    show = [("notes", round), ("join", None), ("question", round)]

    for what, which in show:
        house.done(house.fatima, ShowOnScreen(what=what, round=which))
        assert session_facts(house)[1:] == (what, which)
        assert house.refused(house.fatima, ShowOnScreen(what=what, round=which)) == "already"

    assert house.refused(house.fatima, ShowOnScreen(what="notes", round=house.round(DOEN))) == "round_not_open"
    assert house.refused(house.fatima, ShowOnScreen(what="notes")) == "malformed"
    undo(house)
    assert session_facts(house)[1:] == ("join", None)


def test_a_round_that_closes_by_itself_does_so_when_its_clock_is_at_zero(house):
    house.open(KORT)
    house.later(ms=59_000)
    assert house.sweep() == 0

    house.later(ms=1_500)
    assert (house.sweep(), state(house, KORT)) == (1, "closing")
    house.later(ms=30_000)
    assert (house.sweep(), state(house, KORT)) == (1, "closed")
    assert house.sweep() == 0


def test_a_round_that_does_not_close_by_itself_runs_past_zero(house):
    house.open(KANSEN)

    house.later(ms=60 * MINUTE)

    assert (house.sweep(), state(house)) == (0, "running")


def test_a_round_that_closed_by_itself_is_opened_again_and_closes_again(house):
    round = house.open(KORT)
    for _ in range(2):
        house.later(ms=61_000)
        assert house.sweep() == 1
        house.later(ms=31_000)
        assert house.sweep() == 1
        house.done(house.fatima, OpenRound(round=round))

    assert state(house, KORT) == "running"


def test_the_end_closes_what_is_open_and_cannot_be_taken_back(house):
    house.open(KANSEN)
    house.done(house.fatima, CloseRound(round=house.round(KANSEN)))
    house.open(DOEN)
    taken = step(house)

    house.done(house.fatima, EndSession())

    assert (state(house, KANSEN), state(house, DOEN), state(house, KORT)) == ("closed", "closed", "planned")
    assert house.refused(house.fatima, UndoStep(step=taken)) == "session_ended"
    assert house.refused(house.fatima, EndSession()) == "session_ended"
    assert house.check() > 0
