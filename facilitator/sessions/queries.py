"""Reading sessions for pages."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ids import read_code
from facilitator.sessions.models import Session


def session_by_code(db: Database, typed: str) -> Session | None:
    return db.scalar(select(Session).where(Session.join_code == read_code(typed)))
