"""What is forgotten of the steering: all of a session's, or that some people waited at the door."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from facilitator.ledger.transaction import Transaction
from facilitator.steering.models import Message, ReturnRequest, Step


def forget_steering(tx: Transaction) -> None:
    """What was said and steered, and who waited at the door."""
    tx.wipe(Message, ReturnRequest, Step)


def forget_requests(tx: Transaction, session_id: str, people: Collection[str]) -> None:
    here = (ReturnRequest.session_id == session_id, ReturnRequest.person_id.in_(people))
    for request in tx.db.scalars(select(ReturnRequest).where(*here)):
        tx.db.delete(request)
    tx.db.flush()
