"""Coming in: by code and name, or as a big screen."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.errors import Rejected
from facilitator.groups.seats import place_newcomer
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Grant, Person
from facilitator.people.names import told_apart
from facilitator.programmes.access import enrolment_of
from facilitator.programmes.queries import enrolled_as
from facilitator.sessions.access import steered_session
from facilitator.sessions.attendances import Attendee, attend, attendees, called
from facilitator.sessions.models import Session
from facilitator.steering.commands import GrantScreen, JoinSession
from facilitator.steering.doors.access import let_through, open_house


@acts_on(JoinSession)
def join_session(tx: Transaction, _actor: Actor, command: JoinSession) -> None:
    """Whoever is in already comes back in other ways: nobody becomes somebody else by knowing their name."""
    session = open_house(tx, command.code)
    if tx.is_taken(Grant, command, "grant") or tx.is_taken(Person, command, "person"):
        raise Rejected("id_reused")
    everybody = attendees(tx.db, session.id)
    person_id = _enrolled(tx, session, command, everybody)
    _nobody_like(everybody, command.name, person_id, another=command.another)
    if session.locked_at is not None:
        raise Rejected("door_locked")
    if person_id is None:
        person_id = command.person
        taken = [one.name for one in everybody]
        tx.db.add(Person(id=person_id, name=told_apart(command.name, taken), created_at=tx.now))
        tx.db.flush()
    attend(tx, session, person_id, everybody=everybody)
    let_through(tx, command.grant, person_id)
    place_newcomer(tx, person_id)


@acts_on(GrantScreen)
def grant_screen(tx: Transaction, actor: Actor, command: GrantScreen) -> None:
    session = steered_session(tx, actor)
    if tx.db.get(Grant, command.grant):
        raise Rejected("id_reused", field="grant")
    tx.db.add(Grant(id=command.grant, kind="screen", session_id=session.id, created_at=tx.now))


def _enrolled(tx: Transaction, session: Session, command: JoinSession, everybody: Sequence[Attendee]) -> str | None:
    """The person on the roster whom somebody chose; or the only one there of the name they typed, who is not in yet."""
    if command.enrolment is not None:
        return enrolment_of(tx, session.programme_id, command.enrolment).person_id
    if command.another or called(command.name, everybody):
        return None
    found = enrolled_as(tx.db, session.programme_id, command.name)
    free = {one.person for one in found} - {one.person for one in everybody}
    return free.pop() if len(free) == 1 else None


def _nobody_like(everybody: Sequence[Attendee], name: str, person_id: str | None, *, another: bool) -> None:
    """Raises Rejected: `name_taken` when somebody may be in already, `person_removed` when they were sent away."""
    here = called(name, everybody) if person_id is None else [one for one in everybody if one.person == person_id]
    if here and all(one.removed for one in here):
        raise Rejected("person_removed", field="name")
    if here and not (another and person_id is None):
        raise Rejected("name_taken", field="name")
