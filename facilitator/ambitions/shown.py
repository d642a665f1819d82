"""Which version of their ambition somebody sees in a session, and what stands around it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import AmbitionAuthor, AmbitionVersion, LostWords
from facilitator.ambitions.versions import goes_on
from facilitator.ledger.projection import shared
from facilitator.people.models import Person
from facilitator.sessions.models import Attendance, Session


class Shown(NamedTuple):
    """`stands`: what is written here now becomes the next version. `authors` is {person: name}, `earlier` the versions
    before this one, the first one first.
    """

    version: AmbitionVersion
    stands: bool
    authors: dict[str, str]
    earlier: list[AmbitionVersion]
    lost: list[LostWords]


@shared
def shown_to(db: Database, attendances: Sequence[Attendance]) -> dict[str, Shown]:
    """{attendance: what that person sees there}, of those who see any: the latest version, and in a session that has
    ended the one that was written there.
    """
    ambitions = _ambitions(db, {one.person_id for one in attendances})
    if not ambitions:
        return {}
    versions, authors = _versions(db, ambitions.values()), _authors(db, ambitions.values())
    written_in = {version.session_id for one in versions.values() for version in one if version.session_id}
    sessions = _sessions(db, {*(one.session_id for one in attendances), *written_in})
    lost = _lost(db, [one[-1].id for one in versions.values()])
    found: dict[str, Shown] = {}
    for one in attendances:
        session = sessions[one.session_id]
        ambition = ambitions.get((session.programme_id, one.person_id))
        until = _until(versions.get(ambition or "", []), session)
        if ambition and until:
            *earlier, version = until
            stands = _stands(version, session, sessions.get(version.session_id or ""))
            found[one.id] = Shown(version, stands, authors[ambition], earlier, lost.get(version.id, []))
    return found


def _stands(version: AmbitionVersion, here: Session, written_in: Session | None) -> bool:
    ended = written_in is not None and written_in.ended_at is not None
    return not goes_on(version, session=here.id, ended=ended)


class Far(NamedTuple):
    """Of who is in a session: how many wrote, and how many of them have shared it."""

    written: int
    ready: int


@shared
def how_far(db: Database, sessions: Sequence[Session]) -> dict[str, Far]:
    """{session: how far the room is}, of those in which somebody wrote. Without loading who attends: that may be a
    thousand people.
    """
    here = (
        select(Attendance.session_id, AmbitionAuthor.ambition_id)
        .join(Session, Session.id == Attendance.session_id)
        .join(
            AmbitionAuthor,
            (AmbitionAuthor.programme_id == Session.programme_id) & (AmbitionAuthor.person_id == Attendance.person_id),
        )
        .where(Attendance.session_id.in_([session.id for session in sessions]), Attendance.removed_at.is_(None))
    )
    in_them = [(session, ambition) for session, ambition in db.execute(here)]
    versions = _versions(db, {ambition for _, ambition in in_them}) if in_them else {}
    found: dict[str, Far] = {}
    for session in sessions:
        theirs = [_until(versions.get(ambition, []), session) for one, ambition in in_them if one == session.id]
        seen = [until[-1] for until in theirs if until]
        if seen:
            found[session.id] = Far(len(seen), sum(version.shared_at is not None for version in seen))
    return found


def _until(versions: list[AmbitionVersion], session: Session) -> list[AmbitionVersion]:
    """All up to the one that is seen in a session."""
    if session.ended_at is None:
        return versions
    here = [place for place, version in enumerate(versions) if version.session_id == session.id]
    return versions[: here[-1] + 1] if here else []


def _ambitions(db: Database, people: Collection[str]) -> dict[tuple[str, str], str]:
    """{(programme, person): ambition}."""
    chosen = select(AmbitionAuthor).where(AmbitionAuthor.person_id.in_(people))
    return {(author.programme_id, author.person_id): author.ambition_id for author in db.scalars(chosen)}


def _sessions(db: Database, ids: Collection[str]) -> dict[str, Session]:
    return {session.id: session for session in db.scalars(select(Session).where(Session.id.in_(ids)))}


def _versions(db: Database, ambitions: Iterable[str]) -> dict[str, list[AmbitionVersion]]:
    chosen = select(AmbitionVersion).where(AmbitionVersion.ambition_id.in_(set(ambitions)))
    found: dict[str, list[AmbitionVersion]] = {}
    for version in db.scalars(chosen.order_by(AmbitionVersion.number)):
        found.setdefault(version.ambition_id, []).append(version)
    return found


def _authors(db: Database, ambitions: Iterable[str]) -> dict[str, dict[str, str]]:
    chosen = (
        select(AmbitionAuthor.ambition_id, Person.id, Person.name)
        .join(Person, Person.id == AmbitionAuthor.person_id)
        .where(AmbitionAuthor.ambition_id.in_(set(ambitions)))
    )
    found: dict[str, dict[str, str]] = {}
    for ambition, person, name in db.execute(chosen):
        found.setdefault(ambition, {})[person] = name
    return found


def _lost(db: Database, versions: Collection[str]) -> dict[str, list[LostWords]]:
    chosen = select(LostWords).where(LostWords.version_id.in_(versions)).order_by(LostWords.at, LostWords.id)
    found: dict[str, list[LostWords]] = {}
    for lost in db.scalars(chosen):
        found.setdefault(lost.version_id, []).append(lost)
    return found
