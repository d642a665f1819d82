"""People, the accounts of those who organise and facilitate, and grants: what lets a browser in."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Person(Base):
    """Somebody who takes part, by the name they gave."""

    __tablename__ = "person"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    created_at: Mapped[int] = mapped_column(BigInteger)


class Account(Base):
    """Somebody who signs in: an organiser or a facilitator."""

    __tablename__ = "account"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    created_at: Mapped[int] = mapped_column(BigInteger)


class Role(Base):
    """What an account is on a programme: `organiser` or `facilitator`."""

    __tablename__ = "role"

    account_id: Mapped[str] = mapped_column(ForeignKey("account.id"), primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programme.id"), primary_key=True)
    role: Mapped[str]


class Grant(Base):
    """What lets a browser in, until it ends. The browser carries its id, signed; the row says what it is worth now.

    `kind` is `account` (signed in), `participant` (one person in one session) or `screen` (one session, only looking).
    """

    __tablename__ = "grant"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id"))
    session_id: Mapped[str | None] = mapped_column(ForeignKey("session.id"), index=True)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    created_at: Mapped[int] = mapped_column(BigInteger)
    ended_at: Mapped[int | None] = mapped_column(BigInteger)
