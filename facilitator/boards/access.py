"""Load boards and notes, and authorise in one call."""

from __future__ import annotations

from facilitator.boards.models import Board, Column, Note, NoteRevision
from facilitator.boards.permissions import can_change_note
from facilitator.boards.states import is_visible
from facilitator.errors import Rejected
from facilitator.groups.access import has_sat_in, seated_group
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.rounds.access import known_round
from facilitator.rounds.models import Round
from facilitator.rounds.states import takes_work
from facilitator.sessions.access import known_session, steered_session
from facilitator.sessions.permissions import can_steer_session, can_take_part_in_session


def writable_board(tx: Transaction, actor: Actor, board_id: str) -> Board:
    """A board whose round has been opened and that the actor may write on.

    One of the plenary, or of a group that they sit in or sat in: what somebody still had on its way when they were
    moved arrives where they wrote it. Facilitators write on every board, for others.
    """
    session = known_session(tx)
    steers = can_steer_session(actor, session)
    require(steers or can_take_part_in_session(actor, session), actor)
    board = tx.db.get(Board, board_id)
    if board is None or board.session_id != session.id:
        raise Rejected("unknown_board", field="board")
    if known_round(tx, board.round_id).opened_at is None:
        raise Rejected("round_not_open")
    if board.group_id is not None and not steers and not has_sat_in(tx, actor.id, board.group_id):
        raise Rejected("not_in_group", field="board")
    return board


def column_of(tx: Transaction, board_id: str, column_id: str) -> Column:
    column = tx.db.get(Column, column_id)
    if column is None or column.board_id != board_id:
        raise Rejected("unknown_column", field="column")
    return column


def changeable_note(tx: Transaction, actor: Actor, note_id: str) -> Note:
    """A note that the actor may change, deleted ones too. Another session's note does not exist here."""
    session = known_session(tx)
    note = tx.db.get(Note, note_id)
    if note is None or note.session_id != session.id:
        require(can_steer_session(actor, session) or actor.session_id == session.id, actor)
        raise Rejected("unknown_note", field="note")
    require(can_change_note(actor, note, session), actor)
    return note


def present_note(tx: Transaction, actor: Actor, note_id: str) -> Note:
    """A note that the actor may change and that has not been deleted."""
    note = changeable_note(tx, actor, note_id)
    if note.deleted_at is not None:
        raise Rejected("note_deleted")
    return note


def steered_note(tx: Transaction, actor: Actor, note_id: str) -> Note:
    """A note, for somebody who steers its session."""
    steered_session(tx, actor)
    return present_note(tx, actor, note_id)


def steered_revision(tx: Transaction, actor: Actor, revision_id: str) -> NoteRevision:
    steered_session(tx, actor)
    revision = tx.db.get(NoteRevision, revision_id)
    if revision is None or revision.session_id != tx.scope.id:
        raise Rejected("unknown_revision", field="revision")
    return revision


def pickable_note(tx: Transaction, actor: Actor, note_id: str) -> tuple[Note, Board]:
    """A note on the board of a group, for those who sit there and can read it while the round is on, or who steer."""
    session = known_session(tx)
    steers = can_steer_session(actor, session)
    require(steers or can_take_part_in_session(actor, session), actor)
    note = tx.db.get(Note, note_id)
    board = tx.db.get(Board, note.board_id) if note and note.session_id == session.id else None
    if note is None or board is None or board.group_id is None:
        raise Rejected("unknown_note", field="note")
    if not steers:
        seated_group(tx, actor, board.group_id)
        if note.author_id != actor.id and not is_visible(note, board, known_round(tx, board.round_id)):
            raise Rejected("unknown_note", field="note")
    if note.deleted_at is not None:
        raise Rejected("note_deleted")
    return note, board


def in_time(tx: Transaction, actor: Actor, note: Note) -> bool:
    """Whether the round takes work now. Who steers the session is never late."""
    session = known_session(tx)
    return can_steer_session(actor, session) or takes_work(round_of(tx, note))


def round_of(tx: Transaction, note: Note) -> Round:
    board = tx.db.get_one(Board, note.board_id)
    return known_round(tx, board.round_id)
