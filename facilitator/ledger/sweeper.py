"""What must happen at a moment: found in the facts once a second, and sent as commands of the system.

Their ids are derived from the facts, so that every process may try and the first one succeeds; what was already done is
answered `again` or rejected, and either is fine.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from facilitator.clock import clock
from facilitator.ids import derived_id
from facilitator.ledger.command import Command, Envelope, Scope
from facilitator.ledger.ledger import Ledger
from facilitator.runtime import sleep

log = logging.getLogger("facilitator.sweeper")


@dataclass(frozen=True)
class Due:
    """A command whose moment has come. `facts` are what it follows from: the same facts, the same command id."""

    scope: Scope
    command: Command
    facts: tuple[object, ...]


FindDue = Callable[[Session, int], Iterable[Due]]  # (database, now in ms) → what is due


def sweep(ledger: Ledger, db: Session, finders: Iterable[FindDue], system: Any) -> int:
    """Send what is due, and say how many that were. `system` is the credential of the system."""
    due: list[Due] = []
    for finder in finders:
        try:
            due.extend(finder(db, clock.now()))
        except Exception as problem:  # noqa: BLE001 - what others found is due all the same
            log.error("%s failed: %s", finder.__name__, type(problem).__name__)  # noqa: TRY400 - a trace may hold words
    db.rollback()
    for found in due:
        id = derived_id(type(found.command).__name__, found.scope, *found.facts)
        ledger.submit(found.scope, [Envelope.of(id, found.command, system)], seconds=5)
    return len(due)


def keep_sweeping(ledger: Ledger, read: Callable[[], Any], finders: list[FindDue], system: Any) -> None:
    """For ever, once a second. `read()` opens a reading session as a context manager."""
    while True:
        sleep(1)
        try:
            if not ledger.writable:
                ledger.probe()  # nobody may be sending any more, and all are waiting to hear that they can
            with read() as db:
                sweep(ledger, db, finders, system)
        except Exception as problem:  # noqa: BLE001 - a sweep that fails must not be the last one
            log.error("a sweep failed: %s", type(problem).__name__)  # noqa: TRY400
