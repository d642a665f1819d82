"""People, the accounts of those who organise and facilitate, and grants: what lets a browser in."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, false
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Person(Base):
    """Somebody who takes part, by the name they gave.

    `erased_at`: this is nobody any more. What was written by people whose names went is kept under such a person.
    """

    __tablename__ = "person"
    lasting = True

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    created_at: Mapped[int] = mapped_column(BigInteger)
    erased_at: Mapped[int | None] = mapped_column(BigInteger)


class Account(Base):
    """Somebody who signs in: an organiser or a facilitator.

    `email` is folded (no capitals), so that it is found again; `password` an argon2 hash, `totp_secret` the key of the
    second step, when they chose one. `organises`: may begin programmes. `ended_at`: shut out for good.
    """

    __tablename__ = "account"
    lasting = True

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    email: Mapped[str | None] = mapped_column(unique=True)
    password: Mapped[str | None]
    totp_secret: Mapped[str | None]
    organises: Mapped[bool] = mapped_column(default=False, server_default=false())
    created_at: Mapped[int] = mapped_column(BigInteger)
    ended_at: Mapped[int | None] = mapped_column(BigInteger)


class Role(Base):
    """What an account is on a programme: `organiser` or `facilitator`."""

    __tablename__ = "role"

    account_id: Mapped[str] = mapped_column(ForeignKey("account.id"), primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programme.id"), primary_key=True)
    role: Mapped[str]


class Grant(Base):
    """What lets a browser in, until it ends. The browser carries its id, signed; the row says what it is worth now.

    `kind` is `account` (signed in), `participant` (one person in one session), `screen` (one session, only looking),
    `personal` (one person in one programme, by their personal link) or `token` (a program that reads with an account's
    rights, called `label`). After `expires_at` it is worth nothing. `mailed_at`: its link was sent by mail.
    """

    __tablename__ = "grant"
    lasting = True

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id"))
    session_id: Mapped[str | None] = mapped_column(ForeignKey("session.id"), index=True)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    programme_id: Mapped[str | None] = mapped_column(ForeignKey("programme.id"), index=True)
    created_at: Mapped[int] = mapped_column(BigInteger)
    ended_at: Mapped[int | None] = mapped_column(BigInteger)
    label: Mapped[str] = mapped_column(default="", server_default="")
    expires_at: Mapped[int | None] = mapped_column(BigInteger)
    mailed_at: Mapped[int | None] = mapped_column(BigInteger)


class Invitation(Base):
    """A link with which somebody makes an account, or chooses a password anew. Once, and until `expires_at`.

    `kind` is `setup` (the very first account), `invite` (to be `role` on a programme, by `account_id`) or `reset` (of
    `account_id`). `made_by` is the label of who made it, `used_at` when it was taken up, `ended_at` taken back.
    """

    __tablename__ = "invitation"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    role: Mapped[str | None]
    programme_id: Mapped[str | None] = mapped_column(ForeignKey("programme.id"), index=True)
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id"), index=True)
    name: Mapped[str]
    email: Mapped[str]
    made_by: Mapped[str]
    created_at: Mapped[int] = mapped_column(BigInteger)
    expires_at: Mapped[int] = mapped_column(BigInteger)
    used_at: Mapped[int | None] = mapped_column(BigInteger)
    ended_at: Mapped[int | None] = mapped_column(BigInteger)
