"""Who may do what in a session. Pure."""

from __future__ import annotations

from facilitator.people.actor import Actor
from facilitator.sessions.models import Session


def can_steer_session(actor: Actor, session: Session) -> bool:
    return actor.kind in {"host", "system"} or actor.role_in(session.programme_id) is not None


def can_take_part_in_session(actor: Actor, session: Session) -> bool:
    return actor.kind == "participant" and actor.session_id == session.id


def can_watch_screen_of_session(actor: Actor, session: Session) -> bool:
    return (actor.kind == "screen" and actor.session_id == session.id) or can_steer_session(actor, session)
