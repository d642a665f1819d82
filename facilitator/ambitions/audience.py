"""What each audience may see of ambitions.

An ambition belongs to a programme, and is seen in its sessions: so these are projections of who attends. Its words are
for its authors. Facilitators see how far it is, and its name once it was shared; the wall how many are ready.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import LISTS, TEXTS, AmbitionAuthor, AmbitionVersion, LostWords
from facilitator.ambitions.shown import Shown, how_far, shown_to
from facilitator.ambitions.versions import filled
from facilitator.ledger.memory import rows_of
from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.people.models import Person
from facilitator.sessions.models import Attendance, Session


def _of_people(db: Database, people: Iterable[str]) -> Iterable[Attendance]:
    return db.scalars(select(Attendance).where(Attendance.person_id.in_(list(people))))


def _of_authors(db: Database, ambitions: Iterable[str]) -> list[str]:
    return list(db.scalars(select(AmbitionAuthor.person_id).where(AmbitionAuthor.ambition_id.in_(list(ambitions)))))


def _of_versions(db: Database, versions: Sequence[AmbitionVersion]) -> Iterable[Attendance]:
    return _of_people(db, _of_authors(db, {version.ambition_id for version in versions}))


def _of_authorship(db: Database, authors: Sequence[AmbitionAuthor]) -> Iterable[Attendance]:
    """Theirs, and of those who wrote it with them."""
    others = _of_authors(db, {author.ambition_id for author in authors})
    return _of_people(db, {*others, *(author.person_id for author in authors)})


def _of_lost(db: Database, lost: Sequence[LostWords]) -> Iterable[Attendance]:
    return _of_people(db, {words.person_id for words in lost})


def _of_named(db: Database, people: Sequence[Person]) -> Iterable[Attendance]:
    theirs = select(AmbitionAuthor.ambition_id).where(AmbitionAuthor.person_id.in_([person.id for person in people]))
    return _of_people(db, _of_authors(db, db.scalars(theirs)))


def _of_sessions(db: Database, sessions: Sequence[Session]) -> Iterable[Attendance]:
    """Who is in them; and wherever else they are, those whose words belong to them."""
    ids = [session.id for session in sessions]
    written = select(AmbitionVersion.ambition_id).where(AmbitionVersion.session_id.in_(ids))
    here = Attendance.session_id.in_(ids) | Attendance.person_id.in_(_of_authors(db, db.scalars(written)))
    return db.scalars(select(Attendance).where(here))


# An entity fits in a frame: of many lost words the others follow when the first are let go.
_AT_ONCE = 10

WRITTEN = (
    Reads(AmbitionVersion, _of_versions),
    Reads(AmbitionAuthor, _of_authorship),
    Reads(Session, _of_sessions, frozenset({"ended_at"})),
)


@projects(
    "ambition",
    of=Attendance,
    key="person_id",
    reads=[*WRITTEN, Reads(LostWords, _of_lost), Reads(Person, _of_named, frozenset({"name"}))],
)
def ambition_seen(db: Database, attendances: Sequence[Attendance]) -> dict[str, Seen]:
    shown = shown_to(db, attendances)
    return {
        attendance.id: {f"person:{attendance.person_id}": _ambition(attendance.person_id, shown[attendance.id])}
        if attendance.id in shown
        else {}
        for attendance in attendances
    }


@projects("ambition_before", of=Attendance, key="person_id", reads=WRITTEN)
def ambition_before_seen(db: Database, attendances: Sequence[Attendance]) -> dict[str, Seen]:
    """The version before the one that is written on, to read beside it."""
    before = {one: shown.earlier[-1] for one, shown in shown_to(db, attendances).items() if shown.earlier}
    return {
        attendance.id: {f"person:{attendance.person_id}": _before(before[attendance.id])}
        if attendance.id in before
        else {}
        for attendance in attendances
    }


@projects("ambitions", of=Attendance, key="person_id", reads=WRITTEN)
def ambitions_seen(db: Database, attendances: Sequence[Attendance]) -> dict[str, Seen]:
    shown = shown_to(db, attendances)
    return {
        attendance.id: {"facilitators": _told(shown[attendance.id].version)} if attendance.id in shown else {}
        for attendance in attendances
    }


def _sessions_of(db: Database, attendances: Iterable[Attendance]) -> Iterable[Session]:
    return rows_of(db, Session, {one.session_id for one in attendances})


def _where_written(db: Database, versions: Sequence[AmbitionVersion]) -> Iterable[Session]:
    return _sessions_of(db, _of_versions(db, versions))


def _where_authors_are(db: Database, authors: Sequence[AmbitionAuthor]) -> Iterable[Session]:
    return _sessions_of(db, _of_authorship(db, authors))


@projects(
    "readiness",
    of=Session,
    reads=[
        Reads(AmbitionVersion, _where_written),
        Reads(AmbitionAuthor, _where_authors_are),
        Reads(Attendance, _sessions_of),
    ],
)
def readiness_seen(db: Database, sessions: Sequence[Session]) -> dict[str, Seen]:
    """How many people who are in have written, and how many have shared. Nothing as long as nobody wrote."""
    far = how_far(db, sessions)
    return {
        session.id: {"screen": {"written": far[session.id].written, "ready": far[session.id].ready}}
        if session.id in far
        else {}
        for session in sessions
    }


def _told(version: AmbitionVersion) -> dict[str, Any]:
    """Whether there is one and how far it is; its name once others may read it."""
    shared = version.shared_at is not None
    return {
        "version": version.id,
        "number": version.number,
        "filled": filled(version),
        "shared": shared,
        "title": version.title if shared else None,
    }


def _before(version: AmbitionVersion) -> dict[str, Any]:
    words = {name: getattr(version, name) for name in (*TEXTS, *LISTS)}
    return {"version": version.id, "number": version.number, "edited_at": version.edited_at, **words}


def _ambition(person_id: str, shown: Shown) -> dict[str, Any]:
    version = shown.version
    return {
        "ambition": version.ambition_id,
        "version": version.id,
        "number": version.number,
        **{name: getattr(version, name) for name in (*TEXTS, *LISTS)},
        "revisions": version.revisions,
        "shared": version.shared_at is not None,
        "stands": shown.stands,
        "authors": [shown.authors[author] for author in sorted(shown.authors)],
        "earlier": [{"version": one.id, "number": one.number, "edited_at": one.edited_at} for one in shown.earlier],
        "lost": [_lost(shown, lost) for lost in shown.lost if lost.person_id == person_id][:_AT_ONCE],
    }


def _lost(shown: Shown, lost: LostWords) -> dict[str, Any]:
    """`by` is who wrote over them; nobody when they did so themselves, on another phone."""
    writer = shown.version.writers.get(lost.field)
    by = shown.authors.get(writer) if writer and writer != lost.person_id else None
    return {"id": lost.id, "field": lost.field, "text": lost.text, "by": by}
