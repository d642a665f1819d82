"""What peers say of a presentation, and what its presenter does with it.

Feedback with names (shown or hidden) is a row with its giver. Anonymous feedback is sealed: what was said and who said
something stand in two tables that nothing joins: no order of rows, no time, no seq, no session (docs/privacy.md).
"""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Feedback(Base):
    """What one person said of one presentation: `texts`, `ratings` and `reasons` by the keys of its rubric."""

    __tablename__ = "feedback"
    __table_args__ = (UniqueConstraint("presentation_id", "person_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    presentation_id: Mapped[str] = mapped_column(ForeignKey("presentation.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    texts: Mapped[dict[str, str]] = mapped_column(JSON)
    ratings: Mapped[dict[str, int]] = mapped_column(JSON)
    reasons: Mapped[dict[str, str]] = mapped_column(JSON)
    version: Mapped[int] = mapped_column(default=1)
    given_at: Mapped[int] = mapped_column(BigInteger)


class Offer(Base):
    """Help that somebody offers a presenter. Never anonymous: they are to be called."""

    __tablename__ = "offer"
    __table_args__ = (UniqueConstraint("presentation_id", "person_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    presentation_id: Mapped[str] = mapped_column(ForeignKey("presentation.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    offered_at: Mapped[int] = mapped_column(BigInteger)
    accepted_at: Mapped[int | None] = mapped_column(BigInteger)


class Nudge(Base):
    """That somebody was asked to give feedback on a presentation. Not where it is anonymous."""

    __tablename__ = "nudge"

    presentation_id: Mapped[str] = mapped_column(ForeignKey("presentation.id"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    at: Mapped[int] = mapped_column(BigInteger)


class SealedFeedback(Base):
    """Anonymous feedback until it is released. `secret`: a hash of what the phone made; with that it may be changed."""

    __tablename__ = "sealed_feedback"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[str] = mapped_column(primary_key=True)
    presentation_id: Mapped[str] = mapped_column(ForeignKey("presentation.id"))
    texts: Mapped[dict[str, str]] = mapped_column(JSON)
    ratings: Mapped[dict[str, int]] = mapped_column(JSON)
    reasons: Mapped[dict[str, str]] = mapped_column(JSON)
    secret: Mapped[str]


class SealedGiver(Base):
    """That somebody gave anonymous feedback on a presentation, once: not what, not when."""

    __tablename__ = "sealed_giver"
    __table_args__ = ({"sqlite_with_rowid": False},)

    presentation_id: Mapped[str] = mapped_column(ForeignKey("presentation.id"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)


class OpenedText(Base):
    """One text of anonymous feedback after its release, apart from the others of the same giver.

    `key` is that of the rubric; for the reason of a rating it is `reason:<criterion>`.
    """

    __tablename__ = "opened_text"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    presentation_id: Mapped[str] = mapped_column(ForeignKey("presentation.id"), index=True)
    key: Mapped[str]
    text: Mapped[str] = mapped_column(Text)


class OpenedRating(Base):
    """How often a step of a criterion was chosen in anonymous feedback, after its release."""

    __tablename__ = "opened_rating"
    __table_args__ = ({"sqlite_with_rowid": False},)

    presentation_id: Mapped[str] = mapped_column(ForeignKey("presentation.id"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    step: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    times: Mapped[int]


class Taken(Base):
    """A text that the presenter takes along. `item` is its id (`items.py`), or the id of an opened text."""

    __tablename__ = "taken"

    presentation_id: Mapped[str] = mapped_column(ForeignKey("presentation.id"), primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    taken_at: Mapped[int] = mapped_column(BigInteger)


class Reply(Base):
    """What the presenter answers to a question among the feedback; `item` as in `Taken`."""

    __tablename__ = "reply"

    presentation_id: Mapped[str] = mapped_column(ForeignKey("presentation.id"), primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    replied_at: Mapped[int] = mapped_column(BigInteger)
