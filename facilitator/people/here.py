"""Who the browser that asks is now, for pages."""

from __future__ import annotations

from facilitator.db import db
from facilitator.errors import Rejected
from facilitator.people.actor import NOBODY, Actor, actors_behind, by_grant
from facilitator.people.identity import ACCOUNT_COOKIE, granted_here


def actor_here(cookie: str) -> Actor:
    """Who the browser that asks is, by one of its cookies; nobody without."""
    grant = granted_here(cookie)
    credential = by_grant(grant) if grant else NOBODY
    return actors_behind(db.session, [credential])[credential]  # type: ignore[arg-type]


def account_here() -> Actor:
    """Whoever is signed in here. Raises Rejected: `sign_in_first`, on which a page sends them to sign in and back."""
    actor = actor_here(ACCOUNT_COOKIE)
    if actor.kind != "account":
        raise Rejected("sign_in_first")
    return actor
