"""The queue: who has a place in it, and where."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.presentations.access import (
    known_presentation,
    known_queue,
    planned_for,
    queue_to_sign_up_in,
    spoken,
    steered_presentation,
    steered_queue,
)
from facilitator.presentations.commands import (
    AddPause,
    AddPresentation,
    LineUp,
    MarkAbsent,
    MovePresentation,
    RemovePresentation,
    SignUp,
    SwapPresentations,
)
from facilitator.presentations.models import Presentation
from facilitator.presentations.order import lay_out, put
from facilitator.presentations.permissions import can_remove_presentation
from facilitator.presentations.presenters import presenters_in, presenting_in
from facilitator.presentations.queue import give_place, line_up, queue_of, take_out, with_room
from facilitator.presentations.states import may_go, may_move
from facilitator.programmes.models import Enrolment
from facilitator.programmes.queries import has_roster
from facilitator.rounds.models import Round
from facilitator.sessions.access import known_session
from facilitator.sessions.models import Attendance
from facilitator.sessions.permissions import can_steer_session


@acts_on(LineUp)
def line_everybody_up(tx: Transaction, actor: Actor, command: LineUp) -> None:
    round = steered_queue(tx, actor, command.round)
    if not line_up(tx, round, command.order):
        raise Rejected("already" if presenting_in(tx.db, round.id) else "nobody_to_place")


@acts_on(AddPresentation)
def add_presentation(tx: Transaction, actor: Actor, command: AddPresentation) -> None:
    """Of whoever is on the roster or in the session: a facilitator may have a guest present too."""
    round = steered_queue(tx, actor, command.round)
    people = tuple(dict.fromkeys(command.people))
    if len(people) < len(command.people):
        raise Rejected("malformed", field="people.1")
    for place, person_id in enumerate(people):
        _belongs_here(tx, person_id, f"people.{place}")
    _add(tx, round, command, people)


@acts_on(SignUp)
def sign_up(tx: Transaction, actor: Actor, command: SignUp) -> None:
    """A guest asks a facilitator for a place."""
    round = queue_to_sign_up_in(tx, actor, command.round)
    programme_id = known_session(tx).programme_id
    enrolment = _enrolment(tx, programme_id, actor.id)
    require(enrolment is not None or not has_roster(tx.db, programme_id), actor)
    _add(tx, round, command, (actor.id, *_partner(tx, enrolment)))


@acts_on(AddPause)
def add_pause(tx: Transaction, actor: Actor, command: AddPause) -> None:
    round = steered_queue(tx, actor, command.round)
    queue = with_room(tx, round.id)
    pause = give_place(tx, round, command.presentation, (), command.minutes)
    lay_out(put(queue, pause, command.before))


@acts_on(RemovePresentation)
def remove_presentation(tx: Transaction, actor: Actor, command: RemovePresentation) -> None:
    """People may change their mind where they chose their place themselves."""
    session = known_session(tx)
    steers = can_steer_session(actor, session)
    presenters = presenters_in(tx.db, [command.presentation]).get(command.presentation, [])
    require(can_remove_presentation(actor, presenters, session), actor)
    presentation = known_presentation(tx, command.presentation)
    if session.ended_at is not None:
        raise Rejected("session_ended")
    known_queue(tx, presentation.round_id)
    if not may_go(presentation):
        raise Rejected("on_stage")
    if not steers and planned_for(tx, presentation).order != "signup":
        raise Rejected("no_sign_up")
    take_out(tx, presentation)


@acts_on(MovePresentation)
def move_presentation(tx: Transaction, actor: Actor, command: MovePresentation) -> None:
    presentation = steered_presentation(tx, actor, command.presentation)
    known_queue(tx, presentation.round_id)
    _not_begun(presentation)
    queue = queue_of(tx, presentation.round_id)
    if command.before == presentation.id or (wanted := put(queue, presentation, command.before)) == queue:
        raise Rejected("already", field="before")
    lay_out(wanted)


@acts_on(SwapPresentations)
def swap_presentations(tx: Transaction, actor: Actor, command: SwapPresentations) -> None:
    one = steered_presentation(tx, actor, command.presentation)
    other = known_presentation(tx, command.other, field="other")
    known_queue(tx, one.round_id)
    if one is other or one.round_id != other.round_id:
        raise Rejected("malformed", field="other")
    _not_begun(one)
    _not_begun(other, "other")
    one.position, other.position = other.position, one.position


@acts_on(MarkAbsent)
def mark_absent(tx: Transaction, actor: Actor, command: MarkAbsent) -> None:
    presentation = spoken(steered_presentation(tx, actor, command.presentation))
    _not_begun(presentation)
    if (presentation.absent_at is not None) is command.absent:
        raise Rejected("already")
    presentation.absent_at = tx.now if command.absent else None


def _add(tx: Transaction, round: Round, command: AddPresentation | SignUp, people: Sequence[str]) -> None:
    """Give people a place, each their only one in this round."""
    queue = with_room(tx, round.id)
    if presenting_in(tx.db, round.id) & set(people):
        raise Rejected("presents_already", field="people")
    before = command.before if isinstance(command, AddPresentation) else None
    lay_out(put(queue, give_place(tx, round, command.presentation, tuple(people)), before))


def _belongs_here(tx: Transaction, person_id: str, field: str) -> None:
    """Raises Rejected for who is not in the session, nor expected there."""
    chosen = select(Attendance).where(Attendance.session_id == tx.scope.id, Attendance.person_id == person_id)
    attendance = tx.db.scalar(chosen)
    if attendance is not None and attendance.removed_at is not None:
        raise Rejected("person_removed", field=field)
    if attendance is None and _enrolment(tx, known_session(tx).programme_id, person_id) is None:
        raise Rejected("unknown_person", field=field)


def _enrolment(tx: Transaction, programme_id: str, person_id: str) -> Enrolment | None:
    chosen = select(Enrolment).where(Enrolment.programme_id == programme_id, Enrolment.person_id == person_id)
    return tx.db.scalar(chosen)


def _partner(tx: Transaction, enrolment: Enrolment | None) -> list[str]:
    if enrolment is None or enrolment.duo_id is None:
        return []
    chosen = select(Enrolment.person_id).where(Enrolment.duo_id == enrolment.duo_id, Enrolment.id != enrolment.id)
    return list(tx.db.scalars(chosen))


def _not_begun(presentation: Presentation, field: str = "presentation") -> None:
    if not may_move(presentation):
        raise Rejected("on_stage", field=field)
