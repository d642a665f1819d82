"""The other processes of this house: what they are told and what is heard of them, put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy.orm import Session as Database

from facilitator.live.between import Between
from facilitator.live.channel import Channel
from facilitator.live.lookout import Lookout
from facilitator.live.sockets import Sockets
from facilitator.runtime import spawn

_CHANNEL = "facilitator/"  # and the epoch: two houses on one Redis do not hear each other, nor an old life of the same

NamesOf = Callable[[Database, Iterable[str]], set[str]]  # grants → names of who was given them


class Others:
    """With a Redis hints travel at once; without one the database is looked at once a second, and each console sees
    only who is there by way of its own process.
    """

    def __init__(self, sockets: Sockets, redis_url: str, names_of: NamesOf) -> None:
        self._sockets = sockets
        self._between: Between | None = None
        self._channel: Channel | None = None
        if redis_url:
            self._listen(redis_url, names_of)

    def _listen(self, redis_url: str, names_of: NamesOf) -> None:
        sockets, read = self._sockets, self._sockets.live.read

        def names(grants: Iterable[str]) -> set[str]:
            with read() as db:
                return names_of(db, grants)

        between = Between(sockets.broadcaster, sockets.presence)
        sockets.presence.join(between.elsewhere, names)
        sockets.live.ledger.on_published(between.changed)
        name = _CHANNEL + sockets.live.epoch
        between.carrier = self._channel = Channel(redis_url, name, hear=between.hear, opened=between.opened)
        self._between = between

    def start(self, overtaken: Callable[[], None]) -> None:
        """`overtaken()` is called when the database is no longer what this process knows."""
        sockets = self._sockets
        lookout = Lookout(sockets.broadcaster, sockets.live.read, sockets.live.epoch, overtaken)
        spawn(lookout.keep_looking)
        if self._between is not None and self._channel is not None:
            self._between.start()
            self._channel.start()

    def seen(self, session: str) -> None:
        """A phone came by here."""
        if self._between is not None:
            self._between.seen(session)
        else:
            self._sockets.presence.seen(session)

    def leave(self) -> None:
        """This process ends."""
        if self._between is not None:
            self._between.leave()

    def health(self) -> dict[str, Any]:
        return self._between.health() if self._between is not None else {}
