"""How often somebody may try what they should know: a few times, then not at all for a while.

Kept by this process alone. Who knows the name of another can use their tries up; so there is always another way in: a
facilitator's nod at the door, a new password for an account.
"""

from __future__ import annotations

from collections.abc import Iterable

from facilitator.clock import clock

_MOST = 5
_WITHIN_MS = 10 * 60_000
_KEPT = 10_000  # keys; more are nobody's mistakes


class Tries:
    def __init__(self, most: int = _MOST, within_ms: int = _WITHIN_MS) -> None:
        self._most = most
        self._within_ms = within_ms
        self._taken: dict[str, list[int]] = {}

    def take(self, keys: Iterable[str]) -> bool:
        """Count a try for each key; False, and nothing is counted, when one of them has none left."""
        since = clock.now() - self._within_ms
        recent = {key: [at for at in self._taken.get(key, ()) if at > since] for key in keys}
        if any(len(times) >= self._most for times in recent.values()):
            return False
        self._make_room(since)
        for key, times in recent.items():
            self._taken[key] = [*times, clock.now()]
        return True

    def taken(self, key: str) -> int:
        """How many tries were counted for a key, not so long ago."""
        since = clock.now() - self._within_ms
        return sum(at > since for at in self._taken.get(key, ()))

    def give_back(self, key: str) -> None:
        """The last try of a key was a right one."""
        self._taken[key] = self._taken.get(key, [])[:-1]
        if not self._taken[key]:
            del self._taken[key]

    def forget(self, keys: Iterable[str]) -> None:
        for key in keys:
            self._taken.pop(key, None)

    def _make_room(self, since: int) -> None:
        if len(self._taken) >= _KEPT:
            self._taken = {key: times for key, times in self._taken.items() if times[-1] > since}
        while len(self._taken) >= _KEPT:
            del self._taken[next(iter(self._taken))]
