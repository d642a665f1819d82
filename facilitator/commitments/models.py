"""What somebody says they will do after their presentation, and how that went when they look back."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Commitment(Base):
    """One thing that the presenter of a presentation will do, by a day (`due_on`, YYYY-MM-DD). One a presentation."""

    __tablename__ = "commitment"
    __table_args__ = (UniqueConstraint("presentation_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    presentation_id: Mapped[str] = mapped_column(ForeignKey("presentation.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    due_on: Mapped[str]
    made_at: Mapped[int] = mapped_column(BigInteger)


class LookBack(Base):
    """How a commitment of an earlier session went, asked in a round of a later one.

    `outcome` is `done`, `under_way` or `not_yet`, None until it was said; `text` says more.
    """

    __tablename__ = "look_back"
    __table_args__ = (UniqueConstraint("round_id", "commitment_id", "person_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    round_id: Mapped[str] = mapped_column(ForeignKey("round.id"), index=True)
    commitment_id: Mapped[str] = mapped_column(ForeignKey("commitment.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    outcome: Mapped[str | None]
    text: Mapped[str] = mapped_column(Text, default="")
    said_at: Mapped[int | None] = mapped_column(BigInteger)
