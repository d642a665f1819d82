"""What pages of a programme need: the programme, for whoever may see the page."""

from __future__ import annotations

from facilitator.db import db
from facilitator.errors import Rejected
from facilitator.people.actor import Actor
from facilitator.people.here import account_here
from facilitator.people.models import Account
from facilitator.people.permissions import require
from facilitator.programmes.models import Programme
from facilitator.programmes.permissions import can_create_programme, can_edit_programme, can_see_programme


def page_programme(programme_id: str) -> tuple[Programme, Actor]:
    """The programme, for an account with a role on it. Raises Rejected."""
    actor = account_here()
    programme = db.session.get(Programme, programme_id)
    if programme is None:
        raise Rejected("unknown_programme")
    require(can_see_programme(actor, programme_id), actor)
    return programme, actor


def organised_programme(programme_id: str) -> tuple[Programme, Actor]:
    """The programme, for who organises it. Raises Rejected."""
    programme, actor = page_programme(programme_id)
    require(can_edit_programme(actor, programme_id), actor)
    return programme, actor


def may_begin_programmes(actor: Actor) -> bool:
    return can_create_programme(actor, db.session.get(Account, actor.id))
