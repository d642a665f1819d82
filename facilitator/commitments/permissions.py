"""Who may say what they will do, and how it went. Pure."""

from __future__ import annotations

from facilitator.commitments.models import LookBack
from facilitator.people.actor import Actor
from facilitator.presentations.models import Presentation
from facilitator.sessions.models import Session
from facilitator.sessions.permissions import can_take_part_in_session


def can_make_commitment(actor: Actor, presentation: Presentation, session: Session, *, presents: bool) -> bool:
    """Whose presentation it was, in the session or behind their personal link, once they have their feedback."""
    here = can_take_part_in_session(actor, session)
    at_home = actor.kind == "personal" and actor.programme_id == session.programme_id
    return (here or at_home) and presents and presentation.released_at is not None


def can_look_back(actor: Actor, look_back: LookBack, session: Session) -> bool:
    """Only whose commitment it is."""
    return can_take_part_in_session(actor, session) and look_back.person_id == actor.id
