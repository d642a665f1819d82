"""What must happen to notes at a moment."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.boards.commands import ForgetDeletedNote
from facilitator.boards.models import Note
from facilitator.fields import LIMITS
from facilitator.ledger.command import Scope
from facilitator.ledger.sweeper import Due


def deletions_past_undo(db: Database, now: int) -> Iterable[Due]:
    chosen = select(Note).where(Note.deleted_at < now - LIMITS["delete_undo_ms"], Note.text != "")
    for note in db.scalars(chosen):
        yield Due(Scope("session", note.session_id), ForgetDeletedNote(note=note.id), (note.id, note.deleted_at))
