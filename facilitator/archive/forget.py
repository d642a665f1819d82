"""What is forgotten of archives: that of a session, or the issue of one in which somebody stands who is erased."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from facilitator.archive.models import SessionArchive
from facilitator.ledger.transaction import Transaction


def forget_archive(tx: Transaction) -> None:
    tx.wipe(SessionArchive)


def recall_archives(tx: Transaction, sessions: Collection[str], people: Collection[str]) -> int:
    """Take back every issue in which one of these people stands; a newer one is made at once. How many those are."""
    return sum(
        _taken_back(archive) for archive in _kept(tx, sessions) if any(one in archive.document for one in people)
    )


def recall_all_archives(tx: Transaction, sessions: Collection[str]) -> int:
    return sum(_taken_back(archive) for archive in _kept(tx, sessions))


def _kept(tx: Transaction, sessions: Collection[str]) -> list[SessionArchive]:
    return list(tx.db.scalars(select(SessionArchive).where(SessionArchive.session_id.in_(sessions))))


def _taken_back(archive: SessionArchive) -> bool:
    archive.document, archive.checksum, archive.made_from = "", "", -1
    return True
