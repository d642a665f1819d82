"""An ambition on stage: for presentations."""

from __future__ import annotations

from collections.abc import Collection

from facilitator.ambitions.finding import latest_of_people
from facilitator.ambitions.models import AmbitionVersion
from facilitator.ambitions.writing import version_to_write
from facilitator.ledger.transaction import Transaction
from facilitator.sessions.models import Session


def bring_on_stage(tx: Transaction, session: Session, people: Collection[str]) -> AmbitionVersion | None:
    """The version that stands on stage when these present: their latest, or None when they never wrote.

    Whether others may read it says `shared_at`: its authors may still share it while they stand there. What was
    written for another session that has ended becomes a version of this one, as it is.
    """
    found = latest_of_people(tx.db, session.programme_id, people).values()
    if not found:
        return None
    latest = max(found, key=lambda version: (version.shared_at is not None, version.edited_at, version.id))
    if latest.presented_at is not None and latest.session_id == session.id:
        return latest  # back on stage
    version = version_to_write(tx, latest.ambition_id, session.id)
    if version is not latest and latest.shared_at is not None:
        version.shared_at = tx.now
    return version


def leave_stage(tx: Transaction, version: AmbitionVersion) -> None:
    """It was presented, and stands: whoever writes on begins the next version."""
    if version.presented_at is None:
        version.presented_at = tx.now
