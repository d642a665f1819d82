"""Where an ambition begins, and the version that is written on."""

from __future__ import annotations

from facilitator.ambitions.finding import ambition_of, latest_version, partner_of
from facilitator.ambitions.models import Ambition, AmbitionAuthor, AmbitionVersion, LostWords
from facilitator.ambitions.versions import WRITTEN, blank, goes_on
from facilitator.errors import Rejected
from facilitator.ids import derived_id
from facilitator.ledger.transaction import Transaction
from facilitator.sessions.models import Session


def begin_ambition(tx: Transaction, id: str, programme_id: str, person_id: str) -> Ambition:
    """Of one person; or of both halves of a duo, when the other has none yet."""
    if tx.db.get(Ambition, id):
        raise Rejected("id_reused", field="ambition")
    ambition = Ambition(id=id, programme_id=programme_id, created_at=tx.now)
    tx.db.add(ambition)
    tx.db.flush()
    partner = partner_of(tx.db, programme_id, person_id)
    for author in (person_id, partner):
        if author is not None and (author == person_id or ambition_of(tx.db, programme_id, author) is None):
            tx.db.add(AmbitionAuthor(ambition_id=id, person_id=author, programme_id=programme_id))
    tx.db.flush()
    return ambition


def version_to_write(tx: Transaction, ambition_id: str, session_id: str | None) -> AmbitionVersion:
    """The version that is written on in a session, or (None) on the page behind a personal link."""
    version = latest_version(tx.db, ambition_id)
    apart = version is not None and _is_apart(tx, version, session_id)
    if version is None or apart or not goes_on(version, session=session_id, ended=has_ended(tx, version)):
        version = _next_version(tx, ambition_id, version, session_id)
    if session_id is not None:
        version.session_id = session_id
    return version


def has_ended(tx: Transaction, version: AmbitionVersion) -> bool:
    """Whether the session that it belongs to has ended."""
    session = tx.db.get(Session, version.session_id) if version.session_id else None
    return session is not None and session.ended_at is not None


def _is_apart(tx: Transaction, version: AmbitionVersion, session_id: str | None) -> bool:
    """What is tried out in a rehearsal is written in a version of its own, that goes with it (`forget.py`)."""
    here = tx.db.get(Session, session_id) if session_id else None
    there = tx.db.get(Session, version.session_id) if version.session_id else None
    begun = there is not None and there.rehearsal_at is not None and version.started_at >= there.rehearsal_at
    if here is not None and here.rehearsal_at is not None:
        return here is not there or not begun
    return begun


def _next_version(
    tx: Transaction, ambition_id: str, before: AmbitionVersion | None, session_id: str | None
) -> AmbitionVersion:
    number = before.number + 1 if before else 1
    version = AmbitionVersion(
        id=derived_id("ambition version", ambition_id, number),
        ambition_id=ambition_id,
        number=number,
        session_id=session_id,
        started_at=tx.now,
        edited_at=tx.now,
        **_copied(before),
    )
    tx.db.add(version)
    tx.db.flush()
    if before is not None:  # what somebody lost waits for them where they write on
        for lost in tx.db.query(LostWords).filter_by(version_id=before.id):
            lost.version_id = version.id
    return version


def _copied(before: AmbitionVersion | None) -> dict[str, object]:
    return {name: getattr(before, name) for name in WRITTEN} if before is not None else blank()
