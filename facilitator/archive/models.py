from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class SessionArchive(Base):
    """A session as it was, frozen. `document` is JSON, `checksum` its SHA-256; `made_from` the seq it was made at.

    A late note that is let in after the end makes a new issue; the earlier one is replaced.
    """

    __tablename__ = "session_archive"
    __table_args__ = (UniqueConstraint("session_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"))
    issue: Mapped[int]
    made_from: Mapped[int] = mapped_column(BigInteger)
    frozen_at: Mapped[int] = mapped_column(BigInteger)
    checksum: Mapped[str]
    document: Mapped[str] = mapped_column(Text)
