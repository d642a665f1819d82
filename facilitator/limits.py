"""How fast somebody may go: so much at once, and after that so much a second. Knows nobody and nothing of what is done.

Kept by this process alone. For each key one number is remembered: the moment at which all of its room is there again.
Who has all of it need not be remembered at all, so what is kept is only who was quick a moment ago.
"""

from __future__ import annotations

from itertools import islice
from math import ceil

from facilitator.clock import clock

_KEPT = 20_000  # keys; more at once are nobody's people


class Rate:
    """A bucket for each key: `at_once` fit in, and `a_second` come back."""

    def __init__(self, at_once: int, a_second: float) -> None:
        self.at_once = at_once
        self.a_second = a_second
        self._step = 1000 / a_second
        self._full_at: dict[str, float] = {}

    def __len__(self) -> int:
        return len(self._full_at)

    def take(self, key: str, many: int = 1) -> int:
        """How many of so many may be done now, from none to all; those are counted."""
        taken = min(many, self.left(key))
        if taken > 0:
            full_at = max(self._full_at.pop(key, 0), clock.now()) + taken * self._step
            self._make_room()
            self._full_at[key] = full_at
        return taken

    def left(self, key: str) -> int:
        """How many may be done now."""
        behind = max(0, self._full_at.get(key, 0) - clock.now())
        return max(0, int(self.at_once - behind / self._step + 1e-9))

    def wait(self, key: str, many: int = 1) -> int:
        """Whole seconds until so many more may be done; 0 when that is now."""
        many = min(many, self.at_once)
        if self.left(key) >= many:
            return 0
        return max(1, ceil((self._full_at[key] - clock.now() - (self.at_once - many) * self._step) / 1000))

    def forget(self, key: str) -> None:
        self._full_at.pop(key, None)

    def _make_room(self) -> None:
        """Forget who has all of their room, and when that does not help those who were quick longest ago."""
        if len(self._full_at) >= _KEPT:
            now = clock.now()
            self._full_at = {key: full_at for key, full_at in self._full_at.items() if full_at > now}
            for key in list(islice(self._full_at, max(0, len(self._full_at) - _KEPT // 2))):
                del self._full_at[key]
