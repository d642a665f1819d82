from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import insert, select

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Grant
from facilitator.people.permissions import require
from facilitator.programmes.links.commands import (
    EndPersonalLinks,
    GrantPersonalLinks,
    NoteLinkMailed,
    RenewPersonalLink,
)
from facilitator.programmes.models import Enrolment
from facilitator.programmes.roster.access import changed_roster, enrolment_on


@acts_on(GrantPersonalLinks)
def grant_personal_links(tx: Transaction, actor: Actor, command: GrantPersonalLinks) -> None:
    changed_roster(tx, actor)
    wanted = {link.enrolment: link.grant for link in command.links}
    if len(wanted) < len(command.links) or len(set(wanted.values())) < len(wanted):
        raise Rejected("malformed", field="links")
    people = _people(tx, wanted)
    if people.keys() != wanted.keys():
        raise Rejected("not_on_the_roster", field="links")
    _unused(tx, wanted.values())
    have = {grant.person_id for grant in _links_of(tx, people.values())}
    _let_in(tx, {grant: people[enrolment] for enrolment, grant in wanted.items() if people[enrolment] not in have})


@acts_on(RenewPersonalLink)
def renew_personal_link(tx: Transaction, actor: Actor, command: RenewPersonalLink) -> None:
    changed_roster(tx, actor)
    person = enrolment_on(tx, command.enrolment).person_id
    _unused(tx, [command.grant])
    _end(tx, person)
    _let_in(tx, {command.grant: person})


@acts_on(EndPersonalLinks)
def end_personal_links(tx: Transaction, actor: Actor, command: EndPersonalLinks) -> None:
    changed_roster(tx, actor)
    if not _end(tx, enrolment_on(tx, command.enrolment).person_id):
        raise Rejected("already")


@acts_on(NoteLinkMailed)
def note_link_mailed(tx: Transaction, actor: Actor, command: NoteLinkMailed) -> None:
    """A link that ended while its mail was on its way needs no mark any more."""
    require(actor.kind == "system", actor)
    grant = tx.db.get(Grant, command.grant)
    if grant is not None and grant.kind == "personal" and grant.programme_id == tx.scope.id:
        grant.mailed_at = tx.now


def _people(tx: Transaction, enrolments: Collection[str]) -> dict[str, str]:
    """{enrolment: person} of those on the roster of this programme."""
    chosen = select(Enrolment.id, Enrolment.person_id).where(Enrolment.programme_id == tx.scope.id)
    return {enrolment: person for enrolment, person in tx.db.execute(chosen) if enrolment in enrolments}


def _links_of(tx: Transaction, people: Collection[str]) -> list[Grant]:
    """The personal links of these people that hold."""
    wanted = set(people)
    chosen = select(Grant).where(Grant.programme_id == tx.scope.id, Grant.kind == "personal", Grant.ended_at.is_(None))
    return [grant for grant in tx.db.scalars(chosen) if grant.person_id in wanted]


def _end(tx: Transaction, person: str) -> int:
    """How many there were."""
    links = _links_of(tx, [person])
    for grant in links:
        grant.ended_at = tx.now
    return len(links)


def _unused(tx: Transaction, grants: Collection[str]) -> None:
    """Raises Rejected when one of these ids is another way in."""
    if tx.db.scalar(select(Grant.id).where(Grant.id.in_(list(grants))).limit(1)) is not None:
        raise Rejected("id_reused", field="grant")


def _let_in(tx: Transaction, links: Mapping[str, str]) -> None:
    """{grant: person}. Past the transaction's book of changes: nobody sees grants, and there may be thousands."""
    facts = {"kind": "personal", "programme_id": tx.scope.id, "created_at": tx.now, "label": ""}
    if links:
        tx.db.execute(insert(Grant), [{"id": grant, "person_id": person, **facts} for grant, person in links.items()])
