"""Whose ambition there is, and in which versions."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import Ambition, AmbitionAuthor, AmbitionVersion, LostWords
from facilitator.programmes.models import Enrolment


def ambition_of(db: Database, programme_id: str, person_id: str) -> Ambition | None:
    """Theirs, or that of their duo."""
    chosen = select(Ambition).join(AmbitionAuthor, AmbitionAuthor.ambition_id == Ambition.id)
    return db.scalar(chosen.where(AmbitionAuthor.programme_id == programme_id, AmbitionAuthor.person_id == person_id))


def authors_of(db: Database, ambition_id: str) -> list[str]:
    """Whose it is: one person, or both halves of a duo."""
    chosen = select(AmbitionAuthor.person_id).where(AmbitionAuthor.ambition_id == ambition_id)
    return list(db.scalars(chosen.order_by(AmbitionAuthor.person_id)))


def latest_version(db: Database, ambition_id: str) -> AmbitionVersion | None:
    chosen = select(AmbitionVersion).where(AmbitionVersion.ambition_id == ambition_id)
    return db.scalar(chosen.order_by(AmbitionVersion.number.desc()).limit(1))


def versions_of(db: Database, ambition_id: str) -> list[AmbitionVersion]:
    """All of them, the first one first."""
    chosen = select(AmbitionVersion).where(AmbitionVersion.ambition_id == ambition_id)
    return list(db.scalars(chosen.order_by(AmbitionVersion.number)))


def latest_of_people(db: Database, programme_id: str, people: Collection[str]) -> dict[str, AmbitionVersion]:
    """{person: the latest version of their ambition}, of those who have one."""
    newest = (
        select(AmbitionVersion.ambition_id, func.max(AmbitionVersion.number).label("number"))
        .group_by(AmbitionVersion.ambition_id)
        .subquery()
    )
    chosen = (
        select(AmbitionAuthor.person_id, AmbitionVersion)
        .join(AmbitionVersion, AmbitionVersion.ambition_id == AmbitionAuthor.ambition_id)
        .join(
            newest, (newest.c.ambition_id == AmbitionVersion.ambition_id) & (newest.c.number == AmbitionVersion.number)
        )
        .where(AmbitionAuthor.programme_id == programme_id, AmbitionAuthor.person_id.in_(people))
    )
    return dict(db.execute(chosen).all())


def lost_words_of(db: Database, version_id: str, person_id: str) -> Sequence[LostWords]:
    """What somebody wrote in this version while another wrote in the same field, the oldest first."""
    chosen = select(LostWords).where(LostWords.version_id == version_id, LostWords.person_id == person_id)
    return db.scalars(chosen.order_by(LostWords.at, LostWords.id)).all()


def partner_of(db: Database, programme_id: str, person_id: str) -> str | None:
    """The other half of somebody's duo."""
    own = select(Enrolment.duo_id).where(Enrolment.programme_id == programme_id, Enrolment.person_id == person_id)
    chosen = select(Enrolment.person_id).where(Enrolment.duo_id == own.scalar_subquery())
    return db.scalar(chosen.where(Enrolment.person_id != person_id))
