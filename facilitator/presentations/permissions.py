"""Who may do what with the queue. Pure."""

from __future__ import annotations

from collections.abc import Collection

from facilitator.people.actor import Actor
from facilitator.sessions.models import Session
from facilitator.sessions.permissions import can_steer_session, can_take_part_in_session


def can_remove_presentation(actor: Actor, presenters: Collection[str], session: Session) -> bool:
    """Facilitators any, people their own."""
    own = can_take_part_in_session(actor, session) and actor.id in presenters
    return own or can_steer_session(actor, session)


def can_show_field(actor: Actor, presenters: Collection[str], session: Session) -> bool:
    """Facilitators, and who presents."""
    own = can_take_part_in_session(actor, session) and actor.id in presenters
    return own or can_steer_session(actor, session)
