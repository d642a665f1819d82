"""Load what somebody looks back on, and authorise in one call. What they promised it after: `feedback/access.py`."""

from __future__ import annotations

from facilitator.commitments.models import LookBack
from facilitator.commitments.permissions import can_look_back
from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.rounds.access import known_round
from facilitator.sessions.access import attended_session


def own_look_back(tx: Transaction, actor: Actor, look_back_id: str) -> LookBack:
    """What the actor is asked to look back on, from the moment its round opened; also when that has closed."""
    session = attended_session(tx, actor)
    look_back = tx.db.get(LookBack, look_back_id)
    if look_back is None or look_back.session_id != session.id:
        raise Rejected("unknown_commitment", field="look_back")
    require(can_look_back(actor, look_back, session), actor)
    if known_round(tx, look_back.round_id).opened_at is None:
        raise Rejected("round_not_open")
    return look_back
