"""How much is on a board, without saying what: for the facilitators and the screen. Facilitators see its latest too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import String, bindparam, text
from sqlalchemy.orm import Session as Database

from facilitator.boards.models import Board, Note
from facilitator.ledger.projection import Reads, Seen, projects


def _boards_of_notes(db: Database, notes: Sequence[Note]) -> Iterable[Board]:
    """Known already where a note was written; gone where a rehearsal was wiped. Also where it was brought from."""
    origins = (db.get(Note, note.origin_id) for note in notes if note.origin_id)
    boards = (db.get(Board, id) for id in {note.board_id for note in (*notes, *origins) if note is not None})
    return [board for board in boards if board is not None]


# Every note has its whole board looked at here, so one question counts it by column and for its people, and finds the
# newest of the notes that count (of two in the same millisecond the same one every time). What is marked and not in
# the plenary yet is what `SendToPlenary` would bring.
_COUNTED = text(
    "SELECT board_id, column_id, count(*),"
    " sum(CASE WHEN late_at IS NOT NULL AND admitted_at IS NULL THEN 1 ELSE 0 END),"
    " sum(CASE WHEN picked_at IS NOT NULL THEN 1 ELSE 0 END),"
    # CASE, for AND would look for every note whether it was brought.
    " sum(CASE WHEN picked_at IS NOT NULL AND (late_at IS NULL OR admitted_at IS NOT NULL) THEN"
    " CASE WHEN EXISTS (SELECT 1 FROM note AS brought WHERE brought.origin_id = note.id) THEN 0 ELSE 1 END"
    " ELSE 0 END), 0, NULL, CAST(NULL AS BIGINT)"
    " FROM note WHERE board_id IN :boards AND deleted_at IS NULL GROUP BY board_id, column_id"
    " UNION ALL SELECT board_id, NULL, 0, 0, 0, 0, count(DISTINCT author_id), NULL, NULL FROM note"
    " WHERE board_id IN :boards AND deleted_at IS NULL GROUP BY board_id"
    " UNION ALL SELECT board.id, NULL, 0, 0, 0, 0, 0, note.text, note.created_at FROM board JOIN note ON note.id ="
    " (SELECT id FROM note AS newest WHERE newest.board_id = board.id"
    " AND deleted_at IS NULL AND (late_at IS NULL OR admitted_at IS NOT NULL)"
    ' ORDER BY created_at DESC, "order" DESC, id DESC LIMIT 1)'
    " WHERE board.id IN :boards"
).bindparams(bindparam("boards", expanding=True, type_=String))


@projects("tally", of=Board, reads=[Reads(Note, _boards_of_notes)])
def tally_seen(db: Database, boards: Sequence[Board]) -> dict[str, Seen]:
    found: dict[str, Seen] = {}
    for id, tally in _counted(db, boards).items():
        of_screen = {name: value for name, value in tally.items() if name not in {"latest", "latest_at"}}
        found[id] = {"screen": of_screen, "facilitators": tally}
    return found


def _counted(db: Database, boards: Sequence[Board]) -> dict[str, dict[str, Any]]:
    tallies: dict[str, dict[str, Any]] = {
        board.id: {
            "round": board.round_id,
            "group": board.group_id,
            "notes": 0,
            "late": 0,
            "people": 0,
            "picked": 0,
            "unsent": 0,
            "columns": {},
            "latest": None,
            "latest_at": None,
        }
        for board in boards
    }
    for row in db.connection().execute(_COUNTED, {"boards": list(tallies)}):
        board_id, column_id, all_notes, late, picked, unsent, people, words, at = row
        tally = tallies[board_id]
        tally["people"] += people
        tally["late"] += late
        tally["picked"] += picked
        tally["unsent"] += unsent
        tally["notes"] += all_notes - late
        if all_notes > late:
            tally["columns"][column_id] = all_notes - late
        if at is not None:
            tally["latest"], tally["latest_at"] = words, at
    return tallies
