"""What is written down of an erasure: that it was, never of whom."""

from __future__ import annotations

from facilitator.ids import derived_id
from facilitator.ledger.cleaning import ask_to_clean
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.privacy.models import Erasure


def erased_as(kind: str, id: str) -> str:
    """Under which id an erasure stands: it follows from what was erased, and not the other way round."""
    return derived_id("erased", kind, id)


def write_down(tx: Transaction, actor: Actor, kind: str, id: str, *, texts: bool) -> None:
    """And have the file cleaned of it as soon as no meeting runs."""
    erased = erased_as(kind, id)
    tx.db.add(
        Erasure(
            id=derived_id("erasure", erased, tx.seq),
            kind=kind,
            erased_id=erased,
            texts=texts,
            by_label=actor.label,
            erased_at=tx.now,
        )
    )
    ask_to_clean(tx.db, tx.now)
