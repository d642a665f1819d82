"""Somebody's ambition as they see it on pages of their own: its versions, who wrote them, and what was lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import LISTS, TEXTS, AmbitionVersion, LostWords
from facilitator.ambitions.queries import ambition_of, authors_of, lost_words_of, partner_of, versions_of
from facilitator.ambitions.shown import shown_to
from facilitator.ambitions.versions import goes_on, in_words
from facilitator.people.models import Person
from facilitator.personal.access import Reader
from facilitator.sessions.models import Attendance, Session

ALL = (*TEXTS, *LISTS)


@dataclass(frozen=True)
class Own:
    """`versions` are those that the reader may see here, the first one first. `others` are the names of who writes too.

    `ends`: the latest stands, and what is written next begins another. `open`: the reader may write here now.
    """

    ambition: str | None
    versions: list[AmbitionVersion]
    authors: dict[str, str]
    others: list[str]
    lost: list[LostWords]
    ends: bool
    open: bool

    @property
    def latest(self) -> AmbitionVersion | None:
        return self.versions[-1] if self.versions else None

    @property
    def revisions(self) -> dict[str, int]:
        return {name: self.latest.revisions.get(name, 0) if self.latest else 0 for name in ALL}

    def texts(self) -> dict[str, str]:
        """What stands in each field, a list a line."""
        return texts_of(self.latest)


def texts_of(version: AmbitionVersion | None) -> dict[str, str]:
    return {name: in_words(getattr(version, name)) if version else "" for name in ALL}


def own_of(reader: Reader, database: Database) -> Own:
    ambition = ambition_of(database, reader.programme.id, reader.person)
    versions = _versions(reader, database, ambition.id) if ambition else []
    authors = _names(database, authors_of(database, ambition.id)) if ambition else {}
    return Own(
        ambition=ambition.id if ambition else None,
        versions=versions,
        authors=authors,
        others=_others(reader, database, authors),
        lost=list(lost_words_of(database, versions[-1].id, reader.person)) if versions else [],
        ends=bool(versions) and not _goes_on(reader, database, versions[-1]),
        open=reader.session is None or reader.session.ended_at is None,
    )


def _versions(reader: Reader, database: Database, ambition: str) -> list[AmbitionVersion]:
    """All of them behind a personal link. In a session, as on its phones, the one that is seen there (its own once it
    has ended) and the one before that: at its door a name was enough.
    """
    if reader.session is None:
        return versions_of(database, ambition)
    here = select(Attendance).where(Attendance.session_id == reader.session.id, Attendance.person_id == reader.person)
    shown = next(iter(shown_to(database, list(database.scalars(here))).values()), None)
    return [*shown.earlier[-1:], shown.version] if shown else []


def _goes_on(reader: Reader, database: Database, version: AmbitionVersion) -> bool:
    belongs = database.get(Session, version.session_id) if version.session_id else None
    ended = belongs is not None and belongs.ended_at is not None
    return goes_on(version, session=reader.session.id if reader.session else None, ended=ended)


def _others(reader: Reader, database: Database, authors: dict[str, str]) -> list[str]:
    """The other half of a duo: of what is written, else of what would be."""
    partner = partner_of(database, reader.programme.id, reader.person) if not authors else None
    told: dict[str, Any] = authors or (_names(database, [partner]) if partner else {})
    return [name for person, name in told.items() if person != reader.person]


def _names(database: Database, people: list[str]) -> dict[str, str]:
    chosen = select(Person.id, Person.name).where(Person.id.in_(people))
    return dict(database.execute(chosen).all())
