"""What is forgotten of rounds: those of a session."""

from __future__ import annotations

from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round


def forget_rounds(tx: Transaction) -> None:
    tx.wipe(Round)
