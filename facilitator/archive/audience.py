"""Facilitators see that the archive of a session is made, and what waits since its end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.archive.freeze import notes_after_the_end
from facilitator.archive.models import SessionArchive
from facilitator.boards.models import Note
from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.sessions.models import Session


def _archives_of_notes(db: Database, notes: Sequence[Note]) -> Iterable[SessionArchive]:
    sessions = {note.session_id for note in notes if note.late_at is not None}
    if not sessions:
        return ()
    return db.scalars(select(SessionArchive).where(SessionArchive.session_id.in_(sessions)))


def _archives_of_sessions(db: Database, sessions: Sequence[Session]) -> Iterable[SessionArchive]:
    return db.scalars(select(SessionArchive).where(SessionArchive.session_id.in_([session.id for session in sessions])))


_READS = (Reads(Note, _archives_of_notes), Reads(Session, _archives_of_sessions, frozenset({"ended_at"})))


@projects("archive", of=SessionArchive, key="session_id", reads=_READS)
def archive_seen(db: Database, archives: Sequence[SessionArchive]) -> dict[str, Seen]:
    found: dict[str, Seen] = {}
    for archive in archives:
        session = db.get_one(Session, archive.session_id)
        if session.ended_at is None:  # it goes on
            found[archive.id] = {}
            continue
        found[archive.id] = {
            "facilitators": {
                "issue": archive.issue,
                "checksum": archive.checksum,
                "frozen_at": archive.frozen_at,
                "after_end": notes_after_the_end(db, session),
            }
        }
    return found
