"""Who may do what with accounts. Pure."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.people.actor import Actor


def can_create_account(actor: Actor) -> bool:
    return actor.kind == "host"


def can_grant_sign_in(actor: Actor) -> bool:
    return actor.kind == "host"


def can_end_grant(actor: Actor) -> bool:
    return actor.kind == "host"


def require(allowed: bool, actor: Actor) -> None:
    """Refuse what is not allowed, and tell somebody who is not known that this is why."""
    if not allowed:
        raise Rejected("not_signed_in" if actor.kind == "nobody" else "not_allowed")
