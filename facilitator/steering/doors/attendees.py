"""Who is in: added without a phone, sent away, let in again; and the lock on the door."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.groups.seats import leave_all, place_newcomer
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Grant, Person
from facilitator.people.names import told_apart
from facilitator.presentations.queue import note_absence
from facilitator.programmes.queries import enrolled_as
from facilitator.sessions.access import known_attendance, lasting_session
from facilitator.sessions.attendances import Attendee, attend, attendees, code_beside
from facilitator.sessions.models import Session
from facilitator.steering.doors.commands import AddPerson, LockDoor, ReadmitPerson, RemovePerson, UnlockDoor
from facilitator.steering.models import ReturnRequest


@acts_on(AddPerson)
def add_person(tx: Transaction, actor: Actor, command: AddPerson) -> None:
    """A lock on the door does not hold a facilitator back. Who stands on the roster is added as who they are there."""
    session = lasting_session(tx, actor)
    if tx.db.get(Person, command.person) or command.person == session.id:  # both have a `hears` under their id
        raise Rejected("id_reused", field="person")
    everybody = attendees(tx.db, session.id)
    person = _expected(tx, session, command.name, everybody)
    if person is None:
        person, name = command.person, told_apart(command.name, [one.name for one in everybody])
        tx.db.add(Person(id=person, name=name, created_at=tx.now))
        tx.db.flush()
    attend(tx, session, person, everybody=everybody, added_by=actor.label)
    place_newcomer(tx, person)


def _expected(tx: Transaction, session: Session, name: str, everybody: Iterable[Attendee]) -> str | None:
    """The one person of this name whom the roster expects and who is not in yet; of two nobody can say which it is."""
    there = {one.person for one in everybody}
    expected = [one.person for one in enrolled_as(tx.db, session.programme_id, name) if one.person not in there]
    return expected[0] if len(expected) == 1 else None


@acts_on(RemovePerson)
def remove_person(tx: Transaction, actor: Actor, command: RemovePerson) -> None:
    lasting_session(tx, actor)
    attendance = known_attendance(tx, command.person)
    if attendance.removed_at is not None:
        raise Rejected("already")
    attendance.removed_at = tx.now
    _end_ways_in(tx, actor, command.person)
    leave_all(tx, command.person)
    note_absence(tx, command.person, absent=True)


@acts_on(ReadmitPerson)
def readmit_person(tx: Transaction, actor: Actor, command: ReadmitPerson) -> None:
    """With another return code: whoever was let in wrongly as this person has read the one before."""
    session = lasting_session(tx, actor)
    attendance = known_attendance(tx, command.person)
    if attendance.removed_at is None:
        raise Rejected("already")
    attendance.removed_at = None
    attendance.return_code = code_beside(attendees(tx.db, session.id))
    place_newcomer(tx, command.person)
    note_absence(tx, command.person, absent=False)


@acts_on(LockDoor)
def lock_door(tx: Transaction, actor: Actor, _command: LockDoor) -> None:
    session = lasting_session(tx, actor)
    if session.locked_at is not None:
        raise Rejected("already")
    session.locked_at = tx.now


@acts_on(UnlockDoor)
def unlock_door(tx: Transaction, actor: Actor, _command: UnlockDoor) -> None:
    session = lasting_session(tx, actor)
    if session.locked_at is None:
        raise Rejected("already")
    session.locked_at = None


def _end_ways_in(tx: Transaction, actor: Actor, person_id: str) -> None:
    """Their grants, and what waits for a nod in their name."""
    here = (Grant.session_id == tx.scope.id, Grant.person_id == person_id, Grant.ended_at.is_(None))
    for grant in tx.db.scalars(select(Grant).where(*here)):
        grant.ended_at = tx.now
    asked = (ReturnRequest.session_id == tx.scope.id, ReturnRequest.person_id == person_id)
    for request in tx.db.scalars(select(ReturnRequest).where(*asked, ReturnRequest.answered_at.is_(None))):
        request.answered_at, request.answered_by = tx.now, actor.label
