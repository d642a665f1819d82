"""The queue of a round of presentations: who is on stage when, and what stands beside them on the wall."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base

# A slot has these parts, in this order.
PARTS = ("present", "questions", "feedback")


class Presentation(Base):
    """A place in the queue: of one person or a duo (`Presenter`), or, without any, a pause of so many `minutes`.

    `version_id` is the version of the ambition that was on stage. `first_started_at` stays when a start is taken back:
    peers may have given feedback. `part` is where the slot is, `part_ends_at` where its clock stands at zero (zero ends
    nothing), `paused_with` the ms that were left when it was paused. `ended_at`: the slot is over, and feedback goes on
    until `feedback_until`; `feedback_closed_at` is when that was over. `absent_at`: not here. `shown` is what stands on
    the wall: `all`, or one field. `nudged_at`: the facilitator asked who has not given feedback. `released_at`: the
    presenter has it; `held_at` with `held_reason`: kept back for now.
    """

    __tablename__ = "presentation"

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    round_id: Mapped[str] = mapped_column(ForeignKey("round.id"), index=True)
    position: Mapped[int]
    minutes: Mapped[int | None]
    version_id: Mapped[str | None] = mapped_column(ForeignKey("ambition_version.id"), index=True)
    created_at: Mapped[int] = mapped_column(BigInteger)
    first_started_at: Mapped[int | None] = mapped_column(BigInteger)
    started_at: Mapped[int | None] = mapped_column(BigInteger)
    part: Mapped[str | None]
    part_ends_at: Mapped[int | None] = mapped_column(BigInteger)
    paused_with: Mapped[int | None] = mapped_column(BigInteger)
    ended_at: Mapped[int | None] = mapped_column(BigInteger)
    absent_at: Mapped[int | None] = mapped_column(BigInteger)
    feedback_until: Mapped[int | None] = mapped_column(BigInteger)
    feedback_closed_at: Mapped[int | None] = mapped_column(BigInteger)
    shown: Mapped[str] = mapped_column(default="all")
    nudged_at: Mapped[int | None] = mapped_column(BigInteger)
    released_at: Mapped[int | None] = mapped_column(BigInteger)
    held_at: Mapped[int | None] = mapped_column(BigInteger)
    held_reason: Mapped[str] = mapped_column(default="")
    opened_from: Mapped[int | None]


class Presenter(Base):
    """Who presents."""

    __tablename__ = "presenter"

    presentation_id: Mapped[str] = mapped_column(ForeignKey("presentation.id"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)


# The facts that a step of the steering changes and an undo restores.
STEPPED = (
    "version_id",
    "started_at",
    "part",
    "part_ends_at",
    "paused_with",
    "ended_at",
    "absent_at",
    "feedback_until",
    "feedback_closed_at",
)
