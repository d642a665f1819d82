"""Whether anything in the house still tells of a person."""

from __future__ import annotations

from sqlalchemy import Column, exists, select
from sqlalchemy.orm import Session as Database

from facilitator.db import Base
from facilitator.people.models import Person


def leaves_a_trace(db: Database, person_id: str) -> bool:
    """Whether any row of any domain points at this person: where they were, what they wrote, another roster."""
    return any(db.scalar(select(exists().where(column == person_id))) for column in _pointing_at_people())


def _pointing_at_people() -> list[Column[str]]:
    """Found in the tables themselves, so that a domain of tomorrow is not forgotten."""
    person = Person.__table__.c.id
    return [
        column
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if any(key.column is person for key in column.foreign_keys)
    ]
