"""Where phones reach this server, as it was when last looked; and what follows for the sessions when that changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session as Database

from facilitator.ledger.command import Scope
from facilitator.ledger.sweeper import Due
from facilitator.runtime import run_blocking
from facilitator.sessions.address import (
    LOOPBACK,
    Adapter,
    Computer,
    address_now,
    for_phones,
    listens_everywhere,
    look,
    whole_address,
)
from facilitator.sessions.models import Session
from facilitator.sessions.reach_commands import NoteAddresses, SetWifi

_EVERY = 30.0  # seconds: a venue's wifi changes seldom
_SOON = 1.0  # seconds, for who stands waiting


@dataclass(frozen=True)
class Way:
    """A whole address that phones may use, and the adapter it is on; none when the address was set."""

    address: str
    host: str = ""
    adapter: Adapter | None = None


class Reach:
    """`look()` lists the addresses of this computer, and is asked again after `every` seconds.

    With a `public_url` that is the only way: there is no choice.
    """

    def __init__(
        self, public_url: str, host: str, port: int, *, look: Callable[[], Computer] = look, every: float = _EVERY
    ) -> None:
        self.public_url = public_url.rstrip("/")
        self._host = host
        self._port = port
        self._look = look
        self._every = every
        self._seen = Computer()
        self._looked_at = float("-inf")

    def ways(self, *, fresh: bool = False) -> list[Way]:
        """The likeliest first, as they were when last looked; `fresh` for who stands waiting."""
        if self.public_url:
            return [Way(self.public_url)]
        if not listens_everywhere(self._host):
            return [Way(whole_address(self._host, self._port), self._host)]
        found = for_phones(self._computer(_SOON if fresh else self._every))
        return [Way(whole_address(host, self._port), host, adapter) for host, adapter in found]

    def address(self) -> str:
        """The likeliest address; without a network that of this computer for itself."""
        ways = self.ways()
        return ways[0].address if ways else whole_address(LOOPBACK, self._port)

    def is_this_computer(self, address: str) -> bool:
        """Whether a request from this address was sent by this computer itself."""
        return self._computer(self._every).has(address) or self._computer(_SOON).has(address)

    def due(self, db: Database, now: int) -> Iterable[Due]:
        """What the sessions must be told: for the sweeper."""
        yield from self._addresses_to_note(db, now)
        yield from wifi_to_forget(db, now)

    def _addresses_to_note(self, db: Database, now: int) -> Iterable[Due]:
        found, fixed = [way.address for way in self.ways()], bool(self.public_url)
        other = or_(Session.address_chosen, Session.address.is_(None), Session.address != (found or [""])[0])
        for session in db.scalars(select(Session).where(Session.ended_at.is_(None), other)):
            said = (session.address, session.address_chosen, session.address_gone_at is not None)
            if address_now(session.address, session.address_chosen, found, fixed=fixed) != said:
                command = NoteAddresses(addresses=found, fixed=fixed)
                # The same may have to be said more than once: an address comes and goes.
                yield Due(Scope("session", session.id), command, (session.id, now))

    def _computer(self, within: float) -> Computer:
        if time.monotonic() - self._looked_at > within:
            self._looked_at = time.monotonic()  # first: who asks meanwhile need not look too
            self._seen = run_blocking(self._look)
        return self._seen


def wifi_to_forget(db: Database, _now: int) -> Iterable[Due]:
    """After the meeting nobody needs the venue's password here."""
    for session in db.scalars(select(Session).where(Session.ended_at.is_not(None), Session.wifi_name.is_not(None))):
        yield Due(Scope("session", session.id), SetWifi(name="", password=""), (session.id, session.ended_at))
