"""What is forgotten of ambitions: what was tried out in a rehearsal, that some were of a session, or whose they were.

An ambition is its authors' for a whole programme. So a session that is erased takes none along, and what a duo wrote
together stays with the half that is left. What nobody but its authors could read goes with the last of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import Ambition, AmbitionAuthor, AmbitionVersion, LostWords
from facilitator.ledger.transaction import Transaction


def begun_in(db: Database, session_id: str, since: int) -> Sequence[AmbitionVersion]:
    """The versions that were begun in a session, since a moment."""
    chosen = select(AmbitionVersion).where(AmbitionVersion.session_id == session_id)
    return db.scalars(chosen.where(AmbitionVersion.started_at >= since)).all()


def only_of(db: Database, programme_id: str, people: Collection[str], *, words: bool) -> Sequence[AmbitionVersion]:
    """Versions of ambitions that are these people's and nobody else's: all of them with `words`, else those that were
    never shared.
    """
    other = exists().where(
        AmbitionAuthor.ambition_id == AmbitionVersion.ambition_id, AmbitionAuthor.person_id.not_in(people)
    )
    theirs = _ambitions_of(programme_id, people)
    chosen = select(AmbitionVersion).where(AmbitionVersion.ambition_id.in_(theirs), ~other)
    return db.scalars(chosen if words else chosen.where(AmbitionVersion.shared_at.is_(None))).all()


def forget_versions(tx: Transaction, versions: Iterable[AmbitionVersion]) -> None:
    """They go, and an ambition of which nothing is left. Whatever points at them has let go of them before.

    What was lost before such a version began goes back to the one that it came along from.
    """
    gone = list(versions)
    for version in gone:
        _hand_back(tx, version, but=[one.id for one in gone])
    _forget_lost(tx, LostWords.version_id.in_([version.id for version in gone]))
    for version in gone:
        tx.db.delete(version)
    tx.db.flush()
    _forget_empty(tx, {version.ambition_id for version in gone})


def leave_session(tx: Transaction, since: int) -> None:
    """What was written before is its authors' own again: not of this session, not presented, and private."""
    for version in tx.db.scalars(select(AmbitionVersion).where(AmbitionVersion.session_id == tx.scope.id)):
        version.session_id = None
        version.presented_at = None
        if version.shared_at is not None and version.shared_at >= since:
            version.shared_at = None
        _forget_lost(tx, LostWords.version_id == version.id, LostWords.at >= since)
    tx.db.flush()


def forget_authors(tx: Transaction, programme_id: str, people: Collection[str]) -> None:
    """What stays of theirs is that of the other half of a duo, or nobody's."""
    theirs = select(AmbitionVersion).where(AmbitionVersion.ambition_id.in_(_ambitions_of(programme_id, people)))
    for version in tx.db.scalars(theirs):
        if not set(people).isdisjoint(version.writers.values()):
            version.writers = {field: who for field, who in version.writers.items() if who not in people}
    _forget_lost(tx, LostWords.person_id.in_(people))
    chosen = select(AmbitionAuthor).where(AmbitionAuthor.programme_id == programme_id)
    for author in tx.db.scalars(chosen.where(AmbitionAuthor.person_id.in_(people))):
        tx.db.delete(author)
    tx.db.flush()


def _ambitions_of(programme_id: str, people: Collection[str]) -> ColumnElement[str]:
    chosen = select(AmbitionAuthor.ambition_id).where(AmbitionAuthor.programme_id == programme_id)
    return chosen.where(AmbitionAuthor.person_id.in_(people)).scalar_subquery()


def _hand_back(tx: Transaction, version: AmbitionVersion, *, but: Collection[str]) -> None:
    earlier = select(AmbitionVersion).where(AmbitionVersion.ambition_id == version.ambition_id)
    earlier = earlier.where(AmbitionVersion.number < version.number, AmbitionVersion.id.not_in(but))
    before = tx.db.scalar(earlier.order_by(AmbitionVersion.number.desc()).limit(1))
    if before is not None:
        lost = select(LostWords).where(LostWords.version_id == version.id, LostWords.at < version.started_at)
        for words in tx.db.scalars(lost):
            words.version_id = before.id
        tx.db.flush()


def _forget_lost(tx: Transaction, *which: ColumnElement[bool]) -> None:
    for lost in tx.db.scalars(select(LostWords).where(*which)):
        tx.db.delete(lost)
    tx.db.flush()


def _forget_empty(tx: Transaction, ambitions: Collection[str]) -> None:
    kept = select(AmbitionVersion.ambition_id).where(AmbitionVersion.ambition_id.in_(ambitions))
    empty = set(ambitions) - set(tx.db.scalars(kept))
    for author in tx.db.scalars(select(AmbitionAuthor).where(AmbitionAuthor.ambition_id.in_(empty))):
        tx.db.delete(author)
    tx.db.flush()
    for ambition in tx.db.scalars(select(Ambition).where(Ambition.id.in_(empty))):
        tx.db.delete(ambition)
    tx.db.flush()
