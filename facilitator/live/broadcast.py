"""The broadcaster: tells every audience what the holdings say since it was last told.

At once when it is quiet; otherwise once a tick that grows with the number of listeners, so that a thousand phones
cost four frames a second each however much is written, and screens and consoles never wait for them. It reads the
holdings, never what a command produced: losing a hint is harmless, the next one carries everything.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy.orm import Session as Database

from facilitator.ledger.holdings import Held, changed_since, heads
from facilitator.live.frames import frames
from facilitator.live.listeners import Listener, Listeners
from facilitator.runtime import sleep, spawn

_SHORTEST = 0.020  # seconds between two flushes of an audience
_EACH = 0.00025  # and that much for each listener

Reading = Callable[[], AbstractContextManager[Database]]
Send = Callable[[str, Any, list[str]], None]  # (event, body, sids)


@dataclass
class _Feed:
    """How far an audience has been told, and whether somebody is about to tell it more."""

    told: int
    head: int
    flushed_at: float = 0.0
    waiting: bool = False


class Broadcaster:
    """`read()` opens a reading session, `send(event, body, sids)` hands a body to sockets."""

    def __init__(self, listeners: Listeners, read: Reading, send: Send) -> None:
        self._listeners = listeners
        self._read = read
        self._send = send
        self._feeds: dict[tuple[str, str], _Feed] = {}

    def published(self, session: str, changed: dict[str, int]) -> None:
        """A transaction changed what these audiences hold."""
        for audience, seq in changed.items():
            feed = self._feeds.get((session, audience))
            if feed is not None and seq > feed.head:
                feed.head = seq
                self._soon(session, audience, feed)

    def subscribe(self, listener: Listener, audiences: set[str]) -> None:
        """Have a listener told of what changes from now on."""
        session = listener.identity.session
        new = [audience for audience in audiences if (session, audience) not in self._feeds]
        if new:
            with self._read() as db:
                known = heads(db, session, new)
            for audience in new:
                self._feeds.setdefault((session, audience), _Feed(told=known[audience], head=known[audience]))
        for audience in audiences:
            self._listeners.subscribe(listener, audience)

    def heads_for(self, listener: Listener) -> dict[str, int]:
        """How far each audience of a listener has been told."""
        session = listener.identity.session
        return {audience: self._feeds[session, audience].told for audience in sorted(listener.hears)}

    def forget(self, gone: Listener) -> None:
        """Let go of what only this listener heard."""
        for audience in gone.hears:
            key = (gone.identity.session, audience)
            if not self._listeners.count(*key):
                self._feeds.pop(key, None)

    def _soon(self, session: str, audience: str, feed: _Feed) -> None:
        if feed.waiting:
            return
        feed.waiting = True
        tick = max(_SHORTEST, _EACH * self._listeners.count(session, audience))
        spawn(self._flush, session, audience, feed, max(0.0, feed.flushed_at + tick - time.monotonic()))

    def _flush(self, session: str, audience: str, feed: _Feed, wait: float) -> None:
        if wait:
            sleep(wait)
        feed.waiting = False
        feed.flushed_at = time.monotonic()
        with self._read() as db:
            held = changed_since(db, session, audience, feed.told)
        if not held:
            return
        since, feed.told = feed.told, held[-1].seq
        feed.head = max(feed.head, feed.told)
        self._resubscribe(session, audience, held)
        sids = [listener.sid for listener in self._listeners.of(session, audience)]
        for frame in frames(audience, since, held):
            self._send("changes", frame, sids)

    def _resubscribe(self, session: str, audience: str, held: Sequence[Held]) -> None:
        """When what may be heard has changed, change what is heard: before any later frame."""
        for row in held:
            if row.kind == "hears":
                named = set() if row.body is None else set(orjson.loads(row.body)["audiences"])
                for listener in self._listeners.of(session, audience):
                    listener.named[audience] = named
                    self._follow(listener)

    def _follow(self, listener: Listener) -> None:
        may = listener.may_hear()
        for audience in listener.hears - may:
            self._listeners.unsubscribe(listener, audience)
        new = may - listener.hears
        for audience in new:
            self._listeners.subscribe(listener, audience)
            key = (listener.identity.session, audience)
            if key not in self._feeds:
                # Nobody has been told anything of it yet: from its beginning, so that nobody who listens has a gap.
                self._feeds[key] = _Feed(told=0, head=0)
                self._soon(*key, self._feeds[key])
