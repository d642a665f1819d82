"""A round's state follows from its facts, and from nothing else."""

import pytest

from facilitator.rounds.models import Round
from facilitator.rounds.states import state_of, takes_work

# opened_at, paused_with, grace_until, closed_at → state, whether work is in time
TABLE = [
    (None, None, None, None, "planned", False),
    (1000, None, None, None, "running", True),
    (1000, 0, None, None, "paused", True),
    (1000, 500, None, None, "paused", True),
    (1000, None, 9000, None, "closing", True),
    (1000, 500, 9000, None, "closing", True),
    (1000, None, 9000, 9000, "closed", False),
    (1000, 500, 9000, 9000, "closed", False),
    (1000, None, None, 9000, "closed", False),
]


@pytest.mark.parametrize(("opened_at", "paused_with", "grace_until", "closed_at", "state", "works"), TABLE)
def test_the_state_follows_from_the_facts(opened_at, paused_with, grace_until, closed_at, state, works):
    round = Round(opened_at=opened_at, paused_with=paused_with, grace_until=grace_until, closed_at=closed_at)

    assert (state_of(round), takes_work(round)) == (state, works)


@pytest.mark.parametrize("ends_at", [None, 1, 10**15])
def test_the_clock_at_zero_closes_nothing(ends_at):
    assert state_of(Round(opened_at=1000, ends_at=ends_at)) == "running"
