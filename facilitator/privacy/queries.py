"""What there is of somebody, of a session or of a programme, counted: what goes and what stays, before it is erased."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import AmbitionAuthor, AmbitionVersion
from facilitator.archive.models import SessionArchive
from facilitator.boards.models import Note, NoteRevision
from facilitator.commitments.models import Commitment, LookBack
from facilitator.feedback.models import Feedback, Offer, OpenedText, SealedFeedback
from facilitator.groups.models import Placement
from facilitator.people.models import Grant, Person
from facilitator.presentations.models import Presentation, Presenter
from facilitator.privacy.known import everybody_named, named_beside_sessions, sessions_of
from facilitator.programmes.models import Enrolment
from facilitator.questions.models import Answer
from facilitator.sessions.models import Attendance, Session
from facilitator.steering.models import Message


@dataclass(frozen=True)
class OfPerson:
    """What there is of somebody in one programme. `notes` are those that can be read, brought copies too.

    `presented` are their places in a queue, `versions` those of their ambition (`shared`: some of them were),
    `received` is how often others gave them feedback. `said` counts feedback and offers that they gave.
    """

    name: str
    enrolled: bool
    sessions: list[Session]
    notes: int
    revisions: int
    answers: int
    seats: int
    archives: int
    presented: int
    versions: int
    shared: int
    said: int
    received: int
    promised: int
    links: int

    @property
    def running(self) -> bool:
        return any(session.started_at and not session.ended_at for session in self.sessions)

    @property
    def wrote(self) -> bool:
        return any((self.notes, self.revisions, self.answers, self.shared, self.said, self.received, self.promised))


@dataclass(frozen=True)
class OfSession:
    people: int
    notes: int
    answers: int
    messages: int
    archives: int
    presentations: int
    feedback: int
    promised: int


def of_person(db: Database, programme_id: str, person_id: str) -> OfPerson | None:
    """None for who is unknown in the programme, or nobody already."""
    person = db.get(Person, person_id)
    sessions = list(db.scalars(sessions_of(programme_id, person_id).order_by(Session.starts_at)))
    kept = person_id in named_beside_sessions(db, programme_id)
    if person is None or person.erased_at is not None or not (sessions or kept):
        return None
    ids = [session.id for session in sessions]
    mine = (Note.session_id.in_(ids), Note.author_id == person_id)
    on_it = (Enrolment.programme_id == programme_id, Enrolment.person_id == person_id)
    return OfPerson(
        name=person.name,
        enrolled=_count(db, Enrolment.id, *on_it) > 0,
        sessions=sessions,
        notes=_count(db, Note.id, *mine, Note.deleted_at.is_(None)),
        revisions=_count(db, NoteRevision.id, NoteRevision.note_id.in_(select(Note.id).where(*mine))),
        answers=_count(db, Answer.id, Answer.session_id.in_(ids), Answer.person_id == person_id),
        seats=_count(db, Placement.id, Placement.session_id.in_(ids), Placement.person_id == person_id),
        archives=_count(db, SessionArchive.id, SessionArchive.session_id.in_(ids)),
        **_on_stage(db, ids, person_id),
        **_of_ambition(db, programme_id, person_id),
    )


def _on_stage(db: Database, sessions: list[str], person_id: str) -> dict[str, int]:
    """What somebody presented, heard about it, said of others and promised. Anonymous feedback is nobody's: it is only
    counted with those who got it.
    """
    theirs = select(Presenter.presentation_id).where(Presenter.person_id == person_id)
    theirs = theirs.where(Presenter.session_id.in_(sessions))
    here = (Feedback.session_id.in_(sessions), Offer.session_id.in_(sessions))
    got = (_count(db, of.id, of.presentation_id.in_(theirs)) for of in (Feedback, SealedFeedback, OpenedText, Offer))
    looked = (LookBack.session_id.in_(sessions), LookBack.person_id == person_id, LookBack.outcome.is_not(None))
    made = (Commitment.session_id.in_(sessions), Commitment.person_id == person_id)
    return {
        "presented": _count(db, Presenter.presentation_id, Presenter.presentation_id.in_(theirs)),
        "said": _count(db, Feedback.id, here[0], Feedback.person_id == person_id)
        + _count(db, Offer.id, here[1], Offer.person_id == person_id),
        "received": sum(got),
        "promised": _count(db, Commitment.id, *made) + _count(db, LookBack.id, *looked),
    }


def _of_ambition(db: Database, programme_id: str, person_id: str) -> dict[str, int]:
    author = (AmbitionAuthor.programme_id == programme_id, AmbitionAuthor.person_id == person_id)
    theirs = AmbitionVersion.ambition_id.in_(select(AmbitionAuthor.ambition_id).where(*author))
    link = (Grant.kind == "personal", Grant.programme_id == programme_id, Grant.ended_at.is_(None))
    return {
        "versions": _count(db, AmbitionVersion.id, theirs),
        "shared": _count(db, AmbitionVersion.id, theirs, AmbitionVersion.shared_at.is_not(None)),
        "links": _count(db, Grant.id, *link, Grant.person_id == person_id),
    }


def of_session(db: Database, session: Session) -> OfSession:
    of_it = Presentation.session_id == session.id
    here = select(Presentation.id).where(of_it)
    given = (_count(db, of.id, of.presentation_id.in_(here)) for of in (Feedback, SealedFeedback, Offer))
    opened = db.scalar(select(func.sum(Presentation.opened_from)).where(of_it)) or 0
    return OfSession(
        people=_count(db, Attendance.id, Attendance.session_id == session.id),
        notes=_count(db, Note.id, Note.session_id == session.id, Note.deleted_at.is_(None)),
        answers=_count(db, Answer.id, Answer.session_id == session.id),
        messages=_count(db, Message.id, Message.session_id == session.id),
        archives=_count(db, SessionArchive.id, SessionArchive.session_id == session.id),
        presentations=_count(db, Presentation.id, of_it, Presentation.minutes.is_(None)),
        feedback=sum(given) + opened,
        promised=_count(db, Commitment.id, Commitment.session_id == session.id),
    )


def names_in(db: Database, programme_id: str) -> int:
    """How many people the programme knows by name: on its roster, and in its sessions."""
    return _count(db, Person.id, Person.id.in_(everybody_named(programme_id)))


def _count(db: Database, column: Any, *where: Any) -> int:
    return db.scalar(select(func.count(column)).where(*where)) or 0
