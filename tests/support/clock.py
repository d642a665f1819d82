"""How far a phone's clock is from the server's: the best of five exchanges, by round trip."""

import time
from collections.abc import Callable
from typing import Any

from tests.support.line import Line


class Clock:
    """`error_ms` makes the phone's own clock wrong, as phones' clocks are."""

    def __init__(self, *, error_ms: float = 0.0) -> None:
        self.error_ms = error_ms
        self.offset_ms: float | None = None
        self.round_trip_ms: float | None = None

    def own_ms(self) -> float:
        return time.time() * 1000 + self.error_ms

    def server_ms(self) -> float:
        """The moment on the server, as this phone believes it."""
        return self.own_ms() + (self.offset_ms or 0.0)

    def ask(self, line: Line, *, rounds: int, on_heard: Callable[[], None]) -> None:
        """Exchange the time `rounds` times, one after the other."""
        if not rounds:
            return
        asked_ms = self.own_ms()

        def answered(body: Any) -> None:
            self.heard(asked_ms=asked_ms, server_ms=body["server_ms"])
            on_heard()
            self.ask(line, rounds=rounds - 1, on_heard=on_heard)

        line.ask("clock", {"t": asked_ms}, answered)

    def heard(self, *, asked_ms: float, server_ms: float) -> None:
        """Take one exchange in: the server's time lies half way between asking and hearing."""
        now = self.own_ms()
        round_trip = now - asked_ms
        if self.round_trip_ms is None or round_trip < self.round_trip_ms:
            self.round_trip_ms = round_trip
            self.offset_ms = server_ms - (asked_ms + round_trip / 2)
