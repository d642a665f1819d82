"""Who may do what with programmes. Pure."""

from __future__ import annotations

from facilitator.people.actor import Actor
from facilitator.people.models import Account


def can_create_programme(actor: Actor, account: Account | None) -> bool:
    """The host, and whoever was made an organiser of this house."""
    return actor.kind == "host" or (account is not None and account.organises)


def can_see_programme(actor: Actor, programme_id: str) -> bool:
    return actor.kind == "host" or actor.role_in(programme_id) is not None


def can_edit_programme(actor: Actor, programme_id: str) -> bool:
    return actor.kind == "host" or actor.role_in(programme_id) == "organiser"


def can_plan_in_programme(actor: Actor, programme_id: str) -> bool:
    """Facilitators too: they prepare sessions, and copy the ones that went well."""
    return actor.kind == "host" or actor.role_in(programme_id) is not None


def can_grant_role(actor: Actor, programme_id: str) -> bool:
    return actor.kind == "host" or actor.role_in(programme_id) == "organiser"
