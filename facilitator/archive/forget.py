"""A clean start: the archive of a rehearsal goes with the rest of it."""

from __future__ import annotations

from facilitator.archive.models import SessionArchive
from facilitator.ledger.transaction import Transaction


def forget_archive(tx: Transaction) -> None:
    tx.wipe(SessionArchive)
