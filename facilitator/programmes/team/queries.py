"""Who is on the team of a programme, and who is asked to be."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.people.models import Account, Invitation, Role


class Member(NamedTuple):
    account: str
    name: str
    email: str
    role: str


def team_of(db: Database, programme_id: str) -> list[Member]:
    """Organisers first, then by name."""
    chosen = (
        select(Account.id, Account.name, Account.email, Role.role)
        .join(Role, Role.account_id == Account.id)
        .where(Role.programme_id == programme_id, Account.ended_at.is_(None))
    )
    found = [Member(id, name, email or "", role) for id, name, email, role in db.execute(chosen)]
    return sorted(found, key=lambda one: (one.role != "organiser", one.name.casefold()))


def invitations_to(db: Database, programme_id: str, now: int) -> list[Invitation]:
    """Those that may still be taken up, the newest first."""
    chosen = select(Invitation).where(
        Invitation.programme_id == programme_id,
        Invitation.kind == "invite",
        Invitation.used_at.is_(None),
        Invitation.ended_at.is_(None),
        Invitation.expires_at > now,
    )
    return list(db.scalars(chosen.order_by(Invitation.created_at.desc(), Invitation.id)))
