from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Round(Base):
    """One part of the agenda. Facts only: its state is derived (`states.py`), its times are ms of the server's clock.

    `settings` are those of its kind. `seating` is `plenary` or `groups`; `grouping` is what its groups are made by:
    {"number" or "size": how many, "places": [where each sits], "links": [their video link]}. `minutes` is what it gets
    now, `planned_minutes` what it was planned with before the agenda was fitted to the time left. `first_opened_at`
    stays when an opening is taken back: people may have written. `ends_at` is where the clock stands at zero,
    `paused_with` the ms that were left when it was paused, `grace_until` when those who still type must be done; with
    no `grace_seconds` it closes at once. `version` grows with every change of what is planned.
    """

    __tablename__ = "round"
    lasting = True

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    position: Mapped[int]
    title: Mapped[str]
    kind: Mapped[str]
    prompt: Mapped[str]
    script: Mapped[str]
    minutes: Mapped[int]
    planned_minutes: Mapped[int | None]
    seating: Mapped[str] = mapped_column(default="plenary", server_default="plenary")
    grouping: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict, server_default="{}")
    grace_seconds: Mapped[int]
    closes_itself: Mapped[bool]
    settings: Mapped[dict[str, Any]] = mapped_column(JSON)
    first_opened_at: Mapped[int | None] = mapped_column(BigInteger)
    opened_at: Mapped[int | None] = mapped_column(BigInteger)
    ends_at: Mapped[int | None] = mapped_column(BigInteger)
    paused_with: Mapped[int | None] = mapped_column(BigInteger)
    grace_until: Mapped[int | None] = mapped_column(BigInteger)
    closed_at: Mapped[int | None] = mapped_column(BigInteger)
    revealed_at: Mapped[int | None] = mapped_column(BigInteger)
    version: Mapped[int] = mapped_column(default=1, server_default="1")


# The facts that a step changes and an undo restores.
STEPPED = ("minutes", "planned_minutes", "opened_at", "ends_at", "paused_with", "grace_until", "closed_at")
