"""The server's time: milliseconds since 1970 that never jump.

Facts, timers and phones are all told this time. It starts from the computer's clock and goes on by a clock that counts
sleep too, so that neither a corrected wall clock nor a lid closed for ten minutes puts the room's timer out.
"""

from __future__ import annotations

import time


class Clock:
    """`now()` is milliseconds since 1970, anchored when the clock was made."""

    def __init__(self) -> None:
        self._anchor = time.time_ns() // 1_000_000 - _steady()

    def now(self) -> int:
        return self._anchor + _steady()


def _steady() -> int:
    if hasattr(time, "CLOCK_BOOTTIME"):  # Linux: counts the time a laptop slept
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    return time.monotonic_ns() // 1_000_000


clock = Clock()
