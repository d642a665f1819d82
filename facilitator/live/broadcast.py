"""The broadcaster: tells every audience what the holdings say since it was last told.

At once when it is quiet; otherwise once a tick that grows with the number of listeners, so that a thousand phones cost
four frames a second each however much is written. A tick is reckoned for an audience and a role: screens and consoles
never wait for the phones. What is due in a session at the same moment is read in one question to the database. It reads
the holdings, never what a command produced: losing a hint is harmless, the next one carries everything.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session as Database

from facilitator.ledger.holdings import Held, Named, changed_in, heads, named_since
from facilitator.live.frames import frames
from facilitator.live.listeners import Listener, Listeners
from facilitator.runtime import sleep, spawn

_SHORTEST = 0.020  # seconds between two flushes to the same listeners
_EACH = 0.00025  # and that much for each of them

Reading = Callable[[], AbstractContextManager[Database]]
Send = Callable[[str, Any, list[str]], None]  # (event, body, sids)


@dataclass
class _Feed:
    """How far those of one role who hear an audience have been told, and whether there is more to tell."""

    audience: str
    role: str
    told: int
    flushed_at: float = 0.0
    waiting: bool = False


_Feeds = dict[tuple[str, str], _Feed]  # (audience, role) → feed
_Late = dict[str, list[str]]  # audience → sids


class Broadcaster:
    """`read()` opens a reading session, `send(event, body, sids)` hands a body to sockets."""

    def __init__(self, listeners: Listeners, read: Reading, send: Send) -> None:
        self._listeners = listeners
        self._read = read
        self._send = send
        self._sessions: dict[str, _Feeds] = {}
        self._wakes: dict[str, float] = {}
        self._followed: dict[str, int] = {}  # session → the seq up to which all follow what they may hear

    def published(self, session: str, changed: dict[str, int]) -> None:
        """A transaction changed what these audiences hold."""
        feeds = self._sessions.get(session, {})
        self._soon(session, [feed for feed in feeds.values() if changed.get(feed.audience, 0) > feed.told])

    def subscribe(self, listener: Listener, audiences: set[str]) -> None:
        """Have a listener told of what changes from now on."""
        session, role = listener.identity.session, listener.identity.role
        feeds = self._sessions.setdefault(session, {})
        new = [audience for audience in audiences if (audience, role) not in feeds]
        if new:
            with self._read() as db:
                known = heads(db, session, new)
            for audience in new:
                feeds.setdefault((audience, role), _Feed(audience, role, told=known[audience]))
        for audience in audiences:
            self._listeners.subscribe(listener, audience)

    def keep_to(self, listener: Listener, audiences: set[str]) -> None:
        """Have a listener told of nothing else."""
        for audience in listener.hears - audiences:
            self._listeners.unsubscribe(listener, audience)

    def heads_for(self, listener: Listener) -> dict[str, int]:
        """How far each audience of a listener has been told."""
        feeds, role = self._sessions.get(listener.identity.session, {}), listener.identity.role
        return {audience: feeds[audience, role].told for audience in sorted(listener.hears)}

    def forget(self, gone: Listener) -> None:
        """Let go of what only this listener heard."""
        session, role = gone.identity.session, gone.identity.role
        feeds = self._sessions.get(session, {})
        for audience in gone.hears:
            if not self._listeners.of(session, audience, role):
                feeds.pop((audience, role), None)
        if not feeds:
            self._sessions.pop(session, None)
            self._followed.pop(session, None)

    def _soon(self, session: str, feeds: Iterable[_Feed]) -> None:
        due = []
        for feed in feeds:
            feed.waiting = True
            due.append(self._due(session, feed))
        if due:
            self._wake(session, min(due))

    def _due(self, session: str, feed: _Feed) -> float:
        listening = self._listeners.count(session, feed.audience, feed.role)
        return feed.flushed_at + max(_SHORTEST, _EACH * listening)

    def _wake(self, session: str, at: float) -> None:
        """Tell what is due at this time, unless somebody wakes before that anyhow."""
        if at < self._wakes.get(session, float("inf")):
            self._wakes[session] = at
            spawn(self._tell, session, at)

    def _tell(self, session: str, at: float) -> None:
        wait = at - time.monotonic()
        if wait > 0:
            sleep(wait)
        if self._wakes.get(session) == at:
            del self._wakes[session]
        now = time.monotonic()
        waiting = [feed for feed in self._sessions.get(session, {}).values() if feed.waiting]
        due = [feed for feed in waiting if self._due(session, feed) <= now]
        if due:
            self._flush(session, due, now)
        self._soon(session, [feed for feed in waiting if feed.waiting])

    def _flush(self, session: str, due: Sequence[_Feed], now: float) -> None:
        since: dict[str, int] = {}
        for feed in due:
            feed.waiting, feed.flushed_at = False, now
            since[feed.audience] = min(feed.told, since.get(feed.audience, feed.told))
        with self._read() as db:
            changed = changed_in(db, session, since)
            # Of all that may be heard, due or not: before any later frame to somebody who may hear less now.
            late = self._resubscribe(session, named_since(db, session, self._followed.get(session, 0)))
            # Of the same moment: a moment later they may have been moved on.
            missed = changed_in(db, session, dict.fromkeys(late, 0))
        self._catch_up(late, missed)
        for feed in due:
            held = [row for row in changed.get(feed.audience, []) if row.seq > feed.told]
            if held:
                told, feed.told = feed.told, held[-1].seq
                sids = [listener.sid for listener in self._listeners.of(session, feed.audience, feed.role)]
                for frame in frames(feed.audience, told, held):
                    self._send("changes", frame, sids)

    def _resubscribe(self, session: str, named: Iterable[tuple[str, int, Named]]) -> _Late:
        """Have everybody follow what is named for them now; those who come to hear what others were told already."""
        late: _Late = {}
        roles = {role for _, role in self._sessions.get(session, {})}
        for audience, seq, names in named:
            self._followed[session] = seq
            for role in roles:
                for listener in self._listeners.of(session, audience, role):
                    listener.named[audience] = names
                    listener.turn += 1
                    for missed in self._follow(listener):
                        late.setdefault(missed, []).append(listener.sid)
        return late

    def _catch_up(self, late: _Late, missed: Mapping[str, Sequence[Held]]) -> None:
        """Tell those who were moved to another audience all that it holds: the others know already."""
        for audience, sids in late.items():
            for frame in frames(audience, 0, missed.get(audience, [])):
                self._send("changes", frame, sids)

    def _follow(self, listener: Listener) -> list[str]:
        """Listen to what is to be followed now, and to nothing that may no longer be heard.

        Gives the audiences of which others were told something before.
        """
        session, role = listener.identity.session, listener.identity.role
        self.keep_to(listener, listener.may_hear())
        feeds = self._sessions.setdefault(session, {})
        missed = []
        for audience in listener.follows() - listener.hears:
            self._listeners.subscribe(listener, audience)
            if (audience, role) not in feeds:
                # They have been told nothing of it yet: from its beginning, so that nobody has a gap.
                feeds[audience, role] = _Feed(audience, role, told=0)
                self._soon(session, [feeds[audience, role]])
            elif feeds[audience, role].told:
                missed.append(audience)
        return missed
