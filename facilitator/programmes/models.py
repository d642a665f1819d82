from __future__ import annotations

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Programme(Base):
    """A series of sessions for one cohort."""

    __tablename__ = "programme"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    language: Mapped[str]
    created_at: Mapped[int] = mapped_column(BigInteger)
