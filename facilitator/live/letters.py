"""What goes to those who hear an audience: made once, and handed to their sockets, to many not all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from facilitator.ledger.holdings import Held
from facilitator.live.frames import frames
from facilitator.live.listeners import Listener
from facilitator.runtime import sleep

Send = Callable[[str, Any, Iterable[str]], None]  # (event, body, sids)

_AT_ONCE = 50  # sockets, before others may run


@dataclass(frozen=True)
class Letter:
    """What an audience came to hold after `since`, and those of a role who hear it."""

    audience: str
    role: str
    since: int
    held: Sequence[Held]
    to: Sequence[Listener]

    @property
    def large(self) -> bool:
        return len(self.to) > _AT_ONCE


def post(letters: Iterable[Letter], send: Send) -> None:
    for letter in letters:
        for frame in frames(letter.audience, letter.since, letter.held):
            send("changes", frame, [listener.sid for listener in letter.to])


def post_beside(letters: Iterable[Letter], send: Send) -> None:
    """Send these while others run in between."""
    for letter in letters:
        for frame in frames(letter.audience, letter.since, letter.held):
            send("changes", frame, _who_still_hears(letter))


def _who_still_hears(letter: Letter) -> Iterator[str]:
    """Somebody may be moved while others are written to."""
    for place, listener in enumerate(letter.to, 1):
        if letter.audience in listener.hears:
            yield listener.sid
        if place % _AT_ONCE == 0:
            sleep(0)
