"""Questions that everybody answers for themselves, and their answers."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Question(Base):
    """What is asked in a round. `form` is `word`, `open` or `scale`; a scale goes from 1 to `steps`, `low` and `high`
    are the words at its ends.
    """

    __tablename__ = "question"

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    round_id: Mapped[str] = mapped_column(ForeignKey("round.id"), index=True)
    form: Mapped[str]
    steps: Mapped[int | None]
    low: Mapped[str]
    high: Mapped[str]


class Answer(Base):
    """What one person answered: `text`, or on a scale `number`.

    `late_at`: it came after the close, and does not count.
    """

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("question_id", "person_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    question_id: Mapped[str] = mapped_column(ForeignKey("question.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    number: Mapped[int | None]
    given_at: Mapped[int] = mapped_column(BigInteger)
    late_at: Mapped[int | None] = mapped_column(BigInteger)
