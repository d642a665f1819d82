"""Ending the grace, revealing, hiding."""

import pytest

from facilitator.ids import new_id
from facilitator.rounds.commands import EndGrace, HideNotes, RevealNotes
from facilitator.rounds.models import Round
from facilitator.rounds.states import state_of
from facilitator.steering.commands import CloseRound, EndSession, PauseRound
from tests.house import DOEN, KANSEN, House


def state(house: House, position: int) -> str:
    with house.read() as db:
        return state_of(db.get_one(Round, house.round(position)))


def test_a_round_that_was_never_opened_has_no_grace(house):
    assert house.refused(house.fatima, EndGrace(round=house.round(KANSEN))) == "round_not_open"


@pytest.mark.parametrize("how", ["running", "paused", "closing"])
def test_a_facilitator_closes_at_once(house, how):
    round = house.open(KANSEN)
    if how == "paused":
        house.done(house.fatima, PauseRound(round=round))
    if how == "closing":
        house.done(house.fatima, CloseRound(round=round))

    house.done(house.fatima, EndGrace(round=round))

    assert state(house, KANSEN) == "closed"
    assert house.refused(house.fatima, EndGrace(round=round)) == "already"


def test_reveal_and_hide_are_each_others_opposite(house):
    assert house.refused(house.fatima, RevealNotes(round=house.round(DOEN))) == "round_not_open"
    round = house.open(DOEN)

    for verb, other in ((RevealNotes, HideNotes), (HideNotes, RevealNotes), (RevealNotes, HideNotes)):
        house.done(house.fatima, verb(round=round))
        assert house.refused(house.fatima, verb(round=round)) == "already"
        assert other is not verb
    assert house.check() > 0


@pytest.mark.parametrize("command", [EndGrace, RevealNotes, HideNotes])
@pytest.mark.parametrize("round", ["nowhere", "elsewhere"])
def test_a_round_of_elsewhere_does_not_exist_here(house, command, round):
    ids = {"nowhere": new_id(), "elsewhere": house.round(0, session=house.other_session)}

    assert house.refused(house.fatima, command(round=ids[round])) == "unknown_round"


@pytest.mark.parametrize("command", [EndGrace, RevealNotes, HideNotes])
@pytest.mark.parametrize("who", ["anna", "vera", "willem", "screen"])
def test_only_who_steers_this_session_touches_its_rounds(house, command, who):
    round = house.open(DOEN)

    assert house.refused(getattr(house, who), command(round=round)) == "not_allowed"


def test_an_ended_session_stands_still(house):
    round = house.open(DOEN)
    house.done(house.fatima, EndSession())

    assert house.refused(house.fatima, RevealNotes(round=round)) == "session_ended"
    assert state(house, DOEN) == "closed"
