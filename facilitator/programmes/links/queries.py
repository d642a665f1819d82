"""Who on a roster has a personal link, and whether it was sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.people.models import Grant
from facilitator.programmes.roster.members import Member
from facilitator.programmes.roster.queries import roster_of


class Linked(NamedTuple):
    """Somebody on the roster, with their personal link (the id of its grant), when it was made and when it was sent."""

    member: Member
    grant: str | None
    made_at: int | None
    mailed_at: int | None


def linked(database: Database, programme_id: str) -> list[Linked]:
    """Everybody on the roster, by name."""
    chosen = select(Grant.person_id, Grant.id, Grant.created_at, Grant.mailed_at).where(
        Grant.programme_id == programme_id, Grant.kind == "personal", Grant.ended_at.is_(None)
    )
    links = {person: rest for person, *rest in database.execute(chosen.order_by(Grant.created_at))}
    members = roster_of(database, programme_id)
    return [Linked(one, *links.get(one.person, (None, None, None))) for one in members]


def without_link(everybody: Iterable[Linked]) -> list[Linked]:
    return [one for one in everybody if one.grant is None]


def to_mail(everybody: Iterable[Linked], *, again: bool) -> list[Linked]:
    """Those who have a link and an address, and (or `again`) were sent none yet."""
    return [one for one in everybody if one.grant and one.member.email and (again or one.mailed_at is None)]


def without_address(everybody: Iterable[Linked]) -> list[Linked]:
    return [one for one in everybody if not one.member.email]
