from __future__ import annotations

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.fields import WORD_LENGTH
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.questions.access import attended_question
from facilitator.questions.commands import GiveAnswer
from facilitator.questions.models import Answer, Question
from facilitator.rounds.access import known_round
from facilitator.rounds.states import takes_work


@acts_on(GiveAnswer)
def give_answer(tx: Transaction, actor: Actor, command: GiveAnswer) -> None:
    """One answer a person. What comes after the close is kept as late; it never takes the place of one in time."""
    question = attended_question(tx, actor, command.question)
    _fits(question, command)
    own = _own(tx, actor, question)
    known = tx.db.get(Answer, command.answer)
    if known is not None and known is not own:
        raise Rejected("id_reused", field="answer")
    late = not takes_work(known_round(tx, question.round_id))
    if late and own is not None and own.late_at is None:
        raise Rejected("round_closed")
    if own is not None and known is None:
        tx.db.delete(own)  # given on another phone that had not heard of the first
        tx.db.flush()
    answer = known or _blank(tx, actor, command)
    answer.text, answer.number = command.text or "", command.number
    answer.given_at = tx.now
    answer.late_at = tx.now if late else None
    tx.db.add(answer)


def _own(tx: Transaction, actor: Actor, question: Question) -> Answer | None:
    return tx.db.scalar(select(Answer).where(Answer.question_id == question.id, Answer.person_id == actor.id))


def _blank(tx: Transaction, actor: Actor, command: GiveAnswer) -> Answer:
    return Answer(id=command.answer, session_id=tx.scope.id, question_id=command.question, person_id=actor.id)


def _fits(question: Question, command: GiveAnswer) -> None:
    """Raises Rejected for what is no answer to this question."""
    if question.steps is not None:
        _fits_scale(question.steps, command)
    elif command.text is None or command.number is not None:
        raise Rejected("malformed", field="text" if command.text is None else "number")
    elif question.form == "word":
        _is_one_word(command.text)


def _fits_scale(steps: int, command: GiveAnswer) -> None:
    if command.number is None or command.text is not None:
        raise Rejected("malformed", field="number" if command.number is None else "text")
    if not 1 <= command.number <= steps:
        raise Rejected("not_on_the_scale", field="number", max=steps)


def _is_one_word(text: str) -> None:
    if len(text.split()) != 1:
        raise Rejected("one_word", field="text")
    if len(text) > WORD_LENGTH:
        raise Rejected("too_long", field="text", max=WORD_LENGTH, length=len(text))
