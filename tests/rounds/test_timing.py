"""The clock of a round, told as a story of facts: each verb is given the time."""

import pytest

from facilitator.rounds.models import STEPPED, Round
from facilitator.rounds.states import state_of
from facilitator.rounds.timing import (
    MINUTE,
    begin_grace_at,
    close_at,
    extend_at,
    open_at,
    pause_at,
    resume_at,
)

NOW = 1_000_000


def opened(*, minutes: int = 10, at: int = NOW) -> Round:
    round = Round(minutes=minutes, grace_seconds=60)
    open_at(round, at)
    return round


def facts(round: Round) -> dict[str, int]:
    """The facts of its clock that are set."""
    clock = [name for name in STEPPED if "minutes" not in name]
    return {name: value for name in clock if (value := getattr(round, name)) is not None}


def test_opening_starts_the_clock():
    assert facts(opened()) == {"opened_at": NOW, "ends_at": NOW + 10 * MINUTE}


def test_a_round_without_minutes_has_no_end():
    assert facts(opened(minutes=0)) == {"opened_at": NOW}


def test_opening_again_keeps_when_it_first_opened():
    round = opened()
    close_at(round, NOW + 5)

    open_at(round, NOW + 50)

    assert facts(round) == {"opened_at": NOW, "ends_at": NOW + 50 + 10 * MINUTE}


def test_a_pause_keeps_what_is_left():
    round = opened()

    pause_at(round, NOW + 4 * MINUTE)

    assert facts(round) == {"opened_at": NOW, "paused_with": 6 * MINUTE}


def test_a_pause_after_zero_leaves_nothing():
    round = opened()

    pause_at(round, NOW + 11 * MINUTE)

    assert round.paused_with == 0


def test_going_on_gives_back_what_was_left():
    round = opened()
    pause_at(round, NOW + 4 * MINUTE)

    resume_at(round, NOW + 30 * MINUTE)

    assert facts(round) == {"opened_at": NOW, "ends_at": NOW + 36 * MINUTE}


def test_a_round_without_minutes_goes_on_without_an_end():
    round = opened(minutes=0)
    pause_at(round, NOW + 5)

    resume_at(round, NOW + 9)

    assert facts(round) == {"opened_at": NOW}


def test_time_that_was_given_to_a_round_without_minutes_survives_a_pause():
    round = opened(minutes=0)
    extend_at(round, NOW, 120)
    pause_at(round, NOW + MINUTE)

    resume_at(round, NOW + 5 * MINUTE)

    assert round.ends_at == NOW + 6 * MINUTE


@pytest.mark.parametrize(
    ("at", "ends_at"),
    [
        (NOW + MINUTE, NOW + 10 * MINUTE + 30_000),
        (NOW + 10 * MINUTE, NOW + 10 * MINUTE + 30_000),
        (NOW + 25 * MINUTE, NOW + 25 * MINUTE + 30_000),  # from now on, when nothing was left
    ],
)
def test_extending_adds_to_what_is_left(at, ends_at):
    round = opened()

    extend_at(round, at, 30)

    assert round.ends_at == ends_at


def test_extending_a_paused_round_does_not_start_its_clock():
    round = opened()
    pause_at(round, NOW + 4 * MINUTE)

    extend_at(round, NOW + 5 * MINUTE, 30)

    assert facts(round) == {"opened_at": NOW, "paused_with": 6 * MINUTE + 30_000}


def test_extending_takes_a_round_out_of_its_grace():
    round = opened()
    begin_grace_at(round, NOW + 10 * MINUTE)

    extend_at(round, NOW + 10 * MINUTE + 1, 60)

    assert facts(round) == {"opened_at": NOW, "ends_at": NOW + 11 * MINUTE + 1}


def test_closing_gives_those_who_type_their_grace():
    round = opened()

    begin_grace_at(round, NOW + MINUTE)

    assert facts(round) == {"opened_at": NOW, "ends_at": NOW + 10 * MINUTE, "grace_until": NOW + 2 * MINUTE}


def test_without_a_grace_closing_closes_at_once():
    round = opened()
    round.grace_seconds = 0

    begin_grace_at(round, NOW + MINUTE)

    assert (round.closed_at, state_of(round)) == (NOW + MINUTE, "closed")


@pytest.mark.parametrize("grace_until", [None, NOW + 5])
def test_closed_is_closed_with_or_without_a_grace_before_it(grace_until):
    round = opened()
    round.grace_until = grace_until

    close_at(round, NOW + 9)

    assert (round.closed_at, round.grace_until, round.paused_with) == (NOW + 9, grace_until or NOW + 9, None)
