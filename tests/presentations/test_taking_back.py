"""What was on stage comes back: a step that is undone, a round that was closed, a session that goes on."""

import pytest

from facilitator.feedback.commands import ReleaseFeedback
from facilitator.presentations.commands import (
    EndPresentation,
    ExtendPart,
    GoToPart,
    PausePresentation,
    ReopenFeedback,
)
from facilitator.steering.commands import CloseRound, EndSession, OpenRound, ReopenSession
from tests.house import PRAAT
from tests.presentations.stage import (
    given,
    held,
    off_stage,
    on_stage,
    round_of,
    row,
    seen,
    state,
    version_row,
    written,
)
from tests.steering.stage import undo

MINUTE = 60_000


def test_somebody_is_back_on_stage_after_a_mistake(house, queue):
    version = written(house, house.anna)
    on_stage(house, queue[0])
    on_stage(house, queue[1])
    house.done(house.fatima, GoToPart(presentation=queue[0], part="questions"))

    assert [state(house, one) for one in queue[:2]] == ["on", "ended"]
    back = row(house, queue[0])
    assert (back.ended_at, back.feedback_until, back.part) == (None, None, "questions")
    assert version_row(house, version).presented_at is None
    assert seen(house, queue[0])["ambition"]


def test_the_closing_round_ends_what_is_on_and_leaves_time_for_feedback(house, queue):
    on_stage(house, queue[0])
    house.done(house.fatima, CloseRound(round=round_of(house, queue[0])))

    assert state(house, queue[0]) == "ended"
    assert seen(house, queue[0])["feedback_open"]


def test_the_next_round_ends_what_is_on(house, queue):
    on_stage(house, queue[0])
    house.open(PRAAT)

    assert state(house, queue[0]) == "ended"
    assert seen(house, queue[0])["feedback_open"]


def test_the_end_of_the_session_closes_all_feedback_and_reopening_brings_it_back(house, queue):
    version = written(house, house.bram)
    off_stage(house, queue[0])
    on_stage(house, queue[1])
    until = row(house, queue[0]).feedback_until
    house.later(ms=MINUTE)
    house.done(house.fatima, EndSession())
    assert [state(house, one) for one in queue[:2]] == ["ended", "ended"]
    assert not any(seen(house, one)["feedback_open"] for one in queue)
    assert version_row(house, version).presented_at is not None

    house.later(ms=5 * MINUTE)
    house.done(house.fatima, ReopenSession())

    assert [state(house, one) for one in queue[:2]] == ["ended", "on"]
    assert seen(house, queue[0])["feedback_open"]
    assert row(house, queue[0]).feedback_until >= until + 5 * MINUTE
    assert version_row(house, version).presented_at is None
    assert house.check() > 0


def test_starting_the_wrong_one_is_taken_back(house, queue):
    version = written(house, house.anna)
    on_stage(house, queue[0])
    house.later(ms=MINUTE)
    left = row(house, queue[0]).part_ends_at
    on_stage(house, queue[2])
    given(house, house.bram, queue[2], top="Al gezegd")
    house.later(ms=20_000)

    undo(house)

    assert [state(house, one) for one in queue] == ["on", "waiting", "waiting", "waiting"]
    assert row(house, queue[0]).part_ends_at >= left + 20_000
    assert not seen(house, queue[2])["feedback_open"]
    assert version_row(house, version).presented_at is None
    on_stage(house, queue[2])
    assert held(house, f"person:{house.bram.id}")["given"]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda one: EndPresentation(presentation=one),
        lambda one: GoToPart(presentation=one, part="feedback"),
        lambda one: PausePresentation(presentation=one),
        lambda one: ExtendPart(presentation=one, seconds=300),
    ],
)
def test_a_step_on_stage_is_taken_back(house, queue, wrong):
    on_stage(house, queue[0])
    before = seen(house, queue[0])
    house.done(house.fatima, wrong(queue[0]))

    undo(house)

    after = seen(house, queue[0])
    assert {**after, "part_ends_at": 0} == {**before, "part_ends_at": 0}
    assert 0 <= after["part_ends_at"] - before["part_ends_at"] < MINUTE


def test_closing_the_round_by_mistake_brings_back_who_was_on(house, queue):
    on_stage(house, queue[0])
    house.done(house.fatima, CloseRound(round=round_of(house, queue[0])))
    undo(house)
    assert state(house, queue[0]) == "on"

    house.done(house.fatima, OpenRound(round=house.round(PRAAT)))
    undo(house)
    assert state(house, queue[0]) == "on"


def test_what_was_released_stays_closed_when_a_step_is_taken_back(house, queue):
    off_stage(house, queue[0])
    house.done(house.fatima, ReleaseFeedback(presentations=[queue[0]]))
    undo(house)

    assert (state(house, queue[0]), seen(house, queue[0])["feedback_open"]) == ("on", False)
    house.done(house.fatima, EndPresentation(presentation=queue[0]))
    assert row(house, queue[0]).feedback_closed_at is not None
    assert house.refused(house.fatima, ReopenFeedback(presentation=queue[0], minutes=5)) == "released"
