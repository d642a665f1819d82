"""Other minutes for what still has to come."""

import pytest

from facilitator.ids import new_id
from facilitator.rounds.models import Round
from facilitator.steering.commands import EndSession, RetimeAgenda, RoundMinutes
from tests.house import DOEN, KANSEN, PAUZE, House
from tests.steering.stage import MINUTE, facts, undo


def retime(house: House, **minutes: int) -> RetimeAgenda:
    positions = {"kansen": KANSEN, "doen": DOEN, "pauze": PAUZE}
    wanted = [RoundMinutes(round=house.round(positions[name]), minutes=n) for name, n in minutes.items()]
    return RetimeAgenda(rounds=wanted)


def times(house: House, position: int) -> tuple[int, int | None]:
    with house.read() as db:
        round = db.get_one(Round, house.round(position))
        return round.minutes, round.planned_minutes


def test_what_was_planned_first_stays_beside_it(house):
    house.done(house.fatima, retime(house, doen=8, pauze=15))
    assert (times(house, DOEN), times(house, PAUZE)) == ((8, 10), (15, 20))

    house.done(house.otto, retime(house, doen=6))
    assert times(house, DOEN) == (6, 10)
    house.done(house.otto, retime(house, doen=10))

    assert times(house, DOEN) == (10, None)
    assert house.check() > 0


def test_the_round_then_takes_what_it_got(house):
    house.done(house.fatima, retime(house, doen=8))

    house.open(DOEN)

    opened = facts(house, DOEN)
    assert opened["ends_at"] - opened["opened_at"] == 8 * MINUTE
    assert (opened["minutes"], opened["planned_minutes"]) == (8, 10)


def test_all_of_it_is_taken_back_in_one_step(house):
    house.done(house.fatima, retime(house, doen=8, pauze=15))
    house.done(house.fatima, retime(house, doen=5, pauze=15))

    undo(house)
    assert (times(house, DOEN), times(house, PAUZE)) == ((8, 10), (15, 20))
    undo(house)

    assert (times(house, DOEN), times(house, PAUZE)) == ((10, None), (20, None))


def test_a_round_that_has_begun_keeps_its_time_and_nothing_is_done_by_halves(house):
    house.open(KANSEN)

    assert house.refused(house.fatima, retime(house, doen=8, kansen=8)) == "round_begun"
    assert (times(house, DOEN), times(house, KANSEN)) == ((10, None), (10, None))


def test_what_makes_no_sense_is_refused(house):
    doen = RoundMinutes(round=house.round(DOEN), minutes=8)

    assert house.refused(house.fatima, retime(house, doen=10)) == "already"
    assert house.refused(house.fatima, RetimeAgenda(rounds=[doen, doen])) == "malformed"
    unknown = RetimeAgenda(rounds=[RoundMinutes(round=new_id(), minutes=8)])
    assert house.refused(house.fatima, unknown) == "unknown_round"
    house.done(house.fatima, EndSession())
    assert house.refused(house.fatima, retime(house, doen=8)) == "session_ended"


@pytest.mark.parametrize("minutes", [0, -1, 481])
def test_minutes_have_bounds(minutes):
    with pytest.raises(ValueError, match="minutes"):
        RoundMinutes(round=new_id(), minutes=minutes)


def test_in_the_lobby_too(house):
    undo(house)

    house.done(house.fatima, retime(house, doen=8))

    assert times(house, DOEN) == (8, 10)
