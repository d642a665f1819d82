"""Each step of the steering from each state of a round, and taken back again."""

import pytest

from facilitator.ledger.command import Command
from facilitator.steering.commands import CloseRound, ExtendRound, OpenRound, PauseRound, ResumeRound
from tests.house import KANSEN, House
from tests.steering.stage import MINUTE, bring, facts, session_facts, state, undo

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
