"""Boards, their columns, and the notes on them with all that was changed."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Board(Base):
    """A shared surface of a round. `owner` says whose it is: `plenary`, or `group` with its `group_id`.

    `hidden` keeps notes from other participants until the reveal; `names` is `named` or `hidden` (from participants);
    `limit` is the most notes one person may have on it, `picks` how many of its notes a group may mark for the plenary.
    """

    __tablename__ = "board"
    lasting = True

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    round_id: Mapped[str] = mapped_column(ForeignKey("round.id"), index=True)
    owner: Mapped[str]
    hidden: Mapped[bool]
    names: Mapped[str]
    limit: Mapped[int | None]
    group_id: Mapped[str | None] = mapped_column(ForeignKey("group.id"), index=True)
    picks: Mapped[int | None]


class Column(Base):
    __tablename__ = "board_column"
    lasting = True

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"))
    board_id: Mapped[str] = mapped_column(ForeignKey("board.id"), index=True)
    position: Mapped[int]
    title: Mapped[str]
    colour: Mapped[str | None]


class Note(Base):
    """A geeltje. `version` grows with every change of its text, `worded_by` names the facilitator whose words it
    holds now (none: its author's); `order` sorts as a string, ties by id.

    `entered_by` names the facilitator who wrote it down for its author. `picked_at`: its group marked it for the
    plenary. `origin_id` is the note it was brought from, out of the group `origin_group_id`.
    `late_at`: it came after the close, and waits until it is admitted. `deleted_at`: taken away (`deleted_by` an
    actor's name); its text goes when it can no longer be brought back.
    """

    __tablename__ = "note"
    __table_args__ = (
        Index(None, "board_id", "column_id", "order"),
        Index(None, "board_id", "created_at"),
        # Every note has its board counted: all that takes stands in these two, so no row is looked at.
        Index("ix_note_tally", "board_id", "column_id", "deleted_at", "late_at", "admitted_at", "picked_at", "id"),
        Index("ix_note_people", "board_id", "author_id", "deleted_at"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    board_id: Mapped[str] = mapped_column(ForeignKey("board.id"))
    column_id: Mapped[str] = mapped_column(ForeignKey("board_column.id"))
    author_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    order: Mapped[str]
    version: Mapped[int]
    worded_by: Mapped[str | None]
    created_at: Mapped[int] = mapped_column(BigInteger)
    late_at: Mapped[int | None] = mapped_column(BigInteger)
    admitted_at: Mapped[int | None] = mapped_column(BigInteger)
    deleted_at: Mapped[int | None] = mapped_column(BigInteger)
    deleted_by: Mapped[str | None]
    entered_by: Mapped[str | None]
    picked_at: Mapped[int | None] = mapped_column(BigInteger)
    origin_id: Mapped[str | None] = mapped_column(ForeignKey("note.id"), index=True)
    origin_group_id: Mapped[str | None] = mapped_column(ForeignKey("group.id"))


class NoteRevision(Base):
    """A text that a note had, or might have had.

    `reason`: `replaced` (by its own author's next edit), `overwritten` (by somebody who had not seen it) or
    `late` (an edit after the close, which waits until it is admitted).
    """

    __tablename__ = "note_revision"

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    note_id: Mapped[str] = mapped_column(ForeignKey("note.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    reason: Mapped[str]
    by_person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    by_label: Mapped[str]
    made_at: Mapped[int] = mapped_column(BigInteger)
    admitted_at: Mapped[int | None] = mapped_column(BigInteger)
