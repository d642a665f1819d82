"""Who listens: the sockets of this process, what each may hear and does hear."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from facilitator.ledger.holdings import Named


@dataclass(frozen=True)
class Identity:
    """Somebody in a role in a session, as wiring's `identify` found them.

    `credential` is what their commands are sent with, `grant` the id that ends their stay, `start` the audiences
    their role begins with, `leaves_out` the prefixes of audiences that this role does not listen to (it hears the
    same elsewhere).
    """

    session: str
    role: str
    credential: Any
    grant: str
    person: str | None
    start: tuple[str, ...]
    leaves_out: tuple[str, ...] = ()
    name: str = ""

    def wants(self, audiences: Iterable[str]) -> set[str]:
        return {audience for audience in audiences if not audience.startswith(self.leaves_out)}


@dataclass
class Listener:
    """One socket. `named` is what entities of kind `hears` let it hear besides, by the audience that they stand in.

    `turn` counts how often that was told anew: who reads it meanwhile sees that theirs is old.
    """

    sid: str
    identity: Identity
    hears: set[str] = field(default_factory=set)
    named: dict[str, Named] = field(default_factory=dict)
    turn: int = 0
    busy: bool = False
    writing: bool = False

    def follows(self) -> set[str]:
        """What it hears without asking."""
        return self.identity.wants(set(self.identity.start).union(*(named.audiences for named in self.named.values())))

    def may_hear(self) -> set[str]:
        return self.follows() | self.identity.wants(set[str]().union(*(named.also for named in self.named.values())))


class Listeners:
    """Every socket that has entered, found by its id or by what it hears in which role."""

    def __init__(self) -> None:
        self._by_sid: dict[str, Listener] = {}
        self._by_audience: dict[tuple[str, str, str], dict[str, Listener]] = {}

    def __len__(self) -> int:
        return len(self._by_sid)

    def get(self, sid: str) -> Listener | None:
        return self._by_sid.get(sid)

    def all(self) -> list[Listener]:
        return list(self._by_sid.values())

    def of(self, session: str, audience: str, role: str) -> list[Listener]:
        return list(self._by_audience.get((session, audience, role), {}).values())

    def count(self, session: str, audience: str, role: str) -> int:
        return len(self._by_audience.get((session, audience, role), ()))

    def add(self, listener: Listener) -> None:
        self._by_sid[listener.sid] = listener

    def subscribe(self, listener: Listener, audience: str) -> None:
        listener.hears.add(audience)
        key = (listener.identity.session, audience, listener.identity.role)
        self._by_audience.setdefault(key, {})[listener.sid] = listener

    def unsubscribe(self, listener: Listener, audience: str) -> None:
        listener.hears.discard(audience)
        self._let_go(listener, audience)

    def remove(self, sid: str) -> Listener | None:
        """Who it was, with what they heard until now."""
        listener = self._by_sid.pop(sid, None)
        if listener is not None:
            for audience in listener.hears:
                self._let_go(listener, audience)
        return listener

    def _let_go(self, listener: Listener, audience: str) -> None:
        key = (listener.identity.session, audience, listener.identity.role)
        there = self._by_audience.get(key, {})
        there.pop(listener.sid, None)
        if not there:
            self._by_audience.pop(key, None)
