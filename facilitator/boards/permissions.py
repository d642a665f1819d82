"""Who may do what with notes. Pure."""

from __future__ import annotations

from facilitator.boards.models import Note
from facilitator.people.actor import Actor
from facilitator.sessions.models import Session
from facilitator.sessions.permissions import can_steer_session, can_take_part_in_session


def can_change_note(actor: Actor, note: Note, session: Session) -> bool:
    """One's own, or as a facilitator anybody's. What was brought to the plenary is no longer its author's to change."""
    own = can_take_part_in_session(actor, session) and note.author_id == actor.id and note.origin_id is None
    return own or can_steer_session(actor, session)
