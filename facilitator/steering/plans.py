"""Planning a session: the meeting and its agenda in one go."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.programmes.models import Programme
from facilitator.programmes.permissions import can_plan_in_programme
from facilitator.sessions.models import Session
from facilitator.steering.agenda.rounds import planned_round
from facilitator.steering.commands import CreateSession, RoundPlan


@acts_on(CreateSession)
def create_session(tx: Transaction, actor: Actor, command: CreateSession) -> None:
    require(can_plan_in_programme(actor, tx.scope.id), actor)
    if tx.db.get(Programme, tx.scope.id) is None:
        raise Rejected("malformed", field="programme")
    if tx.db.get(Session, command.session):
        raise Rejected("id_reused", field="session")
    if tx.db.scalar(select(Session.id).where(Session.join_code == command.join_code)):
        raise Rejected("id_reused", field="join_code")
    _known_zone(command.zone)
    _each_its_own_id(command.agenda)
    rounds = [
        planned_round(tx, plan, command.session, position, f"agenda.{position}.")
        for position, plan in enumerate(command.agenda)
    ]
    tx.db.add(_session(tx, command))
    tx.db.flush()
    tx.db.add_all(rounds)


def _session(tx: Transaction, command: CreateSession) -> Session:
    return Session(
        id=command.session,
        programme_id=tx.scope.id,
        title=command.title,
        language=command.language,
        starts_at=command.starts_at,
        zone=command.zone,
        place=command.place,
        link=command.link,
        guests=command.guests,
        join_code=command.join_code,
        created_at=tx.now,
        shown_what="join",
    )


def _each_its_own_id(agenda: list[RoundPlan]) -> None:
    ids = [plan.round for plan in agenda]
    for position, id in enumerate(ids):
        if id in ids[:position]:
            raise Rejected("id_reused", field=f"agenda.{position}.round")


def _known_zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Rejected("malformed", field="zone") from None
