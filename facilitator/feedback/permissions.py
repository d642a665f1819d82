"""Who may give feedback, and who may answer it. Pure."""

from __future__ import annotations

from collections.abc import Collection

from facilitator.people.actor import Actor
from facilitator.sessions.models import Session


def can_give(*, presents: bool, duo_presents: bool, guest: bool, guests_give: bool) -> bool:
    """Of those who are in the session: not on oneself or one's duo; guests where that was chosen."""
    return not presents and not duo_presents and (guests_give or not guest)


def can_answer_feedback(actor: Actor, presenters: Collection[str], session: Session) -> bool:
    """Who presented it, in the session or behind their personal link; also when it has ended."""
    here = actor.kind == "participant" and actor.session_id == session.id
    behind_link = actor.kind == "personal" and actor.programme_id == session.programme_id
    return (here or behind_link) and actor.id in presenters
