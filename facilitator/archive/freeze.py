"""Freezing a session: everything in it, in order, as one JSON document with a checksum.

The document is computed from a reading session, outside the writer; the command that keeps it says from which seq it
was made, and is refused when something has changed since. Format: `docs/archive.schema.json`.

When the format grows, a migration sets `made_from` of every archive to -1: the sweep then makes each one again, out of
the same facts. So every document that is kept has all the fields of now, and nothing that reads one asks how old it is.
"""

from __future__ import annotations

import hashlib
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.archive.of_agenda import planned_times, steps_of
from facilitator.archive.of_ambitions import ambitions_of
from facilitator.archive.of_boards import boards_of
from facilitator.archive.of_commitments import look_backs_of
from facilitator.archive.of_groups import groups_of
from facilitator.archive.of_messages import messages_of
from facilitator.archive.of_people import absent_of, erased_of, people_of
from facilitator.archive.of_presentations import presentations_of, rubric_of
from facilitator.archive.of_questions import questions_of
from facilitator.archive.times import local_time
from facilitator.boards.models import Note
from facilitator.ledger.models import Progress
from facilitator.programmes.models import Programme
from facilitator.rounds.models import Round
from facilitator.sessions.models import Session

FORMAT = "facilitator-archive/1"


def compute(db: Database, session: Session) -> tuple[str, str, int]:
    """The archive of a session as (document, its SHA-256, the seq it is made from)."""
    made_from = db.scalar(select(Progress.seq).where(Progress.scope == f"session/{session.id}")) or 0
    document = orjson.dumps(document_of(db, session), option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS).decode()
    return document, hashlib.sha256(document.encode()).hexdigest(), made_from


def document_of(db: Database, session: Session) -> dict[str, Any]:
    zone = ZoneInfo(session.zone)
    programme = db.get_one(Programme, session.programme_id)
    people = people_of(db, session, zone)
    names = {person["id"]: person["name"] for person in people}
    rounds = db.scalars(select(Round).where(Round.session_id == session.id).order_by(Round.position)).all()
    planned = planned_times(session, rounds)
    return {
        "format": FORMAT,
        "names": "shown",
        "programme": {"id": programme.id, "title": programme.title},
        "session": _session(session, zone),
        "turnout": sum(person["removed_at"] is None for person in people),
        "erased": erased_of(db, session.id),
        "people": people,
        "absent": absent_of(db, session),
        "rounds": [_round(db, round, at, names, zone) for round, at in zip(rounds, planned, strict=True)],
        "messages": messages_of(db, session.id, zone),
        "steps": steps_of(db, session.id, zone),
        "waiting_since_the_end": _waiting(db, session),
    }


def _session(session: Session, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "id": session.id,
        "title": session.title,
        "language": session.language,
        "place": session.place,
        "link": session.link,
        "guests": session.guests,
        "zone": session.zone,
        "starts_at": local_time(session.starts_at, zone),
        "started_at": local_time(session.started_at, zone),
        "ended_at": local_time(session.ended_at, zone),
        "reopened_at": local_time(session.reopened_at, zone),
        "rehearsal": session.rehearsal_at is not None,
    }


def _round(db: Database, round: Round, planned_at: int, names: dict[str, str], zone: ZoneInfo) -> dict[str, Any]:
    return {
        "id": round.id,
        "title": round.title,
        "kind": round.kind,
        "prompt": round.prompt,
        "speaker": round.settings.get("speaker", ""),
        "seating": round.seating,
        "minutes": round.minutes,
        "planned_minutes": round.planned_minutes,
        "planned_at": local_time(planned_at, zone),
        "first_opened_at": local_time(round.first_opened_at, zone),
        "opened_at": local_time(round.opened_at, zone),
        "closed_at": local_time(round.closed_at, zone),
        "revealed_at": local_time(round.revealed_at, zone),
        "questions": questions_of(db, round, names, zone),
        "groups": groups_of(db, round, names, zone),
        "boards": boards_of(db, round, names, zone),
        "ambitions": ambitions_of(db, round),
        "rubric": rubric_of(round),
        "presentations": presentations_of(db, round, planned_at, zone),
        "look_backs": look_backs_of(db, round, zone),
    }


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
