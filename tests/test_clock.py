"""The server's time goes on whatever happens to the computer's clock."""

import time

import pytest

from facilitator.clock import Clock


@pytest.mark.parametrize("jump_seconds", [-86_400, -1, 1, 86_400])
def test_a_jump_of_the_wall_clock_is_not_seen(monkeypatch, jump_seconds):
    clock = Clock()
    before, wall = clock.now(), time.time_ns()

    monkeypatch.setattr(time, "time_ns", lambda: wall + jump_seconds * 1_000_000_000)

    assert 0 <= clock.now() - before < 500


def test_it_starts_from_the_computers_clock():
    assert abs(Clock().now() - time.time_ns() // 1_000_000) < 500


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has a clock that counts sleep")
def test_sleep_counts(monkeypatch):
    clock = Clock()
    before, awake = clock.now(), time.clock_gettime_ns

    asleep = 600 * 1_000_000_000
    monkeypatch.setattr(time, "clock_gettime_ns", lambda id: awake(id) + asleep * (id == time.CLOCK_BOOTTIME))

    assert 600_000 <= clock.now() - before < 600_500


def test_it_never_goes_back():
    clock = Clock()
    seen = [clock.now() for _ in range(10_000)]

    assert seen == sorted(seen)
