"""Putting a backup back. Everything is got ready beside the database that is there, and changes places with it in one
step: whatever stops it half-way, the old one is whole.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from facilitator.db import reader_engine, reading, upgrade, writer_engine
from facilitator.keeping.backup import sync
from facilitator.keeping.copying import damage_in, opened
from facilitator.keeping.erased import Erased, erased_in, listed, note_down
from facilitator.keeping.manifest import DATABASE, KEYS, Manifest, Unusable
from facilitator.keeping.reading import erased_by, unpack
from facilitator.keeping.schema import is_known
from facilitator.ledger.epoch import begin_epoch
from facilitator.settings import Settings

WORKSHOP = "restoring"

# Erases what is known to have been erased from the database in a data directory; how much that was.
EraseAgain = Callable[[Settings, set[Erased]], int]


@dataclass(frozen=True)
class Restored:
    """`aside`: where the database lies that was there. `keys`: `kept`, `restored`, or `new` ones that are made."""

    manifest: Manifest
    upgraded: bool
    erased: int
    aside: Path | None
    keys: str


def restore(settings: Settings, file: Path, erase: EraseAgain, *, keys: bool) -> Restored:
    """No server may run on the data directory. Raises Unusable; then nothing was changed."""
    workshop = settings.data / WORKSHOP
    shutil.rmtree(workshop, ignore_errors=True)
    workshop.mkdir(parents=True, mode=0o700)
    try:
        return _restored(settings, file, workshop, erase, keys=keys)
    except sqlite3.Error as problem:
        raise Unusable(f"The database in it cannot be used: {problem}.") from None
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _restored(settings: Settings, file: Path, workshop: Path, erase: EraseAgain, *, keys: bool) -> Restored:
    manifest = unpack(file, workshop)
    fresh = workshop / DATABASE
    if not is_known(manifest.schema):
        raise Unusable(f"It was made by a newer version of Facilitator ({manifest.program}). Use that one, or newer.")
    if damage := damage_in(fresh):
        raise Unusable(f"The database in it is damaged: {damage[0]}.")
    upgraded = _brought_here(fresh)
    known = erased_anywhere(settings, file)
    erased = erase(replace(settings, data=workshop), known)
    _fold(fresh)
    note_down(settings.data, known)
    aside = _keep_aside(settings.database)
    _change_places(fresh, settings.database)
    return Restored(manifest, upgraded, erased, aside, _put_keys(settings.data, workshop, manifest, wanted=keys))


def _brought_here(fresh: Path) -> bool:
    """At this version, and in an epoch of its own. Whether it was of an older one."""
    upgraded = upgrade(fresh)
    for copy in fresh.parent.glob(f"{fresh.name}.before-*"):
        copy.unlink()
    engine = writer_engine(fresh)
    begin_epoch(engine)
    engine.dispose()
    return upgraded


def erased_anywhere(settings: Settings, file: Path) -> set[Erased]:
    """What was erased, by everything that can tell: the list, the database that is there, and every backup that lies
    beside this one."""
    known = listed(settings.data) | erased_by(file)
    for other in file.resolve().parent.glob("*.zip"):
        known |= erased_by(other)
    if settings.database.exists():
        engine = reader_engine(settings.database)
        with suppress(SQLAlchemyError), reading(engine) as db:  # damaged, or from before there were erasures
            known |= erased_in(db)
        engine.dispose()
    return known


def _fold(path: Path) -> None:
    """Have the file hold everything, and nothing beside it."""
    with opened(path) as connection:
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise Unusable("Another program holds the database.")


def _keep_aside(path: Path) -> Path | None:
    """Under a name that the cleaning after an erasure knows (`ledger/cleaning.py`): it holds what is erased later."""
    if not path.exists():
        return None
    with suppress(sqlite3.Error):  # damaged: then it is kept as it is, with its log
        _fold(path)
    aside = path.with_name(f"{path.name}.before-restore-{datetime.now(UTC):%Y-%m-%dT%H%M%SZ}")
    for ending in ("", "-wal"):
        if (part := Path(f"{path}{ending}")).exists():
            _keep(part, Path(f"{aside}{ending}"))
    sync(path.parent)
    for ending in ("-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)
    return aside


def _keep(part: Path, aside: Path) -> None:
    aside.unlink(missing_ok=True)
    try:
        os.link(part, aside)
    except OSError:  # a disk that knows no second names
        shutil.copy2(part, aside)


def _change_places(fresh: Path, database: Path) -> None:
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    fresh.replace(database)
    sync(database.parent)


def _put_keys(data: Path, workshop: Path, manifest: Manifest, *, wanted: bool) -> str:
    """Those of the backup where there are none, or where they are wanted."""
    if all((data / name).exists() for name in KEYS) and not wanted:
        return "kept"
    if not manifest.with_keys:
        return "kept" if (data / KEYS[0]).exists() else "new"
    for part in manifest.parts:
        if part.name in KEYS:
            (data / part.name).parent.mkdir(parents=True, exist_ok=True)
            (workshop / part.name).replace(data / part.name)
    return "restored"
