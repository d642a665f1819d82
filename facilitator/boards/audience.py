"""What each audience may see of boards and notes.

`board:` holds what those at the board may read, `staff:` the same board as facilitators may see it, and a person holds
their own notes wherever they are. A hidden note of somebody else is in nobody's holdings but the facilitators'.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.boards.models import Board, Column, Note, NoteRevision
from facilitator.boards.states import is_late, is_visible
from facilitator.fields import LIMITS
from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.people.models import Person
from facilitator.rounds.models import Round
from facilitator.sessions.audience import names_of
from facilitator.sessions.models import Session


def _sessions_of_boards(db: Database, boards: Sequence[Board]) -> Iterable[Session]:
    return db.scalars(select(Session).where(Session.id.in_({board.session_id for board in boards})))


def _notes_of_rounds(db: Database, rounds: Sequence[Round]) -> Iterable[Note]:
    boards = select(Board.id).where(Board.round_id.in_([round.id for round in rounds]))
    return db.scalars(select(Note).where(Note.board_id.in_(boards)))


def _notes_of_people(db: Database, people: Sequence[Person]) -> Iterable[Note]:
    return db.scalars(select(Note).where(Note.author_id.in_([person.id for person in people])))


@projects("board", of=Board)
def board_seen(db: Database, boards: Sequence[Board]) -> dict[str, Seen]:
    columns: dict[str, list[dict[str, Any]]] = {board.id: [] for board in boards}
    chosen = select(Column).where(Column.board_id.in_(columns)).order_by(Column.position)
    for column in db.scalars(chosen):
        columns[column.board_id].append({"id": column.id, "title": column.title, "colour": column.colour})
    return {board.id: {"everyone": _board(board, columns[board.id])} for board in boards}


@projects(
    "hears",
    of=Session,
    reads=[Reads(Board, _sessions_of_boards)],
)
def hears_seen(db: Database, sessions: Sequence[Session]) -> dict[str, Seen]:
    """Every plenary board is heard by all, in its full form by facilitators."""
    boards: dict[str, list[str]] = {session.id: [] for session in sessions}
    for board in db.scalars(select(Board).where(Board.session_id.in_(boards)).order_by(Board.id)):
        boards[board.session_id].append(board.id)
    return {
        id: {
            "everyone": {"audiences": [f"board:{board}" for board in found]},
            "facilitators": {"audiences": [f"staff:{board}" for board in found]},
        }
        for id, found in boards.items()
    }


@projects(
    "note",
    of=Note,
    reads=[
        Reads(Round, _notes_of_rounds, frozenset({"revealed_at"})),
        Reads(Person, _notes_of_people, frozenset({"name"})),
    ],
)
def note_seen(db: Database, notes: Sequence[Note]) -> dict[str, Seen]:
    names = names_of(db, [note.author_id for note in notes])
    surroundings = _surroundings(db, notes)
    found: dict[str, Seen] = {}
    for note in notes:
        seen = found[note.id] = {}
        if note.deleted_at is not None:
            continue
        board, round = surroundings[note.board_id]
        name = names[note.author_id]
        seen[f"staff:{board.id}"] = {**_note(note, name), **_for_staff(note)}
        if is_visible(note, board, round):
            seen[f"board:{board.id}"] = _note(note, name if board.names == "named" else None)
    return found


@projects("mine", of=Note)
def mine_seen(_db: Database, notes: Sequence[Note]) -> dict[str, Seen]:
    return {note.id: {f"person:{note.author_id}": _mine(note)} if note.deleted_at is None else {} for note in notes}


@projects("deleted", of=Note)
def deleted_seen(_db: Database, notes: Sequence[Note]) -> dict[str, Seen]:
    """A note just taken away, so that it can be brought back; gone as soon as its text is."""
    found: dict[str, Seen] = {}
    for note in notes:
        found[note.id] = {}
        if note.deleted_at is not None and note.text:
            until = note.deleted_at + LIMITS["delete_undo_ms"]
            own = note.deleted_by == f"participant:{note.author_id}"
            entity = {"board": note.board_id, "column": note.column_id, "text": note.text, "until": until}
            found[note.id] = {
                f"person:{note.author_id}": {**entity, "undo": own},
                f"staff:{note.board_id}": {**entity, "undo": True},
            }
    return found


def _revisions_of_notes(db: Database, notes: Sequence[Note]) -> Iterable[NoteRevision]:
    return db.scalars(select(NoteRevision).where(NoteRevision.note_id.in_([note.id for note in notes])))


def _revisions_by_people(db: Database, people: Sequence[Person]) -> Iterable[NoteRevision]:
    return db.scalars(select(NoteRevision).where(NoteRevision.by_person_id.in_([person.id for person in people])))


@projects(
    "revision",
    of=NoteRevision,
    reads=[
        Reads(Note, _revisions_of_notes, frozenset({"deleted_at"})),
        Reads(Person, _revisions_by_people, frozenset({"name"})),
    ],
)
def revision_seen(db: Database, revisions: Sequence[NoteRevision]) -> dict[str, Seen]:
    """Late edits wait with the facilitators."""
    notes = _notes(db, revisions)
    names = names_of(db, [revision.by_person_id for revision in revisions if revision.by_person_id])
    found: dict[str, Seen] = {}
    for revision in revisions:
        note = notes[revision.note_id]
        found[revision.id] = {}
        if revision.reason == "late" and revision.admitted_at is None and note.deleted_at is None:
            by = names.get(revision.by_person_id or "", revision.by_label)
            entity = {"note": note.id, "text": revision.text, "by": by, "at": revision.made_at}
            found[revision.id] = {f"staff:{note.board_id}": entity}
    return found


@projects(
    "lost",
    of=NoteRevision,
    reads=[Reads(Note, _revisions_of_notes, frozenset({"deleted_at"}))],
)
def lost_seen(db: Database, revisions: Sequence[NoteRevision]) -> dict[str, Seen]:
    """A text of somebody's that is not on the board: they are told, and can read it."""
    notes = _notes(db, revisions)
    found: dict[str, Seen] = {}
    for revision in revisions:
        found[revision.id] = {}
        waits = revision.reason == "overwritten" or (revision.reason == "late" and revision.admitted_at is None)
        if waits and revision.by_person_id and notes[revision.note_id].deleted_at is None:
            entity = {"note": revision.note_id, "text": revision.text, "reason": revision.reason}
            found[revision.id] = {f"person:{revision.by_person_id}": entity}
    return found


