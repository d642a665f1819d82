"""Copies: a meeting with its rounds as they were planned, a programme with its meetings; never what people did."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.ids import derived_id
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.programmes.access import begin_programme, known_programme
from facilitator.programmes.copies import copy_roster
from facilitator.programmes.permissions import can_edit_programme, can_plan_in_programme
from facilitator.rounds.models import Round
from facilitator.sessions.models import Session
from facilitator.sessions.moments import zone_named
from facilitator.sessions.permissions import can_steer_session
from facilitator.steering.planning.commands import CopyProgramme, CopySession

# What a round is planned with; what happened in it stays where it happened.
PLANNED = ("position", "title", "kind", "prompt", "script", "seating", "grouping", "grace_seconds", "closes_itself")


@acts_on(CopySession)
def copy_session(tx: Transaction, actor: Actor, command: CopySession) -> None:
    require(can_plan_in_programme(actor, tx.scope.id), actor)
    programme = known_programme(tx)
    source = tx.db.get(Session, command.source)
    if source is None:
        raise Rejected("unknown_session", field="source")
    require(can_steer_session(actor, source), actor)
    _free(tx, command.session, command.join_code)
    zone_named(command.zone)
    details = {name: getattr(command, name) for name in ("title", "starts_at", "zone", "place", "link", "join_code")}
    _copy(tx, source, id=command.session, programme_id=programme.id, language=source.language, **details)


@acts_on(CopyProgramme)
def copy_programme(tx: Transaction, actor: Actor, command: CopyProgramme) -> None:
    """Meetings keep their title, place and link; guests are asked anew."""
    require(can_edit_programme(actor, command.source), actor)
    sources = _sources(tx, command)
    programme = begin_programme(tx, actor, command.programme, command.title, command.language)
    tx.db.flush()
    for one in command.sessions:
        source = sources[one.source]
        details = {name: getattr(source, name) for name in ("title", "language", "zone", "place", "link")}
        here = {"programme_id": programme.id, "starts_at": one.starts_at, "join_code": one.join_code}
        _copy(tx, source, id=one.session, **details, **here)
    if command.roster:
        copy_roster(tx, command.source, programme.id)


def _sources(tx: Transaction, command: CopyProgramme) -> dict[str, Session]:
    """The sessions that are copied, all of the programme that is; before anything is made."""
    chosen = select(Session).where(Session.programme_id == command.source)
    found = {session.id: session for session in tx.db.scalars(chosen)}
    for place, one in enumerate(command.sessions):
        if one.source not in found:
            raise Rejected("unknown_session", field=f"sessions.{place}.source")
        _free(tx, one.session, one.join_code)
    _each_its_own([one.session for one in command.sessions], [one.join_code for one in command.sessions])
    return found


def _each_its_own(*named: list[str]) -> None:
    if any(len(set(names)) < len(names) for names in named):
        raise Rejected("id_reused", field="sessions")


def _free(tx: Transaction, session: str, join_code: str) -> None:
    if tx.db.get(Session, session):
        raise Rejected("id_reused", field="session")
    if tx.db.scalar(select(Session.id).where(Session.join_code == join_code)):
        raise Rejected("id_reused", field="join_code")


def _copy(tx: Transaction, source: Session, *, id: str, **details: Any) -> None:
    tx.db.add(Session(id=id, created_at=tx.now, shown_what="join", **details))
    tx.db.flush()
    for round in tx.db.scalars(select(Round).where(Round.session_id == source.id).order_by(Round.position)):
        tx.db.add(_fresh(round, id))
    tx.db.flush()


def _fresh(round: Round, session: str) -> Round:
    return Round(
        id=derived_id("round", session, round.id),
        session_id=session,
        minutes=round.minutes if round.planned_minutes is None else round.planned_minutes,
        settings=dict(round.settings),
        **{name: getattr(round, name) for name in PLANNED},
    )
