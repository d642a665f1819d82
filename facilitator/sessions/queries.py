"""Reading sessions for pages."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ids import read_code
from facilitator.sessions.models import Session


def session_by_code(db: Database, typed: str) -> Session | None:
    return db.scalar(select(Session).where(Session.join_code == read_code(typed)))


def sessions_of_programmes(db: Database, programmes: Any) -> list[Session]:
    """Newest first."""
    chosen = select(Session).where(Session.programme_id.in_(list(programmes))).order_by(Session.starts_at.desc())
    return list(db.scalars(chosen))
