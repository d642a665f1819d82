"""How often somebody may try a return code: a few times, then a facilitator's nod is the only way for a while.

Kept by this process alone. Who knows the name of another can use their tries up; that person is let in by a nod.
"""

from __future__ import annotations

from collections.abc import Iterable

from facilitator.clock import clock

_MOST = 5
_WITHIN_MS = 10 * 60_000
_KEPT = 10_000  # keys; more are nobody's mistakes


class Tries:
    def __init__(self) -> None:
        self._taken: dict[str, list[int]] = {}

    def take(self, keys: Iterable[str]) -> bool:
        """Count a try for each key; False, and nothing is counted, when one of them has none left."""
        since = clock.now() - _WITHIN_MS
        recent = {key: [at for at in self._taken.get(key, ()) if at > since] for key in keys}
        if any(len(times) >= _MOST for times in recent.values()):
            return False
        self._make_room(since)
        for key, times in recent.items():
            self._taken[key] = [*times, clock.now()]
        return True

    def forget(self, keys: Iterable[str]) -> None:
        for key in keys:
            self._taken.pop(key, None)

    def _make_room(self, since: int) -> None:
        if len(self._taken) >= _KEPT:
            self._taken = {key: times for key, times in self._taken.items() if times[-1] > since}
        while len(self._taken) >= _KEPT:
            del self._taken[next(iter(self._taken))]
