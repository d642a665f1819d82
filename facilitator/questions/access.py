"""Load a question and authorise in one call."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.questions.models import Question
from facilitator.rounds.access import known_round
from facilitator.sessions.access import attended_session


def attended_question(tx: Transaction, actor: Actor, question_id: str) -> Question:
    """A question that the actor may answer: one of their session, whose round has been opened."""
    attended_session(tx, actor)
    question = tx.db.get(Question, question_id)
    if question is None or question.session_id != tx.scope.id:
        raise Rejected("unknown_question", field="question")
    if known_round(tx, question.round_id).opened_at is None:
        raise Rejected("round_not_open")
    return question
