"""Who is here, who is writing, and that a phone came by: told to facilitators only, never stored."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from facilitator.clock import clock
from facilitator.live.letters import Send
from facilitator.live.listeners import Listeners
from facilitator.runtime import sleep

_EVERY = 2.0  # seconds
_GUESSING_EVERY = 10.0


@dataclass(frozen=True)
class Here:
    """Who is in a session by way of one process, as ids: people, those who write, the grants of facilitators."""

    people: frozenset[str]
    writing: frozenset[str]
    facilitators: frozenset[str]

    @classmethod
    def read(cls, said: dict[str, list[str]]) -> Here:
        return cls(*(frozenset(map(str, said[name])) for name in ("people", "writing", "facilitators")))

    def as_dict(self) -> dict[str, list[str]]:
        return {name: sorted(ids) for name, ids in vars(self).items()}


NOBODY = Here(frozenset(), frozenset(), frozenset())
Elsewhere = Callable[[str], Sequence[Here]]  # session → who is there by way of other processes
NamesOf = Callable[[Iterable[str]], set[str]]  # grants → names of who was given them


class Presence:
    """Put together from the sockets themselves, at most every two seconds and only when it changed."""

    def __init__(self, listeners: Listeners, send: Send) -> None:
        self._listeners = listeners
        self._send = send
        self._changed: set[str] = set()
        self._to_say: set[str] = set()
        self._told_of_a_phone: dict[str, float] = {}
        self._told_of_guessing = float("-inf")
        self._elsewhere: Elsewhere = lambda _session: ()
        self._names_of: NamesOf = lambda _grants: set()

    def join(self, elsewhere: Elsewhere, names_of: NamesOf) -> None:
        """There are other processes: count those who are in by way of them."""
        self._elsewhere, self._names_of = elsewhere, names_of

    def changed(self, session: str) -> None:
        self._changed.add(session)
        self._to_say.add(session)

    def changed_elsewhere(self, session: str) -> None:
        self._changed.add(session)

    def say_all_again(self) -> None:
        """Somebody may not have heard it."""
        self._to_say.update(listener.identity.session for listener in self._listeners.all())

    def to_say(self) -> dict[str, Here]:
        """Who is here by way of this process, in the sessions where that changed since this was asked."""
        sessions, self._to_say = self._to_say, set()
        return {session: self._here(session) for session in sessions}

    def seen(self, session: str) -> bool:
        """A phone opened the way in. Of a whole room that comes in at once, the first in two seconds is told."""
        told, now = self._told_of_a_phone.get(session, float("-inf")), time.monotonic()
        if now - told < _EVERY:
            return False
        self._told_of_a_phone[session] = now
        self._send("seen", {"at": clock.now()}, self._facilitators(session))
        return True

    def guessing(self) -> None:
        """Somebody tries join codes, of whatever session: every console here is told, at most every ten seconds."""
        now = time.monotonic()
        if now - self._told_of_guessing >= _GUESSING_EVERY:
            self._told_of_guessing = now
            sids = [one.sid for one in self._listeners.all() if one.identity.role == "facilitator"]
            self._send("guessing", {"at": clock.now()}, sids)

    def keep_telling(self) -> None:
        while True:
            sleep(_EVERY)
            sessions, self._changed = self._changed, set()
            for session in sessions:
                self._tell(session)

    def _tell(self, session: str) -> None:
        sids = self._facilitators(session)
        if sids:
            self._send("presence", self._of(session), sids)

    def _facilitators(self, session: str) -> list[str]:
        return [listener.sid for listener in self._listeners.of(session, "facilitators", "facilitator")]

    def _of(self, session: str) -> dict[str, Any]:
        here, elsewhere = self._here(session), self._elsewhere(session)
        names = {one.identity.name for one in self._listeners.of(session, "facilitators", "facilitator")}
        grants = set[str]().union(*(there.facilitators for there in elsewhere)) - here.facilitators
        return {
            "here": sorted(here.people.union(*(there.people for there in elsewhere))),
            "writing": sorted(here.writing.union(*(there.writing for there in elsewhere))),
            "facilitators": sorted(names | (self._names_of(grants) if grants else set())),
        }

    def _here(self, session: str) -> Here:
        taking_part = self._listeners.of(session, "everyone", "participant")
        steering = self._listeners.of(session, "facilitators", "facilitator")
        return Here(
            people=frozenset(one.identity.person for one in taking_part if one.identity.person),
            writing=frozenset(one.identity.person for one in taking_part if one.identity.person and one.writing),
            facilitators=frozenset(one.identity.grant for one in steering),
        )
