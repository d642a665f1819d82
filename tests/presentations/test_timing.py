"""The clock of a slot, and when the queue is through."""

import pytest

from facilitator.presentations.models import PARTS, Presentation
from facilitator.presentations.states import state_of
from facilitator.presentations.timing import begin_at, end_at, extend_at, part_at, pause_at, remaining_ms, resume_at

MINUTE = 60_000
MINUTES = {"present": 5, "questions": 3, "feedback": 2}
NOW = 1_000_000_000


def place(minutes: int | None = None) -> Presentation:
    return Presentation(minutes=minutes)


def on(minutes: int | None = None) -> Presentation:
    one = place(minutes)
    begin_at(one, NOW, MINUTES)
    return one


def ended() -> Presentation:
    one = on()
    end_at(one, NOW, 10)
    return one


def absent() -> Presentation:
    return Presentation(absent_at=NOW)


@pytest.mark.parametrize(
    ("queue", "minutes"),
    [
        ([], 0),
        ([place(), place()], 20),
        ([place(), place(15), place()], 35),
        ([on(), place()], 20),
        ([on(15), place()], 25),
        ([ended(), absent(), place()], 10),
    ],
)
def test_what_is_left_is_the_rest_of_what_is_on_and_all_that_waits(queue, minutes):
    assert remaining_ms(queue, MINUTES, NOW) == minutes * MINUTE


@pytest.mark.parametrize(("after", "left"), [(0, 10), (2, 8), (5, 5), (60, 5)])
def test_running_over_moves_all_that_follows_and_eats_nothing_of_it(after, left):
    assert remaining_ms([on()], MINUTES, NOW + after * MINUTE) == left * MINUTE


def test_a_clock_that_stands_still_counts_what_was_left():
    one = on()
    pause_at(one, NOW + MINUTE)

    assert remaining_ms([one], MINUTES, NOW + 60 * MINUTE) == 9 * MINUTE
    resume_at(one, NOW + 60 * MINUTE)
    assert remaining_ms([one], MINUTES, NOW + 61 * MINUTE) == 8 * MINUTE


@pytest.mark.parametrize(("part", "left"), [("present", 10), ("questions", 5), ("feedback", 2)])
def test_a_part_takes_its_own_minutes_and_those_after_it_follow(part, left):
    one = on()
    part_at(one, NOW, part, MINUTES)

    assert remaining_ms([one], MINUTES, NOW) == left * MINUTE


def test_a_part_of_no_minutes_has_no_clock():
    one = on()
    part_at(one, NOW, "questions", {**MINUTES, "questions": 0})

    assert one.part_ends_at is None
    assert remaining_ms([one], MINUTES, NOW + MINUTE) == 2 * MINUTE


@pytest.mark.parametrize(
    ("now", "seconds", "ends"),
    [(NOW, 60, 6), (NOW, -60, 4), (NOW, -3600, 0), (NOW + 8 * MINUTE, 60, 9), (NOW + 8 * MINUTE, -60, 8)],
)
def test_more_time_comes_after_what_is_left_or_from_now_on(now, seconds, ends):
    one = on()
    extend_at(one, now, seconds)

    assert one.part_ends_at == NOW + ends * MINUTE


def test_a_slot_that_begins_again_is_as_new_but_for_when_it_first_began():
    one = ended()
    begin_at(one, NOW + 30 * MINUTE, MINUTES)

    assert (state_of(one), one.part, one.feedback_until, one.ended_at) == ("on", PARTS[0], None, None)
    assert (one.started_at, one.first_started_at) == (NOW + 30 * MINUTE, NOW)
    assert one.part_ends_at == NOW + 35 * MINUTE
