from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Round(Base):
    """One part of the agenda. Facts only: its state is derived (`states.py`), its times are ms of the server's clock.

    `settings` are those of its kind. `ends_at` is where the clock stands at zero, `paused_with` the ms that were left
    when it was paused, `grace_until` when those who still type must be done.
    """

    __tablename__ = "round"

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    position: Mapped[int]
    title: Mapped[str]
    kind: Mapped[str]
    prompt: Mapped[str]
    script: Mapped[str]
    minutes: Mapped[int]
    grace_seconds: Mapped[int]
    closes_itself: Mapped[bool]
    settings: Mapped[dict[str, Any]] = mapped_column(JSON)
    opened_at: Mapped[int | None] = mapped_column(BigInteger)
    ends_at: Mapped[int | None] = mapped_column(BigInteger)
    paused_with: Mapped[int | None] = mapped_column(BigInteger)
    grace_until: Mapped[int | None] = mapped_column(BigInteger)
    closed_at: Mapped[int | None] = mapped_column(BigInteger)
    revealed_at: Mapped[int | None] = mapped_column(BigInteger)


# The facts that a step changes and an undo restores.
STEPPED = ("opened_at", "ends_at", "paused_with", "grace_until", "closed_at")
