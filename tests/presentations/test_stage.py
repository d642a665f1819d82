"""What is on stage: a slot begins, goes through its parts, and ends; and every step of it is taken back."""

import pytest

from facilitator.ambitions.commands import ShareAmbition, WriteAmbition
from facilitator.feedback.commands import ReleaseFeedback
from facilitator.ids import new_id
from facilitator.presentations.commands import (
    AddPresentation,
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
from facilitator.steering.commands import CloseRound, EndSession, OpenRound, ReopenSession
from tests.house import PRAAT
from tests.presentations.stage import (
    duo,
    given,
    held,
    off_stage,
    on_stage,
    paused_queue,
    planned,
    queued,
    round_of,
    row,
    state,
    version_of,
    version_row,
    written,
)
from tests.steering.stage import undo

MINUTE = 60_000


@pytest.fixture
def queue(house):
    return queued(house)


def seen(house, presentation, audience="everyone"):
    return held(house, audience)["presentation"][presentation]


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


def test_what_is_shared_is_shown_from_the_moment_it_is_on_stage(house, queue):
    version = written(house, house.anna, what="In 2028 heeft elke wijk een kindcentrum")
    assert seen(house, queue[0])["ambition"] is None
    assert held(house, "facilitators")["presenter"][queue[0]]["ready"]

    on_stage(house, queue[0])

    assert seen(house, queue[0])["ambition"]["what"] == "In 2028 heeft elke wijk een kindcentrum"
    assert row(house, queue[0]).version_id == version
    assert version_row(house, version).presented_at is None
    house.done(house.fatima, EndPresentation(presentation=queue[0]))
    assert version_row(house, version).presented_at == row(house, queue[0]).ended_at
    assert seen(house, queue[0])["ambition"]["title"]


def test_what_is_not_shared_stays_private_until_its_author_shares_it_on_stage(house, queue):
    written(house, house.anna, shared=False, why="Geheim")
    on_stage(house, queue[0])
    assert seen(house, queue[0])["ambition"] is None
    assert "Geheim" not in str(held(house, "everyone")) + str(held(house, "facilitators")) + str(held(house, "screen"))

    house.done(house.anna, ShareAmbition(version=version_of(house, house.anna), shared=True))

    assert seen(house, queue[0])["ambition"]["why"] == "Geheim"
    house.done(house.fatima, EndPresentation(presentation=queue[0]))
    assert version_row(house, version_of(house, house.anna)).presented_at is not None


def test_who_never_shares_has_presented_no_version(house, queue):
    written(house, house.anna, shared=False)
    off_stage(house, queue[0])

    assert row(house, queue[0]).version_id is None
    assert version_row(house, version_of(house, house.anna)).presented_at is None
    assert seen(house, queue[0])["ambition"] is None


def test_what_is_first_written_on_stage_is_shown_when_it_is_shared(house, queue):
    on_stage(house, queue[0])
    written(house, house.anna, title="Nu pas")

    assert seen(house, queue[0])["ambition"]["title"] == "Nu pas"
    house.done(house.fatima, EndPresentation(presentation=queue[0]))
    assert row(house, queue[0]).version_id == version_of(house, house.anna)


def test_what_was_presented_stands_and_who_writes_on_begins_the_next_version(house, queue):
    first = written(house, house.anna, title="De eerste")
    off_stage(house, queue[0])
    house.done(house.anna, WriteAmbition(ambition=new_id(), fields={"title": "De tweede"}, base={"title": 1}))

    assert version_of(house, house.anna) != first
    assert seen(house, queue[0])["ambition"]["title"] == "De eerste"


def test_a_duo_shows_the_ambition_that_one_of_them_wrote(house):
    duo(house, house.anna, house.bram)
    written(house, house.bram, title="Samen")
    both = queued(house)[0]

    on_stage(house, both)

    assert seen(house, both)["ambition"]["title"] == "Samen"
    assert seen(house, both)["names"] == ["Anna", "Bram"]


@pytest.mark.parametrize("who", ["fatima", "anna"])
def test_the_facilitator_and_who_presents_choose_what_stands_on_the_wall(house, queue, who):
    on_stage(house, queue[0])
    house.done(getattr(house, who), ShowField(presentation=queue[0], field="with_whom"))

    assert seen(house, queue[0])["shown"] == "with_whom"
    assert house.refused(house.bram, ShowField(presentation=queue[0], field="all")) == "not_allowed"
    assert house.refused(house.fatima, ShowField(presentation=queue[1], field="all")) == "not_on_stage"
    on_stage(house, queue[1])
    assert house.refused(house.anna, ShowField(presentation=queue[0], field="all")) == "already"


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


def test_who_is_on_reads_it_on_their_own_phone(house):
    duo(house, house.anna, house.bram)
    round = planned(house)
    add = AddPresentation(presentation=new_id(), round=round, people=[house.anna.id])
    house.done(house.fatima, add)
    house.done(house.fatima, OpenRound(round=round))

    mine, duos = (held(house, f"person:{one.id}")["presenting"][add.presentation] for one in (house.anna, house.bram))
    assert (mine["as"], duos["as"]) == ("presenter", "duo")
    assert "presenting" not in held(house, f"person:{house.chen.id}")
