from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.forget import close_personal_links
from facilitator.people.models import Person
from facilitator.people.names import same_name
from facilitator.programmes.models import Enrolment
from facilitator.programmes.queries import enrolled_as
from facilitator.programmes.roster.access import changed_roster, enrolment_on
from facilitator.programmes.roster.commands import EditEnrolment, EnrolPerson, RemoveEnrolment
from facilitator.programmes.roster.duos import leave
from facilitator.programmes.roster.traces import leaves_a_trace

FACTS = ("organisation", "position", "region", "email", "labels")


@acts_on(EnrolPerson)
def enrol_person(tx: Transaction, actor: Actor, command: EnrolPerson) -> None:
    """Two people of one name are told apart by where they come from. Nobody is put on it twice."""
    programme = changed_roster(tx, actor)
    if tx.db.get(Enrolment, command.enrolment):
        raise Rejected("id_reused", field="enrolment")
    if tx.db.get(Person, command.person):
        raise Rejected("id_reused", field="person")
    _nobody_like(tx, command)
    tx.db.add(Person(id=command.person, name=command.name, created_at=tx.now))
    tx.db.flush()
    facts = {name: getattr(command, name) for name in FACTS}
    tx.db.add(
        Enrolment(id=command.enrolment, programme_id=programme.id, person_id=command.person, created_at=tx.now, **facts)
    )
    programme.roster_version += 1


@acts_on(EditEnrolment)
def edit_enrolment(tx: Transaction, actor: Actor, command: EditEnrolment) -> None:
    """The name is the person's: every session that they attend shows the new one."""
    programme = changed_roster(tx, actor)
    enrolment = enrolment_on(tx, command.enrolment)
    if enrolment.version != command.base:
        raise Rejected("changed_meanwhile")
    _nobody_like(tx, command)
    tx.db.get_one(Person, enrolment.person_id).name = command.name
    for name in FACTS:
        setattr(enrolment, name, getattr(command, name))
    enrolment.version += 1
    programme.roster_version += 1


@acts_on(RemoveEnrolment)
def remove_enrolment(tx: Transaction, actor: Actor, command: RemoveEnrolment) -> None:
    """Their personal link is gone. Of somebody who never came in nothing is left, not even the name."""
    programme = changed_roster(tx, actor)
    enrolment = enrolment_on(tx, command.enrolment)
    leave(tx, enrolment)
    close_personal_links(tx, programme.id, [enrolment.person_id])
    tx.db.delete(enrolment)
    tx.db.flush()
    if not leaves_a_trace(tx.db, enrolment.person_id):
        tx.db.delete(tx.db.get_one(Person, enrolment.person_id))
    programme.roster_version += 1


def _nobody_like(tx: Transaction, command: EnrolPerson | EditEnrolment) -> None:
    """Raises Rejected when somebody else on the roster has this name and comes from there."""
    for known in enrolled_as(tx.db, tx.scope.id, command.name):
        if known.enrolment != command.enrolment and same_name(known.organisation, command.organisation):
            raise Rejected("already", field="name")
