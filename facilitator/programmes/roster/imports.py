"""A whole list at once, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import insert, select

from facilitator.errors import Rejected
from facilitator.ids import new_id
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Person
from facilitator.programmes.models import Duo, Enrolment
from facilitator.programmes.roster.access import changed_roster
from facilitator.programmes.roster.commands import ImportRoster, RosterLine
from facilitator.programmes.roster.duos import leave
from facilitator.programmes.roster.people import TEXTS

FACTS = (*TEXTS, "labels")


@acts_on(ImportRoster)
def import_roster(tx: Transaction, actor: Actor, command: ImportRoster) -> None:
    programme = changed_roster(tx, actor)
    if programme.roster_version != command.base:
        raise Rejected("changed_meanwhile")
    known = {one.id: one for one in tx.db.scalars(select(Enrolment).where(Enrolment.programme_id == programme.id))}
    duos = _pair(tx, command.lines, known)
    _add(tx, [line for line in command.lines if line.enrolment not in known], duos)
    _change(tx, [(known[line.enrolment], line) for line in command.lines if line.enrolment in known])
    for enrolment_id, duo_id in duos.items():
        if enrolment_id in known:
            known[enrolment_id].duo_id = duo_id
            known[enrolment_id].version += 1
    programme.roster_version += 1


def _pair(tx: Transaction, lines: Iterable[RosterLine], known: dict[str, Enrolment]) -> dict[str, str]:
    """{enrolment: the new duo it is half of}; what either half was in before has ended."""
    pairs = dict.fromkeys(tuple(sorted((line.enrolment, line.partner))) for line in lines if line.partner)
    duos: dict[str, str] = {}
    for one, other in pairs:
        halves = [known[half] for half in (one, other) if half in known]
        if len(halves) == 2 and halves[0].duo_id is not None and halves[0].duo_id == halves[1].duo_id:
            continue
        for half in halves:
            leave(tx, half)
        duos[one] = duos[other] = new_id()
    if duos:
        made = [{"id": id, "programme_id": tx.scope.id, "created_at": tx.now} for id in dict.fromkeys(duos.values())]
        tx.db.execute(insert(Duo), made)
    return duos


def _add(tx: Transaction, lines: list[RosterLine], duos: dict[str, str]) -> None:
    """In bulk, past the transaction's book of changes: nobody can see anything yet of who is new in the house.

    With the ORM a list of five thousand holds the writer up twice as long.
    """
    if not lines:
        return
    tx.db.execute(insert(Person), [{"id": line.person, "name": line.name, "created_at": tx.now} for line in lines])
    tx.db.execute(insert(Enrolment), [_row(tx, line, duos.get(line.enrolment)) for line in lines])


def _row(tx: Transaction, line: RosterLine, duo_id: str | None) -> dict[str, Any]:
    ids = {"id": line.enrolment, "programme_id": tx.scope.id, "person_id": line.person, "duo_id": duo_id}
    return {**ids, "created_at": tx.now, "version": 1, **{name: getattr(line, name) for name in FACTS}}


def _change(tx: Transaction, changes: list[tuple[Enrolment, RosterLine]]) -> None:
    people = {one.person_id for one, _ in changes}
    persons = {one.id: one for one in tx.db.scalars(select(Person).where(Person.id.in_(people)))}
    for enrolment, line in changes:
        persons[enrolment.person_id].name = line.name
        for name in FACTS:
            setattr(enrolment, name, getattr(line, name))
        enrolment.version += 1
