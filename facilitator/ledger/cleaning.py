"""After something was erased: the database is cleaned of it.

What is deleted is written over with zeros at once (`db.py`); but the log beside the file keeps what the file was
before, pages that were rearranged may hold a copy, and so does the copy that an upgrade makes. When nobody is at work
the file is written anew, its log cut off, and such copies go. On PostgreSQL the tables are (`rewriting.py`): its log,
and what else is kept of it, is in the hands of whoever runs it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from facilitator.ledger.models import Mark
from facilitator.ledger.rewriting import deal_again, write_anew
from facilitator.ledger.turns import hold_house

_ASKED = "unclean"
# What the ledger knows of sessions that are no more: sending a command to one of them is refused anyway.
_OF_GONE_SESSIONS = (
    text("DELETE FROM holding WHERE session NOT IN (SELECT id FROM session)"),
    text("DELETE FROM receipt WHERE scope LIKE 'session/%' AND scope NOT IN (SELECT 'session/' || id FROM session)"),
    text("DELETE FROM progress WHERE scope LIKE 'session/%' AND scope NOT IN (SELECT 'session/' || id FROM session)"),
)
# Nobody sends now. What is left of the receipts of anonymous commands says that they were applied, for a phone that
# comes back late; not even with the secret on somebody's phone does it tell what they were of.
_SEALED = text("UPDATE sealed_receipt SET fingerprint = ''")


def ask_to_clean(db: Session, now: int) -> None:
    db.merge(Mark(name=_ASKED, value=str(now)))


def asked_to_clean(db: Session) -> bool:
    return db.get(Mark, _ASKED) is not None


def asked_at(db: Session) -> str | None:
    """When it was asked for last, if it has not been done since."""
    mark = db.get(Mark, _ASKED)
    return mark.value if mark else None


class Busy(Exception):
    """Somebody reads just now, so that the log could not be cut off."""


def clean(engine: Engine) -> None:
    """Where it is written, between two batches. Raises when it must be done again later."""
    embedded = engine.dialect.name == "sqlite"
    with Session(engine) as db, db.begin():
        hold_house(db)
        for forget in (*_OF_GONE_SESSIONS, _SEALED):
            db.execute(forget)
        if not embedded:
            deal_again(db)
    (_write_file_anew if embedded else write_anew)(engine)
    with Session(engine) as db, db.begin():
        if mark := db.get(Mark, _ASKED):
            db.delete(mark)


def cut_log(engine: Engine) -> None:
    """Put what the log says into the file, and cut it off: it tells no more in which order things came.

    A matter of milliseconds, so also while a session runs. Raises Busy.
    """
    if engine.dialect.name != "sqlite":
        return
    connection = engine.raw_connection()
    try:
        _cut(connection.cursor())
    finally:
        connection.close()


def _cut(cursor: Any) -> None:
    busy, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    cursor.close()
    if busy:
        raise Busy


def _write_file_anew(engine: Engine) -> None:
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("VACUUM")
        _cut(cursor)
    finally:
        connection.close()
    file = Path(engine.url.database or "")
    for copy in file.parent.glob(f"{file.name}.before-*"):
        copy.unlink()
