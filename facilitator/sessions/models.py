from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, synonym

from facilitator.db import Base


class Session(Base):
    """One meeting. `session_id` is its own id under the name by which everything of a session is found."""

    __tablename__ = "session"

    id: Mapped[str] = mapped_column(primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programme.id"), index=True)
    title: Mapped[str]
    language: Mapped[str]
    starts_at: Mapped[int] = mapped_column(BigInteger)
    zone: Mapped[str]
    place: Mapped[str]
    join_code: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[int] = mapped_column(BigInteger)
    started_at: Mapped[int | None] = mapped_column(BigInteger)
    ended_at: Mapped[int | None] = mapped_column(BigInteger)
    current_round_id: Mapped[str | None]
    shown_what: Mapped[str]
    shown_round_id: Mapped[str | None]
    session_id: Mapped[str] = synonym("id")


class Attendance(Base):
    """A person who joined a session."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("session_id", "person_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    joined_at: Mapped[int] = mapped_column(BigInteger)