def _surroundings(db: Database, notes: Sequence[Note]) -> dict[str, tuple[Board, Round]]:
    boards = [db.get_one(Board, id) for id in {note.board_id for note in notes}]
    return {board.id: (board, db.get_one(Round, board.round_id)) for board in boards}


def _notes(db: Database, revisions: Sequence[NoteRevision]) -> dict[str, Note]:
    chosen = select(Note).where(Note.id.in_({revision.note_id for revision in revisions}))
    return {note.id: note for note in db.scalars(chosen)}


def _board(board: Board, columns: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "round": board.round_id,
        "columns": columns,
        "hidden": board.hidden,
        "names": board.names,
        "limit": board.limit,
    }


def _note(note: Note, by: str | None) -> dict[str, Any]:
    return {
        "board": note.board_id,
        "column": note.column_id,
        "order": note.order,
        "text": note.text,
        "by": by,
        "version": note.version,
    }


def _for_staff(note: Note) -> dict[str, Any]:
    return {"person": note.author_id, "late": is_late(note), "at": note.created_at}


def _mine(note: Note) -> dict[str, Any]:
    return {
        "board": note.board_id,
        "column": note.column_id,
        "order": note.order,
        "text": note.text,
        "version": note.version,
        "late": is_late(note),
        "at": note.created_at,
    }
