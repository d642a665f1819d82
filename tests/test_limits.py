"""So much at once, and after that so much a second: each key for itself, and no more kept than was quick just now."""

import pytest

from facilitator import limits
from facilitator.clock import clock
from facilitator.limits import Rate


@pytest.fixture
def pass_time(monkeypatch):
    """Time stands still until it is told to pass."""
    at = [clock.now()]
    monkeypatch.setattr(limits.clock, "now", lambda: at[0])

    def later(seconds: float) -> None:
        at[0] += int(seconds * 1000)

    return later


def test_so_much_at_once_and_then_so_much_a_second(pass_time):
    rate = Rate(3, 2)

    assert [rate.take("anna") for _ in range(4)] == [1, 1, 1, 0]
    pass_time(0.5)
    assert [rate.take("anna") for _ in range(2)] == [1, 0]
    pass_time(60)
    assert [rate.take("anna") for _ in range(4)] == [1, 1, 1, 0]


def test_of_many_as_many_as_there_is_room_for(pass_time):
    rate = Rate(10, 1)

    assert [rate.take("anna", 7), rate.take("anna", 7), rate.take("anna", 7)] == [7, 3, 0]


def test_nobody_waits_for_somebody_else(pass_time):
    rate = Rate(1, 1)
    rate.take("anna")

    assert (rate.take("anna"), rate.take("bram")) == (0, 1)


@pytest.mark.parametrize("many", [1, 2, 5, 10, 99])
def test_after_the_wait_that_was_told_there_is_room_and_a_second_before_there_is_not(pass_time, many):
    rate = Rate(10, 2)
    rate.take("anna", 10)
    wait = rate.wait("anna", many)

    pass_time(wait - 1)
    assert rate.left("anna") < min(many, 10)
    pass_time(1)
    assert rate.left("anna") >= min(many, 10)
    assert rate.wait("anna", many) == 0


def test_who_was_never_here_does_not_wait_and_is_not_kept():
    rate = Rate(5, 1)

    assert (rate.wait("anna"), rate.left("anna"), rate.take("anna", 0), len(rate)) == (0, 5, 0, 0)


def test_who_has_all_room_again_is_forgotten_first_and_memory_has_an_end(pass_time, monkeypatch):
    monkeypatch.setattr(limits, "_KEPT", 100)
    rate = Rate(5, 1)
    for number in range(99):
        rate.take(f"gone {number}")
    pass_time(2)
    rate.take("quick", 5)
    rate.take("new")
    assert len(rate) == 2
    assert rate.take("quick") == 0

    for number in range(1000):
        rate.take(f"key {number}", 5)
    assert len(rate) <= 100
    assert rate.take("key 999") == 0
