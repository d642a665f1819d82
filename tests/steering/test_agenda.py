"""What the screen shows, rounds that close by themselves, and the end of the session."""

from facilitator.steering.commands import CloseRound, EndSession, OpenRound, ShowOnScreen, UndoStep
from tests.house import DOEN, KANSEN, KORT
from tests.steering.stage import MINUTE, session_facts, state, step, undo


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
