"""From group to plenary: a group marks its top notes, and they come to the plenary board as notes with their origin."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, select

from facilitator.boards.access import pickable_note
from facilitator.boards.arrangement import key_at_end
from facilitator.boards.commands import PickNote, SendToPlenary, UnpickNote
from facilitator.boards.layout import Head, Rules, columns_of, lay_out_for_plenary
from facilitator.boards.models import Board, Column, Note
from facilitator.boards.states import is_late
from facilitator.errors import Rejected
from facilitator.groups.access import grouped_round, known_group
from facilitator.groups.models import Group
from facilitator.ids import derived_id
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor


@acts_on(PickNote)
def pick_note(tx: Transaction, actor: Actor, command: PickNote) -> None:
    note, board = pickable_note(tx, actor, command.note)
    if note.picked_at is not None:
        raise Rejected("already")
    if board.picks is not None and picks_of(tx, board) >= board.picks:
        raise Rejected("picks_reached", limit=board.picks)
    note.picked_at = tx.now


@acts_on(UnpickNote)
def unpick_note(tx: Transaction, actor: Actor, command: UnpickNote) -> None:
    note, _board = pickable_note(tx, actor, command.note)
    if note.picked_at is None:
        raise Rejected("already")
    note.picked_at = None


def picks_of(tx: Transaction, board: Board) -> int:
    """How many of its notes a group has marked."""
    picked = select(func.count()).where(
        Note.board_id == board.id, Note.picked_at.is_not(None), Note.deleted_at.is_(None)
    )
    return tx.db.scalar(picked) or 0


@acts_on(SendToPlenary)
def send_to_plenary(tx: Transaction, actor: Actor, command: SendToPlenary) -> None:
    round = grouped_round(tx, actor, command.round)
    if round.opened_at is None:
        raise Rejected("round_not_open")
    if command.group is not None and known_group(tx, command.group).round_id != round.id:
        raise Rejected("unknown_group", field="group")
    picked = [row for row in _picked(tx, round.id, command.group) if not is_late(row[0])]
    if not picked:
        raise Rejected("nothing_to_send")
    source = picked[0][1]
    heads = [Head(column.title, column.colour) for column in columns_of(tx, source)]
    plenary = lay_out_for_plenary(tx, round, heads, Rules(names=source.names))
    tx.db.flush()
    columns = {column.position: column.id for column in columns_of(tx, plenary)}
    for note, board, column in picked:
        tx.db.add(_brought(tx, note, board, plenary.id, columns[column.position]))


def _picked(tx: Transaction, round_id: str, group_id: str | None) -> Iterable[tuple[Note, Board, Column]]:
    """The marked notes that have not been brought yet, group by group and in their order."""
    brought = select(Note.origin_id).where(Note.session_id == tx.scope.id, Note.origin_id.is_not(None))
    chosen = (
        select(Note, Board, Column)
        .join(Board, Board.id == Note.board_id)
        .join(Column, Column.id == Note.column_id)
        .join(Group, Group.id == Board.group_id)
        .where(Board.round_id == round_id, Note.picked_at.is_not(None), Note.deleted_at.is_(None))
        .where(Note.id.not_in(brought))
        .order_by(Group.position, Column.position, Note.order, Note.id)
    )
    if group_id is not None:
        chosen = chosen.where(Board.group_id == group_id)
    return [(note, board, column) for note, board, column in tx.db.execute(chosen)]


def _brought(tx: Transaction, note: Note, board: Board, plenary_id: str, column_id: str) -> Note:
    return Note(
        id=derived_id("brought", note.id),
        session_id=note.session_id,
        board_id=plenary_id,
        column_id=column_id,
        author_id=note.author_id,
        text=note.text,
        order=key_at_end(*tx.ordinal()),
        version=1,
        worded_by=note.worded_by,
        created_at=tx.now,
        entered_by=note.entered_by,
        origin_id=note.id,
        origin_group_id=board.group_id,
    )
