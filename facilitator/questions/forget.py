"""A clean start: what was asked and answered in a rehearsal."""

from __future__ import annotations

from facilitator.ledger.transaction import Transaction
from facilitator.questions.models import Answer, Question


def forget_questions(tx: Transaction) -> None:
    tx.wipe(Answer, Question)
