"""The file is cleaned of what was erased as soon as no meeting runs: nobody waits for it then.

Until then the log beside it is cut off, within seconds: of feedback that was released a moment ago it would tell in
which order the file grew by it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session as Database

from facilitator.clock import clock
from facilitator.ledger.cleaning import asked_at, asked_to_clean
from facilitator.ledger.ledger import Ledger
from facilitator.privacy.period import under_way
from facilitator.runtime import sleep

log = logging.getLogger("facilitator.privacy")


def keep_clean(ledger: Ledger, read: Callable[[], Any]) -> None:
    """For ever, every other second."""
    cut = ""
    while True:
        sleep(2)
        try:
            if not clean_when_quiet(ledger, read):
                cut = cut_once(ledger, read, cut)
        except Exception as problem:  # noqa: BLE001 - it is tried again
            log.error("the file could not be cleaned: %s", type(problem).__name__)  # noqa: TRY400


def clean_when_quiet(ledger: Ledger, read: Callable[[], Any]) -> bool:
    """Whether it was done now."""
    with read() as db:
        wanted = is_wanted(db)
    return wanted and ledger.clean()


def cut_once(ledger: Ledger, read: Callable[[], Any], cut: str) -> str:
    """Once for every time that cleaning is asked for; `cut` is for which it was done last."""
    with read() as db:
        asked = asked_at(db) or ""
    return asked if asked in {"", cut} or ledger.cut_log() else cut


def is_wanted(db: Database) -> bool:
    return asked_to_clean(db) and not under_way(db, clock.now())
