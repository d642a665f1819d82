"""Planning a session: the meeting and its agenda in one go."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from pydantic import ValidationError
from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.kinds.registry import kind_of
from facilitator.ledger.command import acts_on, rejection
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.programmes.models import Programme
from facilitator.programmes.permissions import can_plan_in_programme
from facilitator.rounds.models import Round
from facilitator.sessions.models import Session
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
    rounds = [_round(tx, command, position, plan) for position, plan in enumerate(command.agenda)]
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


def _round(tx: Transaction, command: CreateSession, position: int, plan: RoundPlan) -> Round:
    if tx.db.get(Round, plan.round):
        raise Rejected("id_reused", field=f"agenda.{position}.round")
    try:
        kind = kind_of(plan.kind)
        settings = kind.Settings.model_validate(plan.settings)
    except KeyError:
        raise Rejected("malformed", field=f"agenda.{position}.kind") from None
    except ValidationError as problem:
        inner = rejection(problem)
        raise Rejected(inner.code, field=f"agenda.{position}.settings.{inner.field}", **inner.params) from None
    return Round(
        id=plan.round,
        session_id=command.session,
        position=position,
        title=plan.title,
        kind=plan.kind,
        prompt=plan.prompt,
        script=plan.script,
        minutes=plan.minutes,
        grace_seconds=plan.grace_seconds if kind.grace else 0,
        closes_itself=plan.closes_itself,
        seating=plan.seating,
        grouping=plan.grouping.model_dump(exclude_none=True),
        settings=settings.model_dump(),
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
