"""The broadcaster: tells every audience what the holdings say since it was last told.

At once when it is quiet; otherwise once a tick that grows with the number of listeners, so that a thousand phones cost
four frames a second each however much is written. A tick is reckoned for an audience and a role: screens and consoles
never wait for the phones. What is due in a session at the same moment is read in one question to the database. It reads
the holdings, never what a command produced: losing a hint is harmless, the next one carries everything.
What many hear goes out beside: others run in between, and those of other roles are told meanwhile.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from itertools import count

from sqlalchemy.orm import Session as Database

from facilitator.faults import moment
from facilitator.ledger.holdings import Named, changed_in, heads, named_since
from facilitator.live.feeds import Feed, Told
from facilitator.live.letters import Letter, Send, post, post_beside
from facilitator.live.listeners import Identity, Listener, Listeners
from facilitator.runtime import sleep, spawn

log = logging.getLogger("facilitator.live")
_SHORTEST = 0.020  # seconds between two flushes to the same listeners
_EACH = 0.00025  # and that much for each of them
_AGAIN = 1.0  # seconds until what could not be read is read again

_Late = dict[tuple[str, str], list[Listener]]  # (audience, role) → who
Reading = Callable[[], AbstractContextManager[Database]]


class Broadcaster:
    """`read()` opens a reading session, `send(event, body, sids)` hands a body to sockets."""

    def __init__(self, listeners: Listeners, read: Reading, send: Send) -> None:
        self._listeners = listeners
        self._read = read
        self._send = send
        self._sessions: dict[str, Told] = {}
        self._numbers = count()

    def published(self, session: str, changed: dict[str, int]) -> None:
        """A transaction changed what these audiences hold. Most are heard by nobody: looked up, not searched for."""
        here = self._sessions.get(session)
        if here is not None:
            here.hints += 1
            feeds = [(feed, seq) for audience, seq in changed.items() for feed in here.feeds.get(audience, {}).values()]
            self._soon(session, [feed for feed, seq in feeds if seq > feed.told])

    def subscribe(self, listener: Listener, audiences: set[str]) -> None:
        """Have a listener told of what changes from now on."""
        session, role = listener.identity.session, listener.identity.role
        feeds = self._here(session).feeds
        new = [audience for audience in audiences if role not in feeds.get(audience, {})]
        for audience, told in (self._heads_now(session, new) if new else {}).items():
            self._feed(session, audience, role, told=told)
        for audience in audiences:
            self._listeners.subscribe(listener, audience)
        if self._listeners.get(listener.sid) is not listener:  # it hung up while we read
            self.keep_to(listener, set())
            self.forget(listener)

    def heard(self) -> dict[str, list[str]]:
        """The audiences that somebody here hears, by session."""
        return {session: list(here.feeds) for session, here in self._sessions.items()}

    def _heads_now(self, session: str, audiences: Sequence[str]) -> dict[str, int]:
        """Read anew when a hint came meanwhile: it was of no use to feeds that are not there yet."""
        while True:
            here = self._here(session)
            hints = here.hints
            with self._read() as db:
                known = heads(db, session, audiences)
            if self._sessions.get(session) is here and here.hints == hints:
                return known

    def keep_to(self, listener: Listener, audiences: set[str]) -> None:
        """Have a listener told of nothing else."""
        for audience in listener.hears - audiences:
            self._listeners.unsubscribe(listener, audience)
            self._let_go(listener.identity, audience)

    def heads_for(self, listener: Listener) -> dict[str, int]:
        """How far each audience of a listener has been told."""
        here, role = self._sessions.get(listener.identity.session, Told()), listener.identity.role
        return {audience: here.feeds[audience][role].told for audience in sorted(listener.hears)}

    def forget(self, gone: Listener) -> None:
        """Let go of what only this listener heard."""
        for audience in gone.hears:
            self._let_go(gone.identity, audience)
        if not self._here(gone.identity.session).feeds:
            del self._sessions[gone.identity.session]

    def _let_go(self, identity: Identity, audience: str) -> None:
        """Keep nothing of an audience that nobody hears any more in this role."""
        here = self._sessions.get(identity.session)
        if here is None or self._listeners.count(identity.session, audience, identity.role):
            return
        roles = here.feeds.get(audience, {})
        here.waiting.discard(roles.pop(identity.role, None))
        if not roles:
            here.feeds.pop(audience, None)

    def _feed(self, session: str, audience: str, role: str, *, told: int) -> Feed:
        """The feed there is, or a new one that has told so much."""
        feeds = self._here(session).feeds.setdefault(audience, {})
        if role not in feeds:
            feeds[role] = Feed(audience, role, told, next(self._numbers))
        return feeds[role]

    def _here(self, session: str) -> Told:
        """The last one who hears it may go while somebody reads."""
        return self._sessions.setdefault(session, Told())

    def _soon(self, session: str, feeds: Sequence[Feed]) -> None:
        """Tell these when the first of them is due, unless somebody wakes before that anyhow."""
        if not feeds:
            return
        here = self._here(session)
        here.waiting.update(feeds)
        at = min((self._due(session, feed) for feed in feeds if feed.role not in here.posting), default=float("inf"))
        if at < here.wakes_at:
            here.wakes_at = at
            spawn(self._tell, session, at)

    def _due(self, session: str, feed: Feed) -> float:
        listening = self._listeners.count(session, feed.audience, feed.role)
        return feed.flushed_at + max(_SHORTEST, _EACH * listening)

    def _tell(self, session: str, at: float) -> None:
        wait = at - time.monotonic()
        if wait > 0:
            sleep(wait)
        here = self._sessions.get(session)
        if here is not None and here.wakes_at == at:
            here.wakes_at = float("inf")
        if here is None or here.telling:
            return  # one at a time: whoever tells now looks at what waits when they are done
        now = time.monotonic()
        due = self._now_due(session, here, now)
        here.waiting.difference_update(due)
        beside = self._flush_or_wait(session, here, due, now) if due else {}
        self._go_on(session, here)
        for role, letters in beside.items():
            try:
                post_beside(letters, self._send)
            finally:
                here.posting.discard(role)
                self._go_on(session, here)

    def _now_due(self, session: str, here: Told, now: float) -> list[Feed]:
        ready = (feed for feed in here.waiting if feed.role not in here.posting)
        return sorted((feed for feed in ready if self._due(session, feed) <= now), key=lambda feed: feed.number)

    def _go_on(self, session: str, here: Told) -> None:
        if self._sessions.get(session) is here:
            self._soon(session, list(here.waiting))

    def _flush_or_wait(self, session: str, here: Told, due: Sequence[Feed], now: float) -> dict[str, list[Letter]]:
        """What is left to be posted, by role.

        What could not be read now is told a second later: no other hint may come for it.
        """
        here.telling = True
        try:
            return self._post_small(here, self._flush(session, due, now))
        except Exception as problem:  # noqa: BLE001
            log.error("telling failed: %s", type(problem).__name__)  # noqa: TRY400 - a trace may hold words
            for feed in due:
                feed.flushed_at = now + _AGAIN
            here.waiting.update(due)
            return {}
        finally:
            here.telling = False

    def _post_small(self, here: Told, letters: Iterable[Letter]) -> dict[str, list[Letter]]:
        """Send at once what few hear. A role of which many hear something hears all of it beside, in this order."""
        by_role: dict[str, list[Letter]] = {}
        for letter in letters:
            by_role.setdefault(letter.role, []).append(letter)
        beside = {role: of_role for role, of_role in by_role.items() if any(letter.large for letter in of_role)}
        here.posting.update(beside)
        for role, of_role in by_role.items():
            if role not in beside:
                post(of_role, self._send)
        return beside

    def _flush(self, session: str, due: Sequence[Feed], now: float) -> list[Letter]:
        moment("before_broadcast")
        since: dict[str, int] = {}
        for feed in due:
            feed.flushed_at = now
            since[feed.audience] = min(feed.told, since.get(feed.audience, feed.told))
        with self._read() as db:
            changed = changed_in(db, session, since)
            # Of all that may be heard, due or not: before any later frame to somebody who may hear less now.
            late = self._resubscribe(session, named_since(db, session, self._here(session).followed))
            # Of the same moment: a moment later they may have been moved on.
            missed = changed_in(db, session, {audience: 0 for audience, _ in late})
        # Those who were moved to another audience hear all that it holds: the others know already.
        letters = [Letter(audience, role, 0, missed.get(audience, []), who) for (audience, role), who in late.items()]
        for feed in due:
            held = [row for row in changed.get(feed.audience, []) if row.seq > feed.told]
            if held:
                listening = self._listeners.of(session, feed.audience, feed.role)
                letters.append(Letter(feed.audience, feed.role, feed.told, held, listening))
                feed.told = held[-1].seq
        return letters

    def _resubscribe(self, session: str, named: Iterable[tuple[str, int, Named]]) -> _Late:
        """Have everybody follow what is named for them now; those who come to hear what others were told already."""
        here, late = self._here(session), _Late()
        for audience, seq, names in named:
            here.followed = seq
            for role in list(here.feeds.get(audience, {})):
                for listener in self._listeners.of(session, audience, role):
                    listener.named[audience] = names
                    listener.turn += 1
                    for missed in self._follow(listener):
                        late.setdefault((missed, role), []).append(listener)
        return late

    def _follow(self, listener: Listener) -> list[str]:
        """Listen to what is to be followed now, and to nothing that may no longer be heard.

        Gives the audiences of which others were told something before.
        """
        session, role = listener.identity.session, listener.identity.role
        self.keep_to(listener, listener.may_hear())
        feeds, missed = self._here(session).feeds, []
        for audience in listener.follows() - listener.hears:
            self._listeners.subscribe(listener, audience)
            known = role in feeds.get(audience, {})
            feed = self._feed(session, audience, role, told=0)
            if not known:
                # They have been told nothing of it yet: from its beginning, so that nobody has a gap.
                self._soon(session, [feed])
            elif feed.told:
                missed.append(audience)
        return missed
