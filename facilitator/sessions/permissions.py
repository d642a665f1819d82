"""Who may do what in a session. Pure."""

from __future__ import annotations

from facilitator.people.actor import Actor
from facilitator.sessions.models import Session


def can_steer_session(actor: Actor, session: Session) -> bool:
    return actor.kind in {"host", "system"} or actor.role_in(session.programme_id) is not None


def can_remove_session(actor: Actor, session: Session) -> bool:
    return actor.kind == "host" or actor.role_in(session.programme_id) == "organiser"


def can_take_part_in_session(actor: Actor, session: Session) -> bool:
    return actor.kind == "participant" and actor.session_id == session.id


def can_rename_person(actor: Actor, person_id: str, session: Session) -> bool:
    """People their own name while the session lasts; facilitators anybody's."""
    own = can_take_part_in_session(actor, session) and actor.id == person_id and session.ended_at is None
    return own or can_steer_session(actor, session)


def can_watch_screen_of_session(actor: Actor, session: Session) -> bool:
    return (actor.kind == "screen" and actor.session_id == session.id) or can_steer_session(actor, session)
