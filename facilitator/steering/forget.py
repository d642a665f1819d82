"""A clean start: what was said and steered in a rehearsal, and who waited at the door."""

from __future__ import annotations

from facilitator.ledger.transaction import Transaction
from facilitator.steering.models import Message, ReturnRequest, Step


def forget_steering(tx: Transaction) -> None:
    tx.wipe(Message, ReturnRequest, Step)
