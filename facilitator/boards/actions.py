"""What people do with notes.

Nothing that was typed is ever lost: what comes too late, or loses to a newer text, is kept.
"""

from __future__ import annotations

from sqlalchemy import func, select

from facilitator.boards.access import (
    changeable_note,
    column_of,
    in_time,
    present_note,
    writable_board,
)
from facilitator.boards.arrangement import key_at_end, key_between
from facilitator.boards.commands import AddNote, DeleteNote, EditNote, MoveNote, RestoreNote
from facilitator.boards.models import Board, Note
from facilitator.boards.plenary import picks_of
from facilitator.boards.revisions import keep
from facilitator.boards.states import is_late
from facilitator.errors import Rejected
from facilitator.fields import LIMITS
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.rounds.access import known_round
from facilitator.rounds.states import takes_work
from facilitator.sessions.access import present_attendance


@acts_on(AddNote)
def add_note(tx: Transaction, actor: Actor, command: AddNote) -> None:
    board = writable_board(tx, actor, command.board)
    author_id = _author(tx, actor, command)
    column = column_of(tx, board.id, command.column)
    if tx.is_taken(Note, command, "note"):
        raise Rejected("id_reused", field="note")
    _within_limit(tx, author_id, board)
    late = actor.kind == "participant" and not takes_work(known_round(tx, board.round_id))
    tx.db.add(
        Note(
            id=command.note,
            session_id=tx.scope.id,
            board_id=board.id,
            column_id=column.id,
            author_id=author_id,
            entered_by=None if author_id == actor.id else actor.label,
            text=command.text,
            order=key_at_end(*tx.ordinal()),
            version=1,
            created_at=tx.now,
            late_at=tx.now if late else None,
        )
    )


@acts_on(EditNote)
def edit_note(tx: Transaction, actor: Actor, command: EditNote) -> None:
    note = present_note(tx, actor, command.note)
    if not in_time(tx, actor, note) and not is_late(note):
        keep(tx, note, command.text, reason="late", worded_by=None)
        return
    seen = command.base == note.version
    keep(tx, note, note.text, reason="replaced" if seen else "overwritten", worded_by=note.worded_by)
    note.text = command.text
    note.worded_by = None if actor.kind == "participant" else actor.label
    note.version += 1


@acts_on(MoveNote)
def move_note(tx: Transaction, actor: Actor, command: MoveNote) -> None:
    note = present_note(tx, actor, command.note)
    _refuse_when_closed(tx, actor, note)
    column = column_of(tx, note.board_id, command.column)
    low, high = _neighbours(tx, note, column.id, command.after)
    note.column_id = column.id
    # The end of a column is where the next note comes too: only keys of the same make keep their order there.
    note.order = key_between(low, high) if high is not None else key_at_end(*tx.ordinal())


@acts_on(DeleteNote)
def delete_note(tx: Transaction, actor: Actor, command: DeleteNote) -> None:
    note = present_note(tx, actor, command.note)
    _refuse_when_closed(tx, actor, note)
    note.deleted_at = tx.now
    note.deleted_by = actor.name


@acts_on(RestoreNote)
def restore_note(tx: Transaction, actor: Actor, command: RestoreNote) -> None:
    note = changeable_note(tx, actor, command.note)
    if note.deleted_at is None:
        raise Rejected("already")
    if actor.kind == "participant" and note.deleted_by != actor.name:
        raise Rejected("not_allowed")  # what a facilitator took away, a facilitator brings back
    if tx.now > note.deleted_at + LIMITS["delete_undo_ms"]:
        raise Rejected("too_late_to_undo")
    board = tx.db.get_one(Board, note.board_id)
    _within_limit(tx, note.author_id, board)
    if note.picked_at is not None and board.picks is not None and picks_of(tx, board) >= board.picks:
        note.picked_at = None  # the group marked others meanwhile: it comes back without its mark
    note.deleted_at = note.deleted_by = None


def _author(tx: Transaction, actor: Actor, command: AddNote) -> str:
    """Whose note it is: one's own, or for a facilitator that of somebody in the session."""
    if actor.kind == "participant":
        require(command.person in {None, actor.id}, actor)
        return actor.id
    if command.person is None:
        raise Rejected("not_allowed")  # they have no notes of their own
    return present_attendance(tx, command.person).person_id


def _within_limit(tx: Transaction, author_id: str, board: Board) -> None:
    if board.limit is None:
        return
    mine = select(func.count()).where(Note.board_id == board.id, Note.author_id == author_id, Note.deleted_at.is_(None))
    if (tx.db.scalar(mine) or 0) >= board.limit:
        raise Rejected("limit_reached", limit=board.limit)


def _refuse_when_closed(tx: Transaction, actor: Actor, note: Note) -> None:
    """A late note is its author's own until it is let in; what was in time stands once the round has closed."""
    if not in_time(tx, actor, note) and not is_late(note):
        raise Rejected("round_closed")


def _neighbours(tx: Transaction, note: Note, column_id: str, after: str | None) -> tuple[str | None, str | None]:
    """The order keys between which the note comes: of the note `after` which it goes, and of the next one."""
    others = select(Note.id, Note.order).where(Note.column_id == column_id, Note.id != note.id)
    placed = list(tx.db.execute(others.order_by(Note.order, Note.id)))
    if after is None:
        return None, placed[0].order if placed else None
    for place, other in enumerate(placed):
        if other.id == after:
            higher = (row.order for row in placed[place + 1 :] if row.order > other.order)
            return other.order, next(higher, None)
    raise Rejected("unknown_note", field="after")
