from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Programme(Base):
    """A series of sessions for one cohort."""

    __tablename__ = "programme"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    language: Mapped[str]
    created_at: Mapped[int] = mapped_column(BigInteger)


class Enrolment(Base):
    """A person on the roster of a programme, with what hangs on that: here the organisation they come from."""

    __tablename__ = "enrolment"
    __table_args__ = (UniqueConstraint("programme_id", "person_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programme.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    organisation: Mapped[str]
    created_at: Mapped[int] = mapped_column(BigInteger)
