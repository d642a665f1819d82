"""What is forgotten of groups: all of a session's, or where some people sat and that it was they who asked for help."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from facilitator.groups.models import Group, Placement
from facilitator.ledger.transaction import Transaction


def forget_groups(tx: Transaction) -> None:
    tx.wipe(Placement, Group)


def forget_seats(tx: Transaction, session_id: str, people: Collection[str], *, words: bool) -> None:
    """With `words` also what they asked when they called for help."""
    for seat in tx.db.scalars(
        select(Placement).where(Placement.session_id == session_id, Placement.person_id.in_(people))
    ):
        tx.db.delete(seat)
    for group in tx.db.scalars(select(Group).where(Group.session_id == session_id, Group.help_by.in_(people))):
        group.help_by = None
        if words:
            group.help_at, group.help_text = None, ""
    tx.db.flush()
