"""Load an ambition and authorise in one call."""

from __future__ import annotations

from facilitator.ambitions.finding import ambition_of, authors_of, latest_version
from facilitator.ambitions.models import AmbitionVersion
from facilitator.ambitions.permissions import can_prepare_ambition
from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.programmes.access import known_programme
from facilitator.sessions.access import attended_session
from facilitator.sessions.models import Session


def writing_session(tx: Transaction, actor: Actor) -> Session:
    """The session in which somebody writes on their ambition: the one they take part in, from its lobby to its end."""
    session = attended_session(tx, actor)
    if session.ended_at is not None:
        raise Rejected("session_ended")
    return session


def preparing_programme(tx: Transaction, actor: Actor) -> str:
    """The programme for which somebody prepares, behind their personal link."""
    require(can_prepare_ambition(actor, tx.scope.id), actor)
    return known_programme(tx).id


def own_version(tx: Transaction, programme_id: str, person_id: str, read: str | None) -> AmbitionVersion:
    """The latest version of somebody's own ambition, of which they have `read` that version.

    Whoever writes alone knows what came after it. Of a duo the other half may have written that: not unread.
    """
    ambition = ambition_of(tx.db, programme_id, person_id)
    latest = latest_version(tx.db, ambition.id) if ambition else None
    version = tx.db.get(AmbitionVersion, read) if read else latest
    if ambition is None or latest is None or version is None or version.ambition_id != ambition.id:
        raise Rejected("unknown_ambition", field="version")
    if version is not latest and len(authors_of(tx.db, ambition.id)) > 1:
        raise Rejected("changed_meanwhile", field="version")
    return latest
