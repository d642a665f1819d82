"""Who is here, who is writing, and that a phone came by: told to facilitators only, never stored."""

from __future__ import annotations

import time
from typing import Any

from facilitator.clock import clock
from facilitator.live.broadcast import Send
from facilitator.live.listeners import Listener, Listeners
from facilitator.runtime import sleep

_EVERY = 2.0  # seconds


class Presence:
    """Put together from the sockets themselves, at most every two seconds and only when it changed."""

    def __init__(self, listeners: Listeners, send: Send) -> None:
        self._listeners = listeners
        self._send = send
        self._changed: set[str] = set()
        self._told_of_a_phone: dict[str, float] = {}

    def changed(self, session: str) -> None:
        self._changed.add(session)

    def seen(self, session: str) -> None:
        """A phone opened the way in. Of a whole room that comes in at once, the first in two seconds is told."""
        told, now = self._told_of_a_phone.get(session, float("-inf")), time.monotonic()
        if now - told >= _EVERY:
            self._told_of_a_phone[session] = now
            self._send("seen", {"at": clock.now()}, self._facilitators(session))

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
        return [listener.sid for listener in self._steering(session)]

    def _steering(self, session: str) -> list[Listener]:
        return self._listeners.of(session, "facilitators", "facilitator")

    def _of(self, session: str) -> dict[str, Any]:
        here: set[str] = set()
        writing: set[str] = set()
        for listener in self._listeners.of(session, "everyone", "participant"):
            if listener.identity.person is not None:
                here.add(listener.identity.person)
                if listener.writing:
                    writing.add(listener.identity.person)
        steering = {listener.identity.name for listener in self._steering(session)}
        return {"here": sorted(here), "writing": sorted(writing), "facilitators": sorted(steering)}
