from __future__ import annotations

from sqlalchemy import JSON, BigInteger, ForeignKey, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, synonym

from facilitator.db import Base


class Session(Base):
    """One meeting. `session_id` is its own id under the name by which everything of a session is found.

    `locked_at`: nobody new comes in. `rehearsal_at`: it runs as a rehearsal, and all of it can be wiped. `address` is
    where phones reach this server (whole, without a path), as last seen or (`address_chosen`) as a facilitator chose;
    since `address_gone_at` this computer has the chosen one no more. `wifi_name` and `wifi_password` are the venue's,
    for the screen. `link` is the video call for who is not there, `guests` who come beside the roster. `version` grows
    with every change of these facts, `agenda_version` with every change of its rounds. `reopened_at`: it had ended, by
    mistake, and goes on.
    """

    __tablename__ = "session"
    lasting = True

    id: Mapped[str] = mapped_column(primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programme.id"), index=True)
    title: Mapped[str]
    language: Mapped[str]
    starts_at: Mapped[int] = mapped_column(BigInteger)
    zone: Mapped[str]
    place: Mapped[str]
    join_code: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[int] = mapped_column(BigInteger)
    started_at: Mapped[int | None] = mapped_column(BigInteger)
    ended_at: Mapped[int | None] = mapped_column(BigInteger)
    current_round_id: Mapped[str | None]
    shown_what: Mapped[str]
    shown_round_id: Mapped[str | None]
    locked_at: Mapped[int | None] = mapped_column(BigInteger)
    rehearsal_at: Mapped[int | None] = mapped_column(BigInteger)
    address: Mapped[str | None]
    address_chosen: Mapped[bool] = mapped_column(default=False, server_default=false())
    address_gone_at: Mapped[int | None] = mapped_column(BigInteger)
    wifi_name: Mapped[str | None]
    wifi_password: Mapped[str | None]
    link: Mapped[str] = mapped_column(default="", server_default="")
    guests: Mapped[list[str]] = mapped_column(JSON, default=list, server_default="[]")
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    agenda_version: Mapped[int] = mapped_column(default=1, server_default="1")
    reopened_at: Mapped[int | None] = mapped_column(BigInteger)
    session_id: Mapped[str] = synonym("id")


class Attendance(Base):
    """A person in a session.

    `return_code` brings them back on another phone. `added_by` names the facilitator who added somebody without a
    phone. `removed_at`: sent away.
    """

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("session_id", "person_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    joined_at: Mapped[int] = mapped_column(BigInteger)
    return_code: Mapped[str] = mapped_column(default="", server_default="")
    added_by: Mapped[str | None]
    removed_at: Mapped[int | None] = mapped_column(BigInteger)
