"""The boards of a round in an archive: every note in its column, with all that it said before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.orm import Session as Database

from facilitator.archive.of_groups import were_there
from facilitator.archive.times import local_time
from facilitator.boards.models import Board, Column, Note, NoteRevision
from facilitator.boards.states import is_late
from facilitator.groups.models import Group
from facilitator.rounds.models import Round


def boards_of(db: Database, round: Round, names: dict[str, str], zone: ZoneInfo) -> list[dict[str, Any]]:
    """The boards of the groups in their order, then that of the plenary."""
    chosen = select(Board).outerjoin(Group, Group.id == Board.group_id).where(Board.round_id == round.id)
    chosen = chosen.where(or_(Board.group_id.is_(None), were_there(round)))
    boards = db.scalars(chosen.order_by(Board.group_id.is_(None), Group.position, Board.id))
    return [_board(db, board, names, zone) for board in boards]


def _board(db: Database, board: Board, names: dict[str, str], zone: ZoneInfo) -> dict[str, Any]:
    columns = db.scalars(select(Column).where(Column.board_id == board.id).order_by(Column.position))
    notes = db.scalars(
        select(Note).where(Note.board_id == board.id, Note.deleted_at.is_(None)).order_by(Note.order, Note.id)
    ).all()
    revisions = _revisions(db, notes)
    return {
        "id": board.id,
        "owner": board.owner,
        "group": board.group_id,
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
        "entered_by": note.entered_by,
        "at": local_time(note.created_at, zone),
        "picked": note.picked_at is not None,
        "origin": {"note": note.origin_id, "group": note.origin_group_id} if note.origin_id else None,
        "late": note.late_at is not None,
        "admitted": not is_late(note),
        "revisions": [
            {
                "id": revision.id,
                "text": revision.text,
                "reason": revision.reason,
                "by": names.get(revision.by_person_id or "", revision.by_label),
                "admitted": revision.admitted_at is not None,
                "at": local_time(revision.made_at, zone),
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
