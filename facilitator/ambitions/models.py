"""What people want to reach, and its versions: theirs for a whole programme, not for one session."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base

# The five that every ambition answers, in the order in which they are told.
FIELDS = ("what", "why", "with_whom", "when", "how")
# All that is written in lines of text: its name, the five, and what its author wants feedback on.
TEXTS = ("title", *FIELDS, "question")
# What may stand beside them.
LISTS = ("spearheads", "timeline")


class Ambition(Base):
    """Of one person or of a duo (`AmbitionAuthor`); the words stand in its versions."""

    __tablename__ = "ambition"

    id: Mapped[str] = mapped_column(primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programme.id"), index=True)
    created_at: Mapped[int] = mapped_column(BigInteger)


class AmbitionAuthor(Base):
    """Whose an ambition is. Somebody has one ambition in a programme."""

    __tablename__ = "ambition_author"
    __table_args__ = (UniqueConstraint("programme_id", "person_id"),)

    ambition_id: Mapped[str] = mapped_column(ForeignKey("ambition.id"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programme.id"))


class AmbitionVersion(Base):
    """An ambition as it was written for one meeting.

    `session_id` is the session in which it was last written, shared or presented; None while it is prepared ahead of
    the next. `revisions` counts the changes of every field: {field: n}. `spearheads` is [text], `timeline`
    [{"year": 2027, "text": …}]. `shared_at`: its authors have let others read it; `presented_at`: it stood on stage,
    and no longer changes: who writes on begins the next version. `writers` says who wrote what stands in a field:
    {field: person}.
    """

    __tablename__ = "ambition_version"
    __table_args__ = (UniqueConstraint("ambition_id", "number"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    ambition_id: Mapped[str] = mapped_column(ForeignKey("ambition.id"))
    number: Mapped[int]
    session_id: Mapped[str | None] = mapped_column(ForeignKey("session.id"), index=True)
    title: Mapped[str] = mapped_column(Text, default="")
    what: Mapped[str] = mapped_column(Text, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    with_whom: Mapped[str] = mapped_column(Text, default="")
    when: Mapped[str] = mapped_column(Text, default="")
    how: Mapped[str] = mapped_column(Text, default="")
    question: Mapped[str] = mapped_column(Text, default="")
    spearheads: Mapped[list[str]] = mapped_column(JSON, default=list)
    timeline: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    revisions: Mapped[dict[str, int]] = mapped_column(JSON, default=dict)
    writers: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    started_at: Mapped[int] = mapped_column(BigInteger)
    edited_at: Mapped[int] = mapped_column(BigInteger)
    shared_at: Mapped[int | None] = mapped_column(BigInteger)
    presented_at: Mapped[int | None] = mapped_column(BigInteger)


class LostWords(Base):
    """What one author of an ambition wrote while another wrote in the same field: the newest wins, this is kept."""

    __tablename__ = "lost_words"

    id: Mapped[str] = mapped_column(primary_key=True)
    version_id: Mapped[str] = mapped_column(ForeignKey("ambition_version.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    field: Mapped[str]
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[int] = mapped_column(BigInteger)
