"""Looks once a second for what other processes wrote: a hint that was lost costs a second, nothing else.

One question asks how far the sessions have come that somebody here listens in, by their key; only where that is further
than a second ago a second one asks for which audiences.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from sqlalchemy import String, bindparam, text
from sqlalchemy.orm import Session as Database

from facilitator.ledger.command import Scope
from facilitator.ledger.holdings import heads
from facilitator.live.broadcast import Broadcaster, Reading
from facilitator.runtime import sleep

log = logging.getLogger("facilitator.live")

_EVERY = 1.0  # seconds
_PROGRESS = text("SELECT scope, seq FROM progress WHERE scope IN :scopes").bindparams(
    bindparam("scopes", expanding=True, type_=String)
)
_EPOCH = text("SELECT value FROM mark WHERE name = 'epoch'")


class Lookout:
    """`overtaken()` is called, once, when the database has begun another epoch than the one this process knows: it was
    restored, or a newer program is at work. What this process would say from then on could be wrong.
    """

    def __init__(self, broadcaster: Broadcaster, read: Reading, epoch: str, overtaken: Callable[[], None]) -> None:
        self._broadcaster = broadcaster
        self._read = read
        self._epoch = epoch
        self._overtaken = overtaken
        self._known: dict[str, int] = {}  # session → how far it was when last looked

    def keep_looking(self) -> None:
        """Until somebody else has taken over."""
        while True:
            sleep(_EVERY)
            try:
                if not self.look():
                    self._overtaken()
                    return
            except Exception as problem:  # noqa: BLE001 - the database may be away; the next look comes
                log.error("looking failed: %s", type(problem).__name__)  # noqa: TRY400 - a trace may hold words

    def look(self) -> bool:
        """Tell what was not told yet. False when this process has been overtaken."""
        heard = self._broadcaster.heard()
        found: list[tuple[str, dict[str, int]]] = []
        with self._read() as db:
            if db.scalar(_EPOCH) != self._epoch:
                return False
            now = _progress(db, list(heard))
            for session, seq in now.items():
                if self._known.get(session) != seq:
                    found.append((session, heads(db, session, heard[session])))
        self._known = now
        for session, audiences in found:
            self._broadcaster.published(session, audiences)
        return True


def _progress(db: Database, sessions: list[str]) -> dict[str, int]:
    """How far each session has come."""
    if not sessions:
        return {}
    scopes = {str(Scope("session", session)): session for session in sessions}
    return {scopes[scope]: seq for scope, seq in db.execute(_PROGRESS, {"scopes": list(scopes)})}
