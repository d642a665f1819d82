"""What somebody did in the sessions, on their sheet: where they sat, what they wrote and what they answered."""

from __future__ import annotations

from flask_babel import gettext as _
from sqlalchemy import or_, select
from sqlalchemy.orm import Session as Database

from facilitator.boards.models import Board, Note
from facilitator.groups.models import Group, Placement
from facilitator.personal.access import Reader
from facilitator.personal.sheet.blocks import Block, field, heading, points
from facilitator.questions.models import Answer, Question
from facilitator.rounds.models import Round
from facilitator.sessions.models import Session
from facilitator.sessions.moments import local
from facilitator.texts import day_in_words

Blocks = list[Block]


def work_blocks(reader: Reader, database: Database) -> Blocks:
    found: Blocks = []
    for session in reader.sessions:
        rounds = [block for round in _rounds(database, session) for block in _round(reader, database, round)]
        if rounds:
            day = day_in_words(local(session.starts_at, session.zone).date())
            found += [heading(2, session.title, day), *rounds]
    return [heading(1, _("What I wrote")), *found] if found else []


def _rounds(database: Database, session: Session) -> list[Round]:
    chosen = select(Round).where(Round.session_id == session.id, Round.opened_at.is_not(None))
    return list(database.scalars(chosen.order_by(Round.position)))


def _round(reader: Reader, database: Database, round: Round) -> Blocks:
    group = _group(reader, database, round)
    notes, answers = _notes(reader, database, round), _answers(reader, database, round)
    if not (notes or answers or group):
        return []
    sat = field(_("My group"), group) if group else []
    return [heading(3, round.title), *sat, *points("", [*answers, *notes])]


def _group(reader: Reader, database: Database, round: Round) -> str:
    chosen = (
        select(Group)
        .join(Placement, Placement.group_id == Group.id)
        .where(Placement.round_id == round.id, Placement.person_id == reader.person)
        .order_by(Placement.from_at.desc())
        .limit(1)
    )
    group = database.scalar(chosen)
    return ", ".join(filter(None, (group.name, group.place))) if group else ""


def _notes(reader: Reader, database: Database, round: Round) -> list[str]:
    chosen = (
        select(Note.text)
        .join(Board, Board.id == Note.board_id)
        .where(Board.round_id == round.id, Note.author_id == reader.person, Note.deleted_at.is_(None))
        .where(Note.origin_id.is_(None))
        .order_by(Note.created_at, Note.id)
    )
    return list(database.scalars(chosen))


def _answers(reader: Reader, database: Database, round: Round) -> list[str]:
    chosen = (
        select(Answer, Question.steps)
        .join(Question, Question.id == Answer.question_id)
        .where(Question.round_id == round.id, Answer.person_id == reader.person)
        .where(or_(Answer.text != "", Answer.number.is_not(None)))
    )
    return [
        answer.text or _("%(number)s of %(steps)s", number=answer.number, steps=steps)
        for answer, steps in database.execute(chosen)
    ]
