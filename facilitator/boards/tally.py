"""How much is on a board, without saying what: for the facilitators and the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Row, case, func, select
from sqlalchemy.orm import Session as Database

from facilitator.boards.models import Board, Note
from facilitator.ledger.projection import Reads, Seen, projects


def _boards_of_notes(db: Database, notes: Sequence[Note]) -> Iterable[Board]:
    return db.scalars(select(Board).where(Board.id.in_({note.board_id for note in notes})))


@projects("tally", of=Board, reads=[Reads(Note, _boards_of_notes)])
def tally_seen(db: Database, boards: Sequence[Board]) -> dict[str, Seen]:
    tallies = {board.id: {"notes": 0, "late": 0, "people": 0, "columns": {}} for board in boards}
    for row in _counted_by_column(db, tallies):
        _count_in(tallies[row.board_id], row)
    for board_id, people in _people(db, tallies):
        tallies[board_id]["people"] = people
    return {id: {"facilitators": tally, "screen": tally} for id, tally in tallies.items()}


def _counted_by_column(db: Database, boards: Iterable[str]) -> Iterable[Row[Any]]:
    late = func.sum(case((Note.late_at.is_not(None) & Note.admitted_at.is_(None), 1), else_=0)).label("late")
    chosen = select(Note.board_id, Note.column_id, func.count().label("all"), late)
    chosen = chosen.where(Note.board_id.in_(boards), Note.deleted_at.is_(None))
    return db.execute(chosen.group_by(Note.board_id, Note.column_id))


def _people(db: Database, boards: Iterable[str]) -> Iterable[tuple[str, int]]:
    chosen = select(Note.board_id, func.count(Note.author_id.distinct()))
    chosen = chosen.where(Note.board_id.in_(boards), Note.deleted_at.is_(None))
    return db.execute(chosen.group_by(Note.board_id))


def _count_in(tally: dict[str, Any], row: Row[Any]) -> None:
    in_time = row.all - row.late
    tally["notes"] += in_time
    tally["late"] += row.late
    if in_time:
        tally["columns"][row.column_id] = in_time
