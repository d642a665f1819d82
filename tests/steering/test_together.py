"""Two facilitators press at the same moment: one clear state, and the second is told that it was done."""

from threading import Barrier, Thread

import pytest

from facilitator.rounds.commands import EndGrace
from facilitator.rounds.models import Round
from facilitator.rounds.states import state_of
from facilitator.sessions.models import Session
from facilitator.steering.commands import CloseRound, OpenRound, PauseRound, ShowOnScreen
from tests.house import DOEN, KANSEN, House


def press_together(house: House, ours, theirs) -> list[str]:
    """Fatima and Otto each send a command at the same moment; what each was answered, the applied one first."""
    said, ready = [], Barrier(2)

    def press(by, command) -> None:
        ready.wait()
        result = house.send(by, command)
        said.append(result.error.code if result.error else result.status)

    pressing = [Thread(target=press, args=pair) for pair in ((house.fatima, ours), (house.otto, theirs))]
    for thread in pressing:
        thread.start()
    for thread in pressing:
        thread.join()
    return sorted(said, key=lambda one: one != "applied")


def states(house: House) -> list[str]:
    with house.read() as db:
        return [state_of(db.get_one(Round, house.round(position))) for position in (KANSEN, DOEN)]


def current(house: House) -> str | None:
    with house.read() as db:
        return db.get_one(Session, house.session).current_round_id


@pytest.mark.parametrize("turn", range(5))
def test_both_open_the_next_round(house, turn):
    house.open(KANSEN)
    command = OpenRound(round=house.round(DOEN))

    assert press_together(house, command, command) == ["applied", "already"]
    assert (states(house), current(house)) == (["closing", "running"], house.round(DOEN))


@pytest.mark.parametrize("command", [CloseRound, PauseRound, EndGrace])
def test_both_take_the_same_step(house, command):
    round = house.open(KANSEN)

    assert press_together(house, command(round=round), command(round=round)) == ["applied", "already"]


@pytest.mark.parametrize("turn", range(5))
def test_one_closes_and_the_other_opens_the_next(house, turn):
    """Whichever comes first: the first round is closing, the second runs."""
    first = house.open(KANSEN)

    said = press_together(house, CloseRound(round=first), OpenRound(round=house.round(DOEN)))

    assert said in (["applied", "applied"], ["applied", "already"])
    assert (states(house), current(house)) == (["closing", "running"], house.round(DOEN))


def test_each_shows_something_else(house):
    first = house.open(KANSEN)

    said = press_together(house, ShowOnScreen(what="join"), ShowOnScreen(what="notes", round=first))

    assert said == ["applied", "applied"]
    with house.read() as db:
        session = db.get_one(Session, house.session)
        assert (session.shown_what, session.shown_round_id) in {("join", None), ("notes", first)}
