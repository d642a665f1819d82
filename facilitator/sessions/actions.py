from __future__ import annotations

from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Person
from facilitator.people.names import told_apart
from facilitator.people.permissions import require
from facilitator.sessions.access import known_attendance, known_session
from facilitator.sessions.attendances import attendees
from facilitator.sessions.commands import RenamePerson
from facilitator.sessions.permissions import can_rename_person


@acts_on(RenamePerson)
def rename_person(tx: Transaction, actor: Actor, command: RenamePerson) -> None:
    """The name is the person's: other sessions that they attend show the new one too."""
    session = known_session(tx)
    require(can_rename_person(actor, command.person, session), actor)
    known_attendance(tx, command.person)
    others = [one.name for one in attendees(tx.db, session.id) if one.person != command.person]
    tx.db.get_one(Person, command.person).name = told_apart(command.name, others)
