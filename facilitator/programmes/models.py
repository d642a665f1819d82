from __future__ import annotations

from sqlalchemy import JSON, BigInteger, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base

RETENTION_DAYS = 365


class Programme(Base):
    """A series of sessions for one cohort.

    `version` grows with every change of its own facts, `roster_version` with every change of its roster: who changes
    something says from which version. Names go `retention_days` after its last session (None: they stay);
    `names_gone_at` is when they did.
    """

    __tablename__ = "programme"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    language: Mapped[str]
    created_at: Mapped[int] = mapped_column(BigInteger)
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    roster_version: Mapped[int] = mapped_column(default=1, server_default="1")
    retention_days: Mapped[int | None] = mapped_column(default=RETENTION_DAYS, server_default=str(RETENTION_DAYS))
    names_gone_at: Mapped[int | None] = mapped_column(BigInteger)


class Duo(Base):
    """Two people who are enrolled together."""

    __tablename__ = "duo"

    id: Mapped[str] = mapped_column(primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programme.id"), index=True)
    created_at: Mapped[int] = mapped_column(BigInteger)


class Enrolment(Base):
    """A person on the roster of a programme, with what hangs on that.

    The organisation they come from, their `position` (functie) there, the `region` it lies in, their e-mail address if
    it was given, `labels` of the organiser's own, and the duo they form half of. `version` grows with every change.
    """

    __tablename__ = "enrolment"
    __table_args__ = (UniqueConstraint("programme_id", "person_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programme.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    organisation: Mapped[str]
    position: Mapped[str] = mapped_column(default="", server_default="")
    region: Mapped[str] = mapped_column(default="", server_default="")
    email: Mapped[str] = mapped_column(default="", server_default="")
    labels: Mapped[list[str]] = mapped_column(JSON, default=list, server_default="[]")
    duo_id: Mapped[str | None] = mapped_column(ForeignKey("duo.id"), index=True)
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    created_at: Mapped[int] = mapped_column(BigInteger)
