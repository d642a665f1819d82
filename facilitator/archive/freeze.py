"""Freezing a session: everything in it, in order, as one JSON document with a checksum.

The document is computed from a reading session, outside the writer; the command that keeps it says from which seq it
was made, and is refused when something has changed since. Format: `docs/archive.schema.json`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.boards.models import Board, Column, Note, NoteRevision
from facilitator.boards.states import is_late
from facilitator.ledger.models import Progress
from facilitator.people.models import Person
from facilitator.programmes.models import Programme
from facilitator.rounds.models import Round
from facilitator.sessions.models import Attendance, Session

FORMAT = "facilitator-archive/1"


def compute(db: Database, session: Session) -> tuple[str, str, int]:
    """The archive of a session as (document, its SHA-256, the seq it is made from)."""
    made_from = db.scalar(select(Progress.seq).where(Progress.scope == f"session/{session.id}")) or 0
    document = orjson.dumps(document_of(db, session), option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS).decode()
    return document, hashlib.sha256(document.encode()).hexdigest(), made_from


def document_of(db: Database, session: Session) -> dict[str, Any]:
    zone = ZoneInfo(session.zone)
    programme = db.get_one(Programme, session.programme_id)
    people = _people(db, session.id, zone)
    names = {person["id"]: person["name"] for person in people}
    rounds = db.scalars(select(Round).where(Round.session_id == session.id).order_by(Round.position)).all()
    return {
        "format": FORMAT,
        "programme": {"id": programme.id, "title": programme.title},
        "session": {
            "id": session.id,
            "title": session.title,
            "language": session.language,
            "place": session.place,
            "zone": session.zone,
            "starts_at": _time(session.starts_at, zone),
            "started_at": _time(session.started_at, zone),
            "ended_at": _time(session.ended_at, zone),
        },
        "people": people,
        "rounds": [_round(db, round, names, zone) for round in rounds],
        "waiting_since_the_end": _waiting(db, session),
    }


def _people(db: Database, session_id: str, zone: ZoneInfo) -> list[dict[str, Any]]:
    chosen = (
        select(Attendance, Person.name)
        .join(Person, Person.id == Attendance.person_id)
        .where(Attendance.session_id == session_id)
        .order_by(Attendance.joined_at, Person.name, Person.id)
    )
    return [
        {"id": attendance.person_id, "name": name, "joined_at": _time(attendance.joined_at, zone)}
        for attendance, name in db.execute(chosen)
    ]


def _round(db: Database, round: Round, names: dict[str, str], zone: ZoneInfo) -> dict[str, Any]:
    boards = db.scalars(select(Board).where(Board.round_id == round.id).order_by(Board.id))
    return {
        "id": round.id,
        "title": round.title,
        "kind": round.kind,
        "prompt": round.prompt,
        "minutes": round.minutes,
        "opened_at": _time(round.opened_at, zone),
        "closed_at": _time(round.closed_at, zone),
        "revealed_at": _time(round.revealed_at, zone),
        "boards": [_board(db, board, names, zone) for board in boards],
    }


def _board(db: Database, board: Board, names: dict[str, str], zone: ZoneInfo) -> dict[str, Any]:
    columns = db.scalars(select(Column).where(Column.board_id == board.id).order_by(Column.position))
    notes = db.scalars(
        select(Note).where(Note.board_id == board.id, Note.deleted_at.is_(None)).order_by(Note.order, Note.id)
    ).all()
    revisions = _revisions(db, notes)
    return {
        "id": board.id,
        "owner": board.owner,
        "hidden": board.hidden,
        "names": board.names,
        "columns": [
            {
                "id": column.id,
                "title": column.title,
                "colour": column.colour,
                "notes": [
                    _note(note, names, revisions.get(note.id, []), zone)
                    for note in notes
                    if note.column_id == column.id
                ],
            }
            for column in columns
        ],
    }


def _note(note: Note, names: dict[str, str], revisions: Iterable[NoteRevision], zone: ZoneInfo) -> dict[str, Any]:
    return {
        "id": note.id,
        "text": note.text,
        "author": {"id": note.author_id, "name": names[note.author_id]},
        "at": _time(note.created_at, zone),
        "late": note.late_at is not None,
        "admitted": not is_late(note),
        "revisions": [
            {
                "text": revision.text,
                "reason": revision.reason,
                "by": names.get(revision.by_person_id or "", revision.by_label),
                "admitted": revision.admitted_at is not None,
                "at": _time(revision.made_at, zone),
            }
            for revision in revisions
        ],
    }


def _revisions(db: Database, notes: Sequence[Note]) -> dict[str, list[NoteRevision]]:
    found: dict[str, list[NoteRevision]] = {}
    chosen = select(NoteRevision).where(NoteRevision.note_id.in_([note.id for note in notes]))
    for revision in db.scalars(chosen.order_by(NoteRevision.made_at, NoteRevision.id)):
        found.setdefault(revision.note_id, []).append(revision)
    return found


def _waiting(db: Database, session: Session) -> int:
    return notes_after_the_end(db, session) if session.ended_at is not None else 0


def notes_after_the_end(db: Database, session: Session) -> int:
    """How many notes came after the end and have not been let in."""
    chosen = select(func.count()).where(
        Note.session_id == session.id,
        Note.late_at > session.ended_at,
        Note.admitted_at.is_(None),
        Note.deleted_at.is_(None),
    )
    return db.scalar(chosen) or 0


def _time(ms: int | None, zone: ZoneInfo) -> str | None:
    return None if ms is None else datetime.fromtimestamp(ms / 1000, zone).isoformat(timespec="seconds")
