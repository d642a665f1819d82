"""What is on stage: a slot begins, goes through its parts, and ends."""

from facilitator.presentations.commands import (
    CloseFeedback,
    EndPresentation,
    ExtendPart,
    GoToPart,
    MarkAbsent,
    PausePresentation,
    ReopenFeedback,
    ResumePresentation,
    ShowField,
    StartPresentation,
)
from facilitator.steering.commands import CloseRound
from tests.presentations.stage import (
    off_stage,
    on_stage,
    paused_queue,
    queued,
    round_of,
    row,
    seen,
    state,
)

MINUTE = 60_000


def test_a_slot_begins_with_its_first_part_and_peers_may_give_feedback(house, queue):
    on_stage(house, queue[0])

    here = seen(house, queue[0])
    assert (here["state"], here["part"], here["shown"], here["feedback_open"]) == ("on", "present", "all", True)
    assert here["part_ends_at"] == here["started_at"] + 5 * MINUTE
    assert (here["names"], here["ambition"]) == (["Anna"], None)
    assert house.check() > 0


def test_anybody_may_begin_in_any_order_and_what_was_on_ends(house, queue):
    on_stage(house, queue[2])
    house.done(house.fatima, MarkAbsent(presentation=queue[1], absent=True))
    on_stage(house, queue[1])

    assert [state(house, one) for one in queue] == ["waiting", "on", "ended", "waiting"]
    ended = seen(house, queue[2])
    assert ended["feedback_until"] == ended["ended_at"] + 10 * MINUTE
    assert ended["feedback_open"]


def test_parts_follow_each_other_and_nothing_ends_by_itself(house, queue):
    on_stage(house, queue[0])
    house.done(house.fatima, GoToPart(presentation=queue[0], part="questions"))
    house.later(ms=60 * MINUTE)
    house.sweep()

    assert (seen(house, queue[0])["state"], seen(house, queue[0])["part"]) == ("on", "questions")
    assert house.refused(house.fatima, GoToPart(presentation=queue[0], part="questions")) == "already"
    assert house.refused(house.fatima, GoToPart(presentation=queue[1], part="questions")) == "not_on_stage"
    house.done(house.fatima, GoToPart(presentation=queue[0], part="present"))
    assert seen(house, queue[0])["part"] == "present"


def test_the_clock_of_a_slot_stands_still_and_gets_more_time_and_less(house, queue):
    def left():
        return row(house, queue[0]).paused_with

    on_stage(house, queue[0])
    house.done(house.fatima, PausePresentation(presentation=queue[0]))
    before = left()
    house.done(house.fatima, ExtendPart(presentation=queue[0], seconds=60))
    assert left() == before + MINUTE
    house.done(house.fatima, ExtendPart(presentation=queue[0], seconds=-600))
    assert left() == 0
    assert house.refused(house.fatima, PausePresentation(presentation=queue[0])) == "already"
    house.done(house.fatima, ResumePresentation(presentation=queue[0]))
    assert house.refused(house.fatima, ResumePresentation(presentation=queue[0])) == "already"
    for command in (PausePresentation, ResumePresentation, EndPresentation):
        assert house.refused(house.fatima, command(presentation=queue[1])) == "not_on_stage"
    assert house.refused(house.fatima, ExtendPart(presentation=queue[1], seconds=60)) == "not_on_stage"


def test_a_pause_has_a_clock_and_neither_parts_nor_feedback(house, queue):
    pause = paused_queue(house, round_of(house, queue[0]), minutes=15)
    on_stage(house, queue[0])
    on_stage(house, pause)

    here = seen(house, pause)
    assert (here["state"], here["part"], here["feedback_open"]) == ("on", None, False)
    assert here["part_ends_at"] == here["started_at"] + 15 * MINUTE
    assert state(house, queue[0]) == "ended"
    for command in (
        GoToPart(presentation=pause, part="questions"),
        ShowField(presentation=pause, field="why"),
        MarkAbsent(presentation=pause, absent=True),
        CloseFeedback(presentation=pause),
    ):
        assert house.refused(house.fatima, command) == "malformed"
    house.done(house.fatima, EndPresentation(presentation=pause))
    assert row(house, pause).feedback_until is None


def test_nobody_goes_on_stage_in_a_round_that_is_not_open(house):
    queue = queued(house)
    house.done(house.fatima, CloseRound(round=round_of(house, queue[0])))
    assert house.refused(house.fatima, StartPresentation(presentation=queue[0])) == "round_closed"


def test_feedback_closes_by_itself_some_time_after_the_slot(house, queue):
    off_stage(house, queue[0])
    house.later(ms=10 * MINUTE - 2000)
    house.sweep()
    assert seen(house, queue[0])["feedback_open"]
    assert house.refused(house.system, CloseFeedback(presentation=queue[0])) == "already"

    house.later(ms=3000)
    house.sweep()

    assert not seen(house, queue[0])["feedback_open"]
    assert house.refused(house.fatima, CloseFeedback(presentation=queue[0])) == "already"


def test_without_time_after_it_feedback_closes_with_the_slot(house):
    queue = queued(house, after_minutes=0)
    off_stage(house, queue[0])

    assert not seen(house, queue[0])["feedback_open"]


def test_feedback_gets_more_time_from_what_is_left_or_from_now(house, queue):
    off_stage(house, queue[0])
    until = row(house, queue[0]).feedback_until
    house.done(house.fatima, ReopenFeedback(presentation=queue[0], minutes=5))
    assert row(house, queue[0]).feedback_until == until + 5 * MINUTE

    house.done(house.fatima, CloseFeedback(presentation=queue[0]))
    house.done(house.fatima, ReopenFeedback(presentation=queue[0], minutes=5))
    assert seen(house, queue[0])["feedback_open"]
    assert row(house, queue[0]).feedback_until < until


def test_feedback_of_what_is_on_or_waits_is_neither_closed_nor_opened(house, queue):
    on_stage(house, queue[0])

    for command in (CloseFeedback, lambda **which: ReopenFeedback(minutes=5, **which)):
        assert house.refused(house.fatima, command(presentation=queue[0])) == "still_presenting"
        assert house.refused(house.fatima, command(presentation=queue[1])) == "feedback_not_open"
