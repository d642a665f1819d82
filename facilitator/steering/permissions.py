"""Who may do what with plans that were kept. Pure."""

from __future__ import annotations

from facilitator.people.actor import Actor
from facilitator.steering.models import SavedPlan


def can_see_plan(actor: Actor, plan: SavedPlan) -> bool:
    """Who kept it, and everybody on the programme it came from."""
    return can_edit_plan(actor, plan) or _role(actor, plan) is not None


def can_edit_plan(actor: Actor, plan: SavedPlan) -> bool:
    """Who kept it, and who organises the programme it came from."""
    own = actor.kind == "account" and actor.id == plan.account_id
    return own or actor.kind == "host" or _role(actor, plan) == "organiser"


def _role(actor: Actor, plan: SavedPlan) -> str | None:
    return actor.role_in(plan.programme_id) if plan.programme_id else None
