"""Reading sessions for pages."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session as Database

from facilitator.ids import read_code
from facilitator.sessions.models import Session

_BY_CODE = select(Session).where(Session.join_code == bindparam("code"))


def session_by_code(db: Database, typed: str) -> Session | None:
    return db.scalar(_BY_CODE, {"code": read_code(typed)})
