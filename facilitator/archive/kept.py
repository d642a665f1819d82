"""The archive of a session as it is kept, made now if the sweep has not come to it yet."""

from __future__ import annotations

from flask import abort, current_app
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.archive.due import freezing, stale_archives
from facilitator.archive.models import SessionArchive
from facilitator.db import db
from facilitator.ids import derived_id
from facilitator.ledger.command import Envelope
from facilitator.ledger.ledger import Ledger
from facilitator.people.actor import SYSTEM
from facilitator.sessions.models import Session


def archive_of(session: Session) -> SessionArchive:
    """What was let in a moment ago is in it. For a session that has ended; ends the request with 503 when it cannot."""
    reader: Database = db.session  # type: ignore[assignment]
    if reader.scalar(stale_archives().where(Session.id == session.id)) is not None:
        due = freezing(reader, session)
        reader.rollback()
        ledger: Ledger = current_app.extensions["ledger"]
        id = derived_id(type(due.command).__name__, due.scope, *due.facts)
        ledger.submit(due.scope, [Envelope.of(id, due.command, SYSTEM)], seconds=5)
    kept = reader.scalar(select(SessionArchive).where(SessionArchive.session_id == session.id))
    if kept is None or not kept.document:  # taken back because somebody was erased, and not made anew yet
        abort(503)
    return kept
