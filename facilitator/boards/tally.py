"""How much is on a board, without saying what: for the facilitators and the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session as Database

from facilitator.boards.models import Board, Note
from facilitator.ledger.projection import Reads, Seen, projects


def _boards_of_notes(db: Database, notes: Sequence[Note]) -> Iterable[Board]:
    return [db.get_one(Board, id) for id in {note.board_id for note in notes}]


_COUNTED = text(
    "SELECT board_id, column_id, count(*), sum(late_at IS NOT NULL AND admitted_at IS NULL),"
    " (SELECT count(DISTINCT author_id) FROM note AS own WHERE own.board_id = note.board_id AND deleted_at IS NULL)"
    " FROM note WHERE board_id IN :boards AND deleted_at IS NULL GROUP BY board_id, column_id"
).bindparams(bindparam("boards", expanding=True))


@projects("tally", of=Board, reads=[Reads(Note, _boards_of_notes)])
def tally_seen(db: Database, boards: Sequence[Board]) -> dict[str, Seen]:
    tallies: dict[str, dict[str, Any]] = {
        board.id: {"notes": 0, "late": 0, "people": 0, "columns": {}} for board in boards
    }
    for board_id, column_id, all_notes, late, people in db.execute(_COUNTED, {"boards": list(tallies)}):
        tally = tallies[board_id]
        tally["people"] = people
        tally["late"] += late
        tally["notes"] += all_notes - late
        if all_notes > late:
            tally["columns"][column_id] = all_notes - late
    return {id: {"facilitators": tally, "screen": tally} for id, tally in tallies.items()}
