"""What is forgotten of boards: all of a session's; what some people wrote; or only that it was they."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from facilitator.boards.models import Board, Column, Note, NoteRevision
from facilitator.ledger.transaction import Transaction


def forget_boards(tx: Transaction) -> None:
    """The boards of the session, with all that ever stood on them."""
    tx.wipe(NoteRevision)
    for brought in tx.db.scalars(select(Note).where(Note.session_id == tx.scope.id, Note.origin_id.is_not(None))):
        tx.db.delete(brought)  # before the note it was brought from
    tx.db.flush()
    tx.wipe(Note, Column, Board)


def forget_authors(tx: Transaction, session_id: str, people: Collection[str], nobody: str) -> None:
    """Their notes stay, as those of one nobody for all: so they are not told apart by whose they were."""
    for note in _notes_of(tx, session_id, people):
        note.author_id = nobody
        if (note.deleted_by or "").startswith("participant:"):
            note.deleted_by = "participant"
    revisions = select(NoteRevision).where(NoteRevision.session_id == session_id)
    for revision in tx.db.scalars(revisions.where(NoteRevision.by_person_id.in_(people))):
        revision.by_person_id = nobody
    tx.db.flush()


def forget_notes(tx: Transaction, session_id: str, people: Collection[str]) -> None:
    """Their notes go, with all that was ever changed in them and what was brought to the plenary of them."""
    notes = _notes_of(tx, session_id, people)
    ids = [note.id for note in notes]
    for revision in tx.db.scalars(select(NoteRevision).where(NoteRevision.note_id.in_(ids))):
        tx.db.delete(revision)
    tx.db.flush()
    for brought in (True, False):  # before the note it was brought from
        for note in notes:
            if (note.origin_id is not None) is brought:
                tx.db.delete(note)
        tx.db.flush()


def _notes_of(tx: Transaction, session_id: str, people: Collection[str]) -> list[Note]:
    return list(tx.db.scalars(select(Note).where(Note.session_id == session_id, Note.author_id.in_(people))))
