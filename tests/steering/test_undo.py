"""The latest step is taken back: the clock and the place in the agenda, never what people wrote."""

from facilitator.steering.commands import CloseRound, OpenRound, PauseRound, ResumeRound, StartSession, UndoStep
from tests.boards.wall import texts, write
from tests.house import DOEN, KANSEN
from tests.steering.stage import session_facts, state, step, undo


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
