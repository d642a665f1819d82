"""What travels between the processes of one house: hints and signals, never what anybody wrote or is called.

That an audience of a session is at a seq; who is there and who writes, as ids; that a phone came by. Whoever hears
that an audience has come further reads it in the database, so a message that is lost, doubled or made up tells nobody
anything that they may not see (`lookout.py` finds what was missed).
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable
from typing import Any, Protocol

import orjson

from facilitator.clock import clock
from facilitator.ids import new_id
from facilitator.live.broadcast import Broadcaster
from facilitator.live.presence import NOBODY, Here, Presence
from facilitator.runtime import sleep, spawn

log = logging.getLogger("facilitator.between")

_EVERY = 2.0  # seconds between two signs of life
_GONE = 7.0  # seconds after which a process that says nothing is taken for dead
_ALL_AGAIN = 5  # signs of life after which all presence is said again
_SOON = 0.5  # seconds in which presence is collected
_APART_MS = 1_000


class Carrier(Protocol):
    """What the messages go over."""

    @property
    def works(self) -> bool: ...
    def say(self, message: bytes) -> bool: ...


class Between:
    """This process among the others. `say` what happened here, `hear` what others say."""

    def __init__(self, broadcaster: Broadcaster, presence: Presence) -> None:
        self.me = new_id()
        self.carrier: Carrier | None = None
        self._broadcaster = broadcaster
        self._presence = presence
        self._others: dict[str, float] = {}  # process → when it was heard
        self._apart: dict[str, int] = {}  # process → how far its clock is from ours, in ms
        self._here: dict[str, dict[str, Here]] = {}  # session → process → who is there
        self._changed: dict[str, dict[str, int]] = {}
        self._more: dict[str, Any] = {}
        self._waits = threading.Event()

    def start(self) -> None:
        for work in (self._keep_saying, self._keep_presence, self._keep_alive):
            spawn(work)

    def opened(self) -> None:
        """Others may have missed what we said, and we what they said."""
        self._say_later(hello=True)
        self._presence.say_all_again()

    def changed(self, session: str, audiences: dict[str, int]) -> None:
        """A transaction of ours is on disk."""
        waiting = self._changed.setdefault(session, {})
        for audience, seq in audiences.items():
            waiting[audience] = max(seq, waiting.get(audience, 0))
        self._waits.set()

    def seen(self, session: str) -> None:
        """A phone came by here."""
        if self._presence.seen(session):
            self._say_later(seen=[*self._more.get("seen", ()), session])

    def leave(self) -> None:
        """This process ends in order: nobody need wait for it."""
        self._say({"bye": True})

    def elsewhere(self, session: str) -> list[Here]:
        """Who is in a session by way of other processes."""
        return list(self._here.get(session, {}).values())

    def health(self) -> dict[str, Any]:
        """What a host may want to know. `redis` away is slower, not wrong."""
        works = self.carrier is not None and self.carrier.works
        apart = max(map(abs, self._apart.values()), default=0)
        return {"redis": "ok" if works else "away", "processes": len(self._others) + 1, "clocks_apart_ms": apart}

    def hear(self, message: bytes) -> None:
        try:
            said = orjson.loads(message)
            if said["from"] != self.me:
                self._take(said)
        except Exception as problem:  # noqa: BLE001 - whatever it was: nothing that is said here is needed
            log.warning("a message of another process was not understood: %s", type(problem).__name__)

    def _take(self, said: dict[str, Any]) -> None:
        process = str(said["from"])
        if said.get("bye"):
            self._forget([process])
            return
        self._meet(process, int(said["now"]))
        for session, audiences in said.get("changed", {}).items():
            self._broadcaster.published(session, audiences)
        for session, here in said.get("here", {}).items():
            self._note(process, session, Here.read(here))
        for session in said.get("seen", ()):
            self._presence.seen(session)
        if said.get("hello"):
            self._presence.say_all_again()

    def _note(self, process: str, session: str, here: Here) -> None:
        """Who is in a session by way of another process; nothing is kept of one where nobody is."""
        there = self._here.setdefault(session, {})
        there[process] = here
        if not (here.people or here.facilitators):
            del there[process]
        if not there:
            del self._here[session]
        self._presence.changed_elsewhere(session)

    def _meet(self, process: str, now: int) -> None:
        if process not in self._others:
            log.info("another process is there; %d now", len(self._others) + 2)
            self._presence.say_all_again()
        self._others[process] = time.monotonic()
        known, apart = self._apart.get(process, 0), now - clock.now()
        self._apart[process] = apart
        if abs(apart) > _APART_MS >= abs(known):
            log.error("the clock of another process is %d ms from ours", apart)

    def _forget(self, processes: Iterable[str]) -> None:
        for process in processes:
            self._others.pop(process, None)
            self._apart.pop(process, None)
            for session in [session for session, here in self._here.items() if process in here]:
                self._note(process, session, NOBODY)

    def _keep_alive(self) -> None:
        """A sign of life, and a look at who gives none any more; while Redis is away nobody can."""
        turn = 0
        heard_all_along = 0.0
        while True:
            self._say_later()
            sleep(_EVERY)
            turn += 1
            if turn % _ALL_AGAIN == 0:
                self._presence.say_all_again()
            works = self.carrier is not None and self.carrier.works
            heard_all_along = heard_all_along + _EVERY if works else 0.0
            if heard_all_along > _GONE:
                since = time.monotonic() - _GONE
                self._forget([process for process, heard in self._others.items() if heard < since])

    def _keep_presence(self) -> None:
        while True:
            sleep(_SOON)
            here = self._presence.to_say()
            if here:
                self._say_later(here={session: who.as_dict() for session, who in here.items()})

    def _say_later(self, **more: Any) -> None:
        here = {**self._more.get("here", {}), **more.pop("here", {})}
        self._more.update(more, **({"here": here} if here else {}))
        self._more.setdefault("now", 0)
        self._waits.set()

    def _keep_saying(self) -> None:
        """One message at a time: what comes up meanwhile goes together with the next."""
        while True:
            self._waits.wait()
            self._waits.clear()
            said = {**self._more, **({"changed": self._changed} if self._changed else {})}
            self._changed, self._more = {}, {}
            self._say(said)

    def _say(self, said: dict[str, Any]) -> None:
        if self.carrier is not None:
            self.carrier.say(orjson.dumps({**said, "from": self.me, "now": clock.now()}))
