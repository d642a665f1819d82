"""A clean start: the groups of a rehearsal, and who sat in them."""

from __future__ import annotations

from facilitator.groups.models import Group, Placement
from facilitator.ledger.transaction import Transaction


def forget_groups(tx: Transaction) -> None:
    tx.wipe(Placement, Group)
