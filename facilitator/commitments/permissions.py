"""Who may say how a commitment went. Pure. Who may make one: `can_answer_feedback`."""

from __future__ import annotations

from facilitator.commitments.models import LookBack
from facilitator.people.actor import Actor
from facilitator.sessions.models import Session
from facilitator.sessions.permissions import can_take_part_in_session


def can_look_back(actor: Actor, look_back: LookBack, session: Session) -> bool:
    """Only whose commitment it is."""
    return can_take_part_in_session(actor, session) and look_back.person_id == actor.id
