"""Texts that a note had, or might have had: nothing that was typed is thrown away."""

from __future__ import annotations

from facilitator.boards.models import Note, NoteRevision
from facilitator.ids import new_id
from facilitator.ledger.transaction import Transaction


def keep(tx: Transaction, note: Note, text: str, *, reason: str, worded_by: str | None) -> None:
    """Keep a text that is not on the note: its author's, or that of the facilitator it is `worded_by`."""
    tx.db.add(
        NoteRevision(
            id=new_id(),
            session_id=note.session_id,
            note_id=note.id,
            text=text,
            reason=reason,
            by_person_id=note.author_id if worded_by is None else None,
            by_label=worded_by or "",
            made_at=tx.now,
        )
    )
