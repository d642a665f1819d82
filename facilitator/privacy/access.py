"""Load what is to be erased, and authorise in one call."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Person
from facilitator.people.permissions import require
from facilitator.privacy.known import named_beside_sessions, sessions_of
from facilitator.privacy.permissions import can_erase_in_programme
from facilitator.programmes.access import known_programme
from facilitator.programmes.models import Programme
from facilitator.sessions.access import known_session
from facilitator.sessions.models import Session


def erasing_programme(tx: Transaction, actor: Actor) -> Programme:
    require(can_erase_in_programme(actor, tx.scope.id), actor)
    return known_programme(tx)


def erasable_session(tx: Transaction, actor: Actor) -> Session:
    """The session, for who may erase it, when it does not run."""
    session = known_session(tx)
    require(can_erase_in_programme(actor, session.programme_id), actor)
    if session.started_at is not None and session.ended_at is None:
        raise Rejected("still_running")
    return session


def sessions_of_somebody(tx: Transaction, programme: Programme, person_id: str) -> list[Session]:
    """Those of the programme that know somebody. Raises Rejected for who is unknown there, or nobody already."""
    person = tx.db.get(Person, person_id)
    sessions = list(tx.db.scalars(sessions_of(programme.id, person_id)))
    known = sessions or person_id in named_beside_sessions(tx.db, programme.id)
    if person is None or person.erased_at is not None or not known:
        raise Rejected("unknown_person", field="person")
    return sessions
