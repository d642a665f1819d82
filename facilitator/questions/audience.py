"""What each audience may see of questions and answers.

An answer is for who gave it and for the facilitators; the room sees what all of them come to, without names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.people.models import Person
from facilitator.questions.models import Answer, Question
from facilitator.questions.results import newest, numbers, words
from facilitator.rounds.models import Round
from facilitator.sessions.audience import names_of


def _answers_of_people(db: Database, people: Sequence[Person]) -> Iterable[Answer]:
    return db.scalars(select(Answer).where(Answer.person_id.in_([person.id for person in people])))


def _questions_of_answers(db: Database, answers: Sequence[Answer]) -> Iterable[Question]:
    return db.scalars(select(Question).where(Question.id.in_({answer.question_id for answer in answers})))


def _questions_of_rounds(db: Database, rounds: Sequence[Round]) -> Iterable[Question]:
    return db.scalars(select(Question).where(Question.round_id.in_([round.id for round in rounds])))


@projects("question", of=Question, reads=[Reads(Round, _questions_of_rounds, frozenset({"opened_at"}))])
def question_seen(db: Database, questions: Sequence[Question]) -> dict[str, Seen]:
    """It is asked as long as its round has been opened: an opening that is taken back takes it away."""
    chosen = select(Round.id).where(Round.id.in_({question.round_id for question in questions}))
    opened = set(db.scalars(chosen.where(Round.opened_at.is_not(None))))
    return {
        question.id: {"everyone": _question(question)} if question.round_id in opened else {} for question in questions
    }


@projects("answer", of=Answer, reads=[Reads(Person, _answers_of_people, frozenset({"name"}))])
def answer_seen(db: Database, answers: Sequence[Answer]) -> dict[str, Seen]:
    names = names_of(db, [answer.person_id for answer in answers])
    return {
        answer.id: {
            f"person:{answer.person_id}": _answer(answer),
            "facilitators": {**_answer(answer), "person": answer.person_id, "by": names[answer.person_id]},
        }
        for answer in answers
    }


@projects("results", of=Question, reads=[Reads(Answer, _questions_of_answers)])
def results_seen(db: Database, questions: Sequence[Question]) -> dict[str, Seen]:
    found: dict[str, Seen] = {}
    for question in questions:
        in_time = select(Answer.text, Answer.number).where(Answer.question_id == question.id, Answer.late_at.is_(None))
        results = _results(question, db.execute(in_time.order_by(Answer.given_at, Answer.id)).all())
        found[question.id] = {"screen": results, "facilitators": results}
    return found


def _question(question: Question) -> dict[str, Any]:
    return {
        "round": question.round_id,
        "form": question.form,
        "steps": question.steps,
        "low": question.low,
        "high": question.high,
    }


def _answer(answer: Answer) -> dict[str, Any]:
    return {
        "question": answer.question_id,
        "text": answer.text,
        "number": answer.number,
        "late": answer.late_at is not None,
        "at": answer.given_at,
    }


def _results(question: Question, answers: Sequence[Any]) -> dict[str, Any]:
    texts = [text for text, _ in answers]
    counted: dict[str, Any]
    if question.steps is not None:
        counted = {"numbers": numbers((number for _, number in answers), question.steps)}
    elif question.form == "word":
        counted = {"words": words(texts)}
    else:
        counted = {"texts": newest(texts)}
    return {"answers": len(answers), **counted}
