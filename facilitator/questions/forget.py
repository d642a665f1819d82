"""What is forgotten of questions: all of a session's; what some people answered; or only that it was they."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import select

from facilitator.ledger.transaction import Transaction
from facilitator.questions.models import Answer, Question


def forget_questions(tx: Transaction) -> None:
    tx.wipe(Answer, Question)


def forget_who_answered(tx: Transaction, session_id: str, people: Collection[str], nobodies: Sequence[str]) -> None:
    """Their answers stay, each as that of one of as many nobodies: a question has one answer of each.

    Dealt out anew for every question, so that answers are not told apart by whose they were.
    """
    theirs = select(Answer.question_id, Answer.person_id).where(Answer.person_id.in_(nobodies))
    taken = {(question, person) for question, person in tx.db.execute(theirs)}
    for answer in sorted(_answers_of(tx, session_id, people), key=lambda answer: answer.id):
        free = next(one for one in nobodies if (answer.question_id, one) not in taken)
        answer.person_id = free
        taken.add((answer.question_id, free))
    tx.db.flush()


def forget_answers(tx: Transaction, session_id: str, people: Collection[str]) -> None:
    for answer in _answers_of(tx, session_id, people):
        tx.db.delete(answer)
    tx.db.flush()


def _answers_of(tx: Transaction, session_id: str, people: Collection[str]) -> list[Answer]:
    return list(tx.db.scalars(select(Answer).where(Answer.session_id == session_id, Answer.person_id.in_(people))))
