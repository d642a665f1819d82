"""Breakout groups, and who sits where from when until when."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Group(Base):
    """A breakout group of one round. `place` is a table or a room, `link` a video call.

    `ready_at`: it says that it is done. `help_at`: it asks for the facilitator, with a question in `help_text`, sent by
    the person `help_by`. `dissolved_at`: it was not needed any more when the round was allocated anew.
    """

    __tablename__ = "group"
    lasting = True

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    round_id: Mapped[str] = mapped_column(ForeignKey("round.id"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    place: Mapped[str]
    link: Mapped[str]
    ready_at: Mapped[int | None] = mapped_column(BigInteger)
    help_at: Mapped[int | None] = mapped_column(BigInteger)
    help_text: Mapped[str] = mapped_column(default="")
    help_by: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    dissolved_at: Mapped[int | None] = mapped_column(BigInteger)


class Placement(Base):
    """A person sits in a group of a round, from `from_at` until `until_at` (none: still)."""

    __tablename__ = "placement"
    __table_args__ = (Index(None, "person_id", "round_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    round_id: Mapped[str] = mapped_column(ForeignKey("round.id"), index=True)
    group_id: Mapped[str] = mapped_column(ForeignKey("group.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    from_at: Mapped[int] = mapped_column(BigInteger)
    until_at: Mapped[int | None] = mapped_column(BigInteger)
