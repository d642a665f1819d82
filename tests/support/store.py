"""What one client holds: a state and a cursor per audience, and the frames that came too early."""

from collections.abc import Iterable
from typing import Any

from tests.support.frames import NOTHING, Frame, Shelf, State

_LAYERS = ("everyone", "screen", "facilitators", "group", "board", "staff", "person")


class Store:
    """Applies frames by the rules of the protocol; `behind` says that one was missed."""

    def __init__(self, shelf: Shelf, start: Iterable[str], *, wants_boards: bool = True) -> None:
        self.states: dict[str, State] = dict.fromkeys(start, NOTHING)
        self._shelf = shelf
        self._start = tuple(self.states)
        self._wants_boards = wants_boards
        self._early: dict[str, list[Frame]] = {}

    def cursors(self) -> dict[str, int | None]:
        return {audience: state.cursor or None for audience, state in self.states.items()}

    def digests(self) -> dict[str, tuple[int, int]]:
        """Audience → (cursor, digest), to compare with other phones and with the database."""
        return {audience: (state.cursor, state.digest) for audience, state in self.states.items()}

    @property
    def behind(self) -> bool:
        return bool(self._early)

    def behind_of(self, heads: dict[str, int]) -> bool:
        return any(head > self.states[audience].cursor for audience, head in heads.items() if audience in self.states)

    def take(self, frame: Frame) -> bool:
        """Apply, ignore or keep a frame; True when something new was applied.

        What comes before the entity that names its audience is taken too: `listen` keeps it when it is named.
        """
        state = self.states.get(frame.audience, NOTHING)
        if frame.to <= state.cursor:
            return False
        if frame.from_ > state.cursor:
            self._early.setdefault(frame.audience, []).append(frame)
            return False
        self.states[frame.audience] = self._shelf.apply(state, frame)
        if self._early:
            self._take_early(frame.audience)
        return True

    def _take_early(self, audience: str) -> None:
        waiting = sorted(self._early.pop(audience, ()), key=lambda frame: (frame.to, not frame.more))
        for frame in waiting:
            self.take(frame)

    def replace(self, snapshot: dict[str, Any]) -> None:
        """Put a snapshot in the place of what was held, unless that is newer."""
        audience = snapshot["audience"]
        if snapshot["to"] >= self.states.get(audience, NOTHING).cursor:
            self.states[audience] = self._shelf.snapshot(snapshot)
        self._take_early(audience)

    def forget(self, audiences: Iterable[str]) -> None:
        """Drop what is held of these (another epoch); their cursors start again."""
        for audience in audiences:
            self.states[audience] = NOTHING
            self._early.pop(audience, None)

    def listen(self) -> bool:
        """Follow the `hears` entities; True when an audience is new."""
        wanted = set(self._start)
        for state in list(self.states.values()):
            for hears in state.of_kind("hears").values():
                wanted.update(name for name in hears["audiences"] if self._wants_boards or name[:6] != "board:")
        fresh = wanted - self.states.keys()
        self.states = {name: self.states.get(name, NOTHING) for name in sorted(wanted, key=_layer)}
        self._early = {name: frames for name, frames in self._early.items() if name in wanted}
        return bool(fresh)

    def view(self, kind: str) -> dict[str, Any]:
        """All entities of a kind, later layers over earlier ones, as a page lays them."""
        seen: dict[str, Any] = {}
        for audience in sorted(self.states, key=_layer):
            seen.update(self.states[audience].of_kind(kind))
        return seen

    def reached(self, at: dict[str, int]) -> bool:
        """Whether this store has got to where a command was applied."""
        return all(self.states[audience].cursor >= seq for audience, seq in at.items() if audience in self.states)


def _layer(audience: str) -> tuple[int, str]:
    return _LAYERS.index(audience.split(":", 1)[0]), audience
