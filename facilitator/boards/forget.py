"""A clean start: the boards of a rehearsal, with all that ever stood on them."""

from __future__ import annotations

from sqlalchemy import select

from facilitator.boards.models import Board, Column, Note, NoteRevision
from facilitator.ledger.transaction import Transaction


def forget_boards(tx: Transaction) -> None:
    tx.wipe(NoteRevision)
    for brought in tx.db.scalars(select(Note).where(Note.session_id == tx.scope.id, Note.origin_id.is_not(None))):
        tx.db.delete(brought)  # before the note it was brought from
    tx.db.flush()
    tx.wipe(Note, Column, Board)
