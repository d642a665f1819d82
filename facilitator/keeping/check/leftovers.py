"""What lies in the data directory that should not, or that somebody should know of."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.orm import Session as Database

from facilitator.keeping.again import names_back, people_back, sessions_back
from facilitator.keeping.backup import FOLDER
from facilitator.keeping.check.finding import Finding
from facilitator.keeping.erased import erased_in, listed
from facilitator.keeping.restore import WORKSHOP
from facilitator.settings import Settings

_HOUR = 3600


def cut_off(settings: Settings) -> Iterator[Finding]:
    """A restore, or a backup, that was stopped half-way. Both leave what there was as it was."""
    if (workshop := settings.data / WORKSHOP).exists():
        yield Finding(
            f"A restore was cut off; what it had got ready lies in {workshop}.",
            "The database that was there is still there. Restore again, or delete that folder.",
        )
    for folder in (settings.data / FOLDER).glob(".backup-*"):
        if time.time() - folder.stat().st_mtime > _HOUR:
            yield Finding(f"A backup was cut off; what it had got ready lies in {folder}.", "Delete that folder.")


def come_back(db: Database, settings: Settings) -> Iterator[Finding]:
    """What was erased and is there again: an older file was put back by hand."""
    missing = listed(settings.data) - erased_in(db)
    back = len(sessions_back(db, missing)) + len(people_back(db, missing)) + len(names_back(db, missing))
    if back:
        yield Finding(
            f"{back} that had been erased are in the database again: an older file was put back by hand.",
            "Start Facilitator: it erases them again before anybody comes in. Next time use manage restore.",
        )


def copies(settings: Settings) -> list[Path]:
    """What an upgrade and a restore left, to fall back on: no fault, but personal data that lies there."""
    return sorted(settings.data.glob(f"{settings.database.name}.before-*"))
