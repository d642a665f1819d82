"""The agenda of a session: what comes after what, and how each round is planned. Also while the session runs."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.groups.seats import move_tables, take_apart
from facilitator.kinds.registry import kind_of
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.presentations.queue import forget_queue
from facilitator.rounds.access import known_round
from facilitator.rounds.models import Round
from facilitator.sessions.access import lasting_session
from facilitator.sessions.models import Session
from facilitator.steering.agenda.commands import AddRound, CopyRound, EditRound, MoveRound, RemoveRound
from facilitator.steering.agenda.rounds import PLANNED, fixed_in, planned_round, settings_of
from facilitator.steering.commands import RoundPlan
from facilitator.steering.messages import forget_messages_to_groups
from facilitator.steering.steps import plan_otherwise

MOST_ROUNDS = 50


@acts_on(AddRound)
def add_round(tx: Transaction, actor: Actor, command: AddRound) -> None:
    session = _session(tx, actor, command.base)
    rounds = _with_room(tx, session)
    place = _place(rounds, command.before)
    added = planned_round(tx, command.round, session.id, place, "round.")
    tx.db.add(added)
    rounds.insert(place, added)
    _lay_out(session, rounds)


@acts_on(MoveRound)
def move_round(tx: Transaction, actor: Actor, command: MoveRound) -> None:
    session = _session(tx, actor, command.base)
    round = _never_opened(tx, command.round)
    if command.before == round.id:
        raise Rejected("already", field="before")
    rounds = [other for other in agenda_of(tx, session) if other.id != round.id]
    place = _place(rounds, command.before)
    if place == round.position:
        raise Rejected("already", field="before")
    rounds.insert(place, round)
    _lay_out(session, rounds)


@acts_on(CopyRound)
def copy_round(tx: Transaction, actor: Actor, command: CopyRound) -> None:
    session = _session(tx, actor, command.base)
    source = known_round(tx, command.round)
    rounds = _with_room(tx, session)
    place = rounds.index(source) + 1
    facts = {name: getattr(source, name) for name in PLANNED}
    copy = planned_round(tx, RoundPlan(round=command.copy_id, kind=source.kind, **facts), session.id, place)
    tx.db.add(copy)
    rounds.insert(place, copy)
    _lay_out(session, rounds)


@acts_on(RemoveRound)
def remove_round(tx: Transaction, actor: Actor, command: RemoveRound) -> None:
    session = _session(tx, actor, command.base)
    round = _never_opened(tx, command.round)
    rounds = [other for other in agenda_of(tx, session) if other.id != round.id]
    if not rounds:
        raise Rejected("last_round")
    _without_groups(tx, round)
    forget_queue(tx, round.id)
    tx.db.delete(round)
    _lay_out(session, rounds)


@acts_on(EditRound)
def edit_round(tx: Transaction, actor: Actor, command: EditRound) -> None:
    lasting_session(tx, actor)
    round = known_round(tx, command.round)
    if round.version != command.base:
        raise Rejected("changed_meanwhile")
    wanted = _wanted(round, command)
    changed = {name: value for name, value in wanted.items() if getattr(round, name) != value}
    if fixed := sorted(changed.keys() & set(fixed_in(round))):
        raise Rejected("round_opened", field=fixed[0])
    if changed:
        _change(tx, round, changed)
        round.version += 1


def _wanted(round: Round, command: EditRound) -> dict[str, Any]:
    kind = kind_of(round.kind)
    return {
        **{name: getattr(command, name) for name in PLANNED},
        "grouping": command.grouping.model_dump(exclude_none=True),
        "settings": settings_of(kind, command.settings),
        "grace_seconds": command.grace_seconds if kind.grace else 0,
    }


def _change(tx: Transaction, round: Round, changed: dict[str, Any]) -> None:
    before = round.grouping
    for name, value in changed.items():
        setattr(round, name, value)
    if "seating" in changed or _sizes(before) != _sizes(round.grouping):
        _without_groups(tx, round)
    elif "grouping" in changed:
        move_tables(tx, round, before)
    if "minutes" in changed:
        round.planned_minutes = None
        plan_otherwise(tx, round)


def agenda_of(tx: Transaction, session: Session) -> list[Round]:
    return list(tx.db.scalars(select(Round).where(Round.session_id == session.id).order_by(Round.position, Round.id)))


def _session(tx: Transaction, actor: Actor, base: int) -> Session:
    """The session, for somebody who steers it and saw its agenda as it is now."""
    session = lasting_session(tx, actor)
    if session.agenda_version != base:
        raise Rejected("changed_meanwhile")
    return session


def _never_opened(tx: Transaction, round_id: str) -> Round:
    round = known_round(tx, round_id)
    if round.first_opened_at is not None:
        raise Rejected("round_opened", field="round")
    return round


def _with_room(tx: Transaction, session: Session) -> list[Round]:
    """The agenda, when one round more fits in it."""
    rounds = agenda_of(tx, session)
    if len(rounds) >= MOST_ROUNDS:
        raise Rejected("agenda_full", limit=MOST_ROUNDS)
    return rounds


def _place(rounds: list[Round], before: str | None) -> int:
    if before is None:
        return len(rounds)
    places = {round.id: place for place, round in enumerate(rounds)}
    if before not in places:
        raise Rejected("unknown_round", field="before")
    return places[before]


def _lay_out(session: Session, rounds: list[Round]) -> None:
    for place, round in enumerate(rounds):
        round.position = place
    session.agenda_version += 1


def _without_groups(tx: Transaction, round: Round) -> None:
    """Groups that were made beforehand belong to how it was planned; nobody has seen them yet."""
    forget_messages_to_groups(tx, round.id)
    take_apart(tx, round)


def _sizes(grouping: dict[str, Any]) -> tuple[Any, Any]:
    return grouping.get("number"), grouping.get("size")
