"""Load what a command names."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.programmes.models import Enrolment


def enrolment_of(tx: Transaction, programme_id: str, enrolment_id: str) -> Enrolment:
    """Somebody on the roster of this programme."""
    enrolment = tx.db.get(Enrolment, enrolment_id)
    if enrolment is None or enrolment.programme_id != programme_id:
        raise Rejected("unknown_person", field="enrolment")
    return enrolment
