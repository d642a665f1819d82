"""What each audience may see of notes.

`board:` holds what those at the board may read, `staff:` the same board as facilitators may see it, and a person holds
their own notes wherever they are. A hidden note of somebody else is in nobody's holdings but the facilitators'.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.boards.models import Board, Note, NoteRevision
from facilitator.boards.states import is_late, is_visible
from facilitator.fields import LIMITS
from facilitator.groups.models import Group
from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.people.models import Person
from facilitator.rounds.models import Round
from facilitator.sessions.audience import names_of


def _notes_of_rounds(db: Database, rounds: Sequence[Round]) -> Iterable[Note]:
    boards = select(Board.id).where(Board.round_id.in_([round.id for round in rounds]))
    return db.scalars(select(Note).where(Note.board_id.in_(boards)))


def _notes_out_of_groups(db: Database, groups: Sequence[Group]) -> Iterable[Note]:
    return db.scalars(select(Note).where(Note.origin_group_id.in_([group.id for group in groups])))


def _notes_of_people(db: Database, people: Sequence[Person]) -> Iterable[Note]:
    return db.scalars(select(Note).where(Note.author_id.in_([person.id for person in people])))


@projects(
    "note",
    of=Note,
    reads=[
        Reads(Round, _notes_of_rounds, frozenset({"revealed_at"})),
        Reads(Person, _notes_of_people, frozenset({"name"})),
        Reads(Group, _notes_out_of_groups, frozenset({"name"})),
    ],
)
def note_seen(db: Database, notes: Sequence[Note]) -> dict[str, Seen]:
    names = names_of(db, [note.author_id for note in notes])
    origins = _origins(db, notes)
    surroundings = _surroundings(db, notes)
    found: dict[str, Seen] = {}
    for note in notes:
        seen = found[note.id] = {}
        if note.deleted_at is not None:
            continue
        board, round = surroundings[note.board_id]
        name, origin = names[note.author_id], origins.get(note.origin_group_id or "")
        seen[f"staff:{board.id}"] = {**_note(note, name, origin), **_for_staff(note)}
        if is_visible(note, board, round):
            seen[f"board:{board.id}"] = _note(note, name if board.names == "named" else None, origin)
    return found


@projects("mine", of=Note)
def mine_seen(db: Database, notes: Sequence[Note]) -> dict[str, Seen]:
    """One's own, wherever one wrote them. What was brought to the plenary is the plenary's."""
    groups = {board.id: board.group_id for board in boards_of(db, notes)}
    found: dict[str, Seen] = {}
    for note in notes:
        own = note.deleted_at is None and note.origin_id is None
        found[note.id] = {f"person:{note.author_id}": _mine(note, groups[note.board_id])} if own else {}
    return found


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
            found[note.id] = {f"staff:{note.board_id}": {**entity, "undo": True}}
            if note.origin_id is None:
                found[note.id][f"person:{note.author_id}"] = {**entity, "undo": own}
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


def boards_of(db: Database, notes: Sequence[Note]) -> list[Board]:
    """The boards that these notes are on."""
    return [db.get_one(Board, id) for id in {note.board_id for note in notes}]


def _surroundings(db: Database, notes: Sequence[Note]) -> dict[str, tuple[Board, Round]]:
    return {board.id: (board, db.get_one(Round, board.round_id)) for board in boards_of(db, notes)}


def _origins(db: Database, notes: Sequence[Note]) -> dict[str, dict[str, str]]:
    """{group: what is said of it under a note that was brought from there}."""
    groups = {note.origin_group_id for note in notes if note.origin_group_id}
    return {id: {"group": id, "name": db.get_one(Group, id).name} for id in groups}


def _notes(db: Database, revisions: Sequence[NoteRevision]) -> dict[str, Note]:
    chosen = select(Note).where(Note.id.in_({revision.note_id for revision in revisions}))
    return {note.id: note for note in db.scalars(chosen)}


def _note(note: Note, by: str | None, origin: dict[str, str] | None) -> dict[str, Any]:
    return {
        "board": note.board_id,
        "column": note.column_id,
        "order": note.order,
        "text": note.text,
        "by": by,
        "version": note.version,
        "picked": note.picked_at is not None,
        "origin": origin,
    }


def _for_staff(note: Note) -> dict[str, Any]:
    return {
        "person": note.author_id,
        "late": is_late(note),
        "at": note.created_at,
        "entered_by": note.entered_by,
    }


def _mine(note: Note, group: str | None) -> dict[str, Any]:
    return {
        "board": note.board_id,
        "column": note.column_id,
        "order": note.order,
        "text": note.text,
        "version": note.version,
        "late": is_late(note),
        "at": note.created_at,
        "picked": note.picked_at is not None,
        "group": group,
        "entered_by": note.entered_by,
    }
