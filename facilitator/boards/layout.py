"""Laying out boards with their columns. Their ids follow from whose they are, so that laying out again finds them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import select

from facilitator.boards.models import Board, Column
from facilitator.groups.models import Group
from facilitator.ids import derived_id
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round


class Head(NamedTuple):
    """The head of a column."""

    title: str
    colour: str | None


class Rules(NamedTuple):
    """What holds on a board, as its model says."""

    hidden: bool = False
    names: str = "named"
    limit: int | None = None
    picks: int | None = None


def lay_out_for_plenary(tx: Transaction, round: Round, heads: Sequence[Head], rules: Rules) -> Board:
    """The plenary board of a round, made if it is not there yet."""
    return _lay_out(tx, round, derived_id("plenary board", round.id), None, heads, rules)


def lay_out_for_group(tx: Transaction, round: Round, group: Group, heads: Sequence[Head], rules: Rules) -> Board:
    """The board of a group, made if it is not there yet."""
    return _lay_out(tx, round, derived_id("group board", group.id), group, heads, rules)


def columns_of(tx: Transaction, board: Board) -> list[Column]:
    return list(tx.db.scalars(select(Column).where(Column.board_id == board.id).order_by(Column.position)))


def _lay_out(tx: Transaction, round: Round, id: str, group: Group | None, heads: Sequence[Head], rules: Rules) -> Board:
    board = tx.db.get(Board, id)
    if board is not None:
        return board
    owner, group_id = ("group", group.id) if group else ("plenary", None)
    board = Board(
        id=id, session_id=round.session_id, round_id=round.id, owner=owner, group_id=group_id, **rules._asdict()
    )
    tx.db.add(board)
    tx.db.flush()
    for position, head in enumerate(heads):
        column = Column(id=derived_id("column", id, position), session_id=round.session_id, board_id=id)
        column.position, column.title, column.colour = position, head.title, head.colour
        tx.db.add(column)
    return board
