"""Load a round and authorise in one call."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.rounds.models import Round
from facilitator.sessions.access import running_session


def known_round(tx: Transaction, round_id: str) -> Round:
    """A round of the session in whose scope the command stands."""
    round = tx.db.get(Round, round_id)
    if round is None or round.session_id != tx.scope.id:
        raise Rejected("unknown_round", field="round")
    return round


def steered_round(tx: Transaction, actor: Actor, round_id: str) -> Round:
    """A round, for somebody who steers its session, while that runs."""
    running_session(tx, actor)
    return known_round(tx, round_id)
