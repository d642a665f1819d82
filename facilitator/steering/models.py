from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Step(Base):
    """A step of the steering, with the facts as they were before: what an undo restores.

    `before` is {"session": {attribute: value}, "rounds": {round id: {attribute: value}}}, and where something on stage
    was changed {"stage": {presentation id: {attribute: value}}}.
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


class Message(Base):
    """What a facilitator says to everybody, or to one group. `by_label` names them; `withdrawn_at`: taken back."""

    __tablename__ = "message"

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    group_id: Mapped[str | None] = mapped_column(ForeignKey("group.id"))
    text: Mapped[str] = mapped_column(Text)
    by_label: Mapped[str]
    sent_at: Mapped[int] = mapped_column(BigInteger)
    withdrawn_at: Mapped[int | None] = mapped_column(BigInteger)


class ReturnRequest(Base):
    """Somebody on another phone says to be this person, and waits for a facilitator's nod.

    `grant_id` is the grant that the waiting browser gets. `answered_at`: admitted (then the grant exists) or refused.
    """

    __tablename__ = "return_request"

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    grant_id: Mapped[str]
    asked_at: Mapped[int] = mapped_column(BigInteger)
    answered_at: Mapped[int | None] = mapped_column(BigInteger)
    answered_by: Mapped[str | None]


class SavedPlan(Base):
    """A session plan that somebody kept to start from again. `document` is as `docs/session-plan.json` says.

    It belongs to the account that saved it, and is offered to everybody on the programme it came from.
    """

    __tablename__ = "saved_plan"

    id: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id"), index=True)
    programme_id: Mapped[str | None] = mapped_column(ForeignKey("programme.id"), index=True)
    title: Mapped[str]
    about: Mapped[str]
    language: Mapped[str]
    document: Mapped[dict[str, Any]] = mapped_column(JSON)
    created_at: Mapped[int] = mapped_column(BigInteger)
