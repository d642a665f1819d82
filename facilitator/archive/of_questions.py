"""The questions of a round in an archive, with what everybody answered."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.archive.times import local_time
from facilitator.questions.models import Answer, Question
from facilitator.rounds.models import Round


def questions_of(db: Database, round: Round, names: dict[str, str], zone: ZoneInfo) -> list[dict[str, Any]]:
    chosen = select(Question).where(Question.round_id == round.id).order_by(Question.id)
    return [
        {
            "id": question.id,
            "form": question.form,
            "steps": question.steps,
            "low": question.low,
            "high": question.high,
            "answers": _answers(db, question, names, zone),
        }
        for question in db.scalars(chosen)
    ]


def _answers(db: Database, question: Question, names: dict[str, str], zone: ZoneInfo) -> list[dict[str, Any]]:
    chosen = select(Answer).where(Answer.question_id == question.id).order_by(Answer.given_at, Answer.id)
    return [
        {
            "id": answer.id,
            "text": answer.text,
            "number": answer.number,
            "author": {"id": answer.person_id, "name": names[answer.person_id]},
            "at": local_time(answer.given_at, zone),
            "late": answer.late_at is not None,
        }
        for answer in db.scalars(chosen)
    ]
