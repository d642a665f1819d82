"""A session's state, derived from its facts. Pure."""

from __future__ import annotations

from typing import Literal

from facilitator.sessions.models import Session

State = Literal["lobby", "running", "ended"]


def state_of(session: Session) -> State:
    if session.ended_at is not None:
        return "ended"
    return "lobby" if session.started_at is None else "running"
