"""What there is of somebody, of a session or of a programme, counted: what goes and what stays, before it is erased."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.archive.models import SessionArchive
from facilitator.boards.models import Note, NoteRevision
from facilitator.groups.models import Placement
from facilitator.people.models import Person
from facilitator.programmes.models import Enrolment
from facilitator.questions.models import Answer
from facilitator.sessions.models import Attendance, Session
from facilitator.steering.models import Message


@dataclass(frozen=True)
class OfPerson:
    """What there is of somebody in one programme. `notes` are those that can be read, brought copies too."""

    name: str
    enrolled: bool
    sessions: list[Session]
    notes: int
    revisions: int
    answers: int
    seats: int
    archives: int

    @property
    def running(self) -> bool:
        return any(session.started_at and not session.ended_at for session in self.sessions)


@dataclass(frozen=True)
class OfSession:
    people: int
    notes: int
    answers: int
    messages: int
    archives: int


def of_person(db: Database, programme_id: str, person_id: str) -> OfPerson | None:
    """None for who is unknown in the programme, or nobody already."""
    person = db.get(Person, person_id)
    here = select(Session).where(Session.programme_id == programme_id)
    attended = here.join(Attendance, Attendance.session_id == Session.id).where(Attendance.person_id == person_id)
    sessions = list(db.scalars(attended.order_by(Session.starts_at)))
    on_it = select(Enrolment.id).where(Enrolment.programme_id == programme_id, Enrolment.person_id == person_id)
    enrolled = db.scalar(on_it) is not None
    if person is None or person.erased_at is not None or not (sessions or enrolled):
        return None
    ids = [session.id for session in sessions]
    mine = (Note.session_id.in_(ids), Note.author_id == person_id)
    return OfPerson(
        name=person.name,
        enrolled=enrolled,
        sessions=sessions,
        notes=_count(db, Note.id, *mine, Note.deleted_at.is_(None)),
        revisions=_count(db, NoteRevision.id, NoteRevision.note_id.in_(select(Note.id).where(*mine))),
        answers=_count(db, Answer.id, Answer.session_id.in_(ids), Answer.person_id == person_id),
        seats=_count(db, Placement.id, Placement.session_id.in_(ids), Placement.person_id == person_id),
        archives=_count(db, SessionArchive.id, SessionArchive.session_id.in_(ids)),
    )


def of_session(db: Database, session: Session) -> OfSession:
    return OfSession(
        people=_count(db, Attendance.id, Attendance.session_id == session.id),
        notes=_count(db, Note.id, Note.session_id == session.id, Note.deleted_at.is_(None)),
        answers=_count(db, Answer.id, Answer.session_id == session.id),
        messages=_count(db, Message.id, Message.session_id == session.id),
        archives=_count(db, SessionArchive.id, SessionArchive.session_id == session.id),
    )


def names_in(db: Database, programme_id: str) -> int:
    """How many people the programme knows by name: on its roster, and in its meetings."""
    enrolled = select(Enrolment.person_id).where(Enrolment.programme_id == programme_id)
    attended = (
        select(Attendance.person_id)
        .join(Session, Session.id == Attendance.session_id)
        .where(Session.programme_id == programme_id)
    )
    return _count(db, Person.id, Person.erased_at.is_(None), Person.id.in_(enrolled.union(attended)))


def _count(db: Database, column: Any, *where: Any) -> int:
    return db.scalar(select(func.count(column)).where(*where)) or 0
