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


def can_offer_set_up(actor: Actor) -> bool:
    return actor.kind == "host"


def can_change_account(actor: Actor, account_id: str) -> bool:
    """Only whose account it is."""
    return actor.kind == "account" and actor.id == account_id


def can_sign_out(actor: Actor, account_id: str) -> bool:
    return actor.kind == "host" or can_change_account(actor, account_id)


def can_end_second_step(actor: Actor) -> bool:
    return actor.kind == "host"


def can_offer_reset(actor: Actor) -> bool:
    """The system does when somebody asks for it by mail: it sends the link to the address of the account only."""
    return actor.kind in {"host", "system"}


def require(allowed: bool, actor: Actor) -> None:
    """Refuse what is not allowed, and tell somebody who is not known that this is why."""
    if not allowed:
        raise Rejected("not_signed_in" if actor.kind == "nobody" else "not_allowed")
