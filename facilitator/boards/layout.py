"""Laying out boards with their columns. Their ids follow from whose they are, so that laying out again finds them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    id = derived_id("plenary board", round.id)
    _lay_out(tx, [_board(round, id, None, rules)], heads)
    return tx.db.get_one(Board, id)


def lay_out_for_groups(
    tx: Transaction, round: Round, groups: Iterable[Group], heads: Sequence[Head], rules: Rules
) -> None:
    """A board for every group that has none yet."""
    _lay_out(tx, [_board(round, derived_id("group board", group.id), group, rules) for group in groups], heads)


def columns_of(tx: Transaction, board: Board) -> list[Column]:
    return list(tx.db.scalars(select(Column).where(Column.board_id == board.id).order_by(Column.position)))


def _lay_out(tx: Transaction, boards: Sequence[Board], heads: Sequence[Head]) -> None:
    """All at once: a round may have 150 groups."""
    known = set(tx.db.scalars(select(Board.id).where(Board.id.in_([board.id for board in boards]))))
    fresh = [board for board in boards if board.id not in known]
    tx.db.add_all(fresh)
    tx.db.flush()
    for board in fresh:
        tx.db.add_all(_column(board, position, head) for position, head in enumerate(heads))


def _board(round: Round, id: str, group: Group | None, rules: Rules) -> Board:
    owner, group_id = ("group", group.id) if group else ("plenary", None)
    return Board(
        id=id, session_id=round.session_id, round_id=round.id, owner=owner, group_id=group_id, **rules._asdict()
    )


def _column(board: Board, position: int, head: Head) -> Column:
    return Column(
        id=derived_id("column", board.id, position),
        session_id=board.session_id,
        board_id=board.id,
        position=position,
        title=head.title,
        colour=head.colour,
    )
