from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Step(Base):
    """A step of the steering, with the facts as they were before: what an undo restores.

    `before` is {"session": {attribute: value}, "rounds": {round id: {attribute: value}}}.
    """

    __tablename__ = "step"

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    position: Mapped[int] = mapped_column(BigInteger)
    verb: Mapped[str]
    round_id: Mapped[str | None]
    by_label: Mapped[str]
    before: Mapped[dict[str, Any]] = mapped_column(JSON)
    taken_at: Mapped[int] = mapped_column(BigInteger)
    undone_at: Mapped[int | None] = mapped_column(BigInteger)
