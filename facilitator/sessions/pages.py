"""What pages of a session need: the session, for whoever may see the page, and its facts in words."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.db import db
from facilitator.errors import Rejected
from facilitator.people.here import actor_here
from facilitator.people.identity import ACCOUNT_COOKIE
from facilitator.people.permissions import require
from facilitator.sessions.models import Session
from facilitator.sessions.permissions import can_steer_session
from facilitator.sessions.states import state_of


def page_session(session_id: str) -> Session:
    """Raises Rejected when there is no such session."""
    session = db.session.get(Session, session_id)
    if session is None:
        raise Rejected("unknown_session")
    return session


def steered_page_session(session_id: str) -> Session:
    """The session, when the account of the browser that asks facilitates or organises it."""
    session = page_session(session_id)
    actor = actor_here(ACCOUNT_COOKIE)
    require(can_steer_session(actor, session), actor)
    return session


def in_words(session: Session) -> dict[str, Any]:
    """A session for a template; its times are those of its own zone."""
    return {
        "id": session.id,
        "title": session.title,
        "language": session.language,
        "place": session.place,
        "state": state_of(session),
        "starts_at": datetime.fromtimestamp(session.starts_at / 1000, ZoneInfo(session.zone)),
        "code": session.join_code,
    }
