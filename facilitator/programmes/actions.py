from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.access import known_account
from facilitator.people.actor import Actor
from facilitator.people.models import Person, Role
from facilitator.people.names import same_name
from facilitator.people.permissions import require
from facilitator.programmes.commands import CreateProgramme, EnrolPerson, GrantRole
from facilitator.programmes.models import Enrolment, Programme
from facilitator.programmes.permissions import can_create_programme, can_enrol_person, can_grant_role
from facilitator.programmes.queries import enrolled_as


@acts_on(CreateProgramme)
def create_programme(tx: Transaction, actor: Actor, command: CreateProgramme) -> None:
    require(can_create_programme(actor), actor)
    if tx.db.get(Programme, command.programme):
        raise Rejected("id_reused", field="programme")
    tx.db.add(Programme(id=command.programme, title=command.title, language=command.language, created_at=tx.now))


@acts_on(EnrolPerson)
def enrol_person(tx: Transaction, actor: Actor, command: EnrolPerson) -> None:
    """Two people of one name are told apart by where they come from. Nobody is put on it twice."""
    require(can_enrol_person(actor, tx.scope.id), actor)
    if tx.db.get(Programme, tx.scope.id) is None:
        raise Rejected("malformed", field="programme")
    if tx.db.get(Enrolment, command.enrolment):
        raise Rejected("id_reused", field="enrolment")
    if tx.db.get(Person, command.person):
        raise Rejected("id_reused", field="person")
    for known in enrolled_as(tx.db, tx.scope.id, command.name):
        if same_name(known.organisation, command.organisation):
            raise Rejected("already", field="name")
    tx.db.add(Person(id=command.person, name=command.name, created_at=tx.now))
    tx.db.flush()
    tx.db.add(
        Enrolment(
            id=command.enrolment,
            programme_id=tx.scope.id,
            person_id=command.person,
            organisation=command.organisation,
            created_at=tx.now,
        )
    )


@acts_on(GrantRole)
def grant_role(tx: Transaction, actor: Actor, command: GrantRole) -> None:
    require(can_grant_role(actor, tx.scope.id), actor)
    if tx.db.get(Programme, tx.scope.id) is None:
        raise Rejected("malformed", field="programme")
    known_account(tx, command.account)
    role = tx.db.get(Role, (command.account, tx.scope.id))
    if role is None:
        tx.db.add(Role(account_id=command.account, programme_id=tx.scope.id, role=command.role))
    else:
        role.role = command.role
