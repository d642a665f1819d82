"""Whether anything in the house still tells of a person."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Column, select
from sqlalchemy.orm import Session as Database

from facilitator.db import Base
from facilitator.people.models import Person
from facilitator.programmes.models import Enrolment


def leaves_a_trace(db: Database, person_id: str, *, besides: Collection[str] = ()) -> bool:
    """Whether any row of any domain points at this person: where they were, what they wrote, another roster.

    `besides` are enrolments that do not count.
    """
    return any(_points(db, column, person_id, besides) for column in _pointing_at_people())


def leave_a_trace(db: Database, people: Collection[str]) -> set[str]:
    """Those of them whom anything points at."""
    found: set[str] = set()
    for column in _pointing_at_people():
        found.update(db.scalars(select(column).where(column.in_(people)).distinct()))
    return found


def _points(db: Database, column: Column[str], person_id: str, besides: Collection[str]) -> bool:
    chosen = select(column).where(column == person_id).limit(1)
    if column.table is Enrolment.__table__:
        chosen = chosen.where(Enrolment.id.not_in(besides))
    return db.scalar(chosen) is not None


def _pointing_at_people() -> list[Column[str]]:
    """Found in the tables themselves, so that a domain of tomorrow is not forgotten."""
    person = Person.__table__.c.id
    return [
        column
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if any(key.column is person for key in column.foreign_keys)
    ]
