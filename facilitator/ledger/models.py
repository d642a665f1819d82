"""The ledger's own rows: what each audience may see, what was applied, and how far each scope has come."""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Holding(Base):
    """What one audience may see of one entity, with the seq of its last change. An empty body says: no longer."""

    __tablename__ = "holding"
    __table_args__ = (
        Index(None, "session", "audience", "seq"),
        Index(
            "ix_holding_hears",
            "session",
            "seq",
            sqlite_where=text("kind = 'hears'"),
            postgresql_where=text("kind = 'hears'"),
        ),
        {"sqlite_with_rowid": False},
    )

    session: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)  # before the kind: all that is held of an id in one look
    kind: Mapped[str] = mapped_column(primary_key=True)
    audience: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger)
    body: Mapped[str | None] = mapped_column(Text)


class Receipt(Base):
    """A command that was applied. Kept so that sending it again is harmless."""

    __tablename__ = "receipt"
    __table_args__ = ({"sqlite_with_rowid": False},)

    scope: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    actor: Mapped[str]
    fingerprint: Mapped[str]
    at: Mapped[str] = mapped_column(Text)
    applied_at: Mapped[int] = mapped_column(BigInteger)


class SealedReceipt(Base):
    """That an anonymous command was applied: not in which scope or order, not by whom, not when."""

    __tablename__ = "sealed_receipt"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[str]


class Progress(Base):
    """The seq of the last transaction in a scope."""

    __tablename__ = "progress"

    scope: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger)


class Mark(Base):
    """A fact about the database itself, such as its epoch."""

    __tablename__ = "mark"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
