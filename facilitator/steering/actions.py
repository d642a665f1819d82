"""Steering: what a facilitator presses while the room looks on. Each step can be taken back for two minutes."""

from __future__ import annotations

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.groups.seats import go_on, seat_everybody
from facilitator.kinds.registry import kind_of
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.presentations.stage import end_for_good, end_what_is_on, stage_facts, with_open_feedback
from facilitator.rounds.access import known_round, steered_round
from facilitator.rounds.models import Round
from facilitator.rounds.states import state_of, takes_work
from facilitator.rounds.timing import begin_grace_at, close_at, extend_at, open_at, pause_at, resume_at
from facilitator.sessions.access import known_session, lasting_session, running_session, steered_session
from facilitator.sessions.models import Session
from facilitator.steering.commands import (
    CloseRound,
    EndSession,
    ExtendRound,
    OpenRound,
    PauseRound,
    ResumeRound,
    ShowOnScreen,
    StartSession,
    UndoStep,
)
from facilitator.steering.models import Step
from facilitator.steering.steps import can_still_be_undone, is_rehearsal_that_went_on, latest_step, put_back, remember


@acts_on(StartSession)
def start_session(tx: Transaction, actor: Actor, _command: StartSession) -> None:
    session = lasting_session(tx, actor)
    if session.started_at is not None:
        raise Rejected("already")
    remember(tx, actor, "StartSession")
    session.started_at = tx.now


@acts_on(OpenRound)
def open_round(tx: Transaction, actor: Actor, command: OpenRound) -> None:
    round = steered_round(tx, actor, command.round)
    session = known_session(tx)
    if state_of(round) in {"running", "paused"}:
        raise Rejected("already")
    open_now = _open_rounds(tx, session)
    remember(tx, actor, "OpenRound", rounds=[*open_now, round], about=round.id, stage=stage_facts(tx))
    end_what_is_on(tx)
    for other in open_now:
        begin_grace_at(other, tx.now)
    again = round.closed_at is not None
    open_at(round, tx.now)
    session.current_round_id = round.id
    session.shown_what, session.shown_round_id = "question", round.id
    if round.seating == "groups":
        seat_everybody(tx, round)
        if again:
            go_on(tx, round)
    kind_of(round.kind).opened(tx, round)


@acts_on(PauseRound)
def pause_round(tx: Transaction, actor: Actor, command: PauseRound) -> None:
    round = _round_in(tx, actor, command.round, "running", "PauseRound")
    pause_at(round, tx.now)


@acts_on(ResumeRound)
def resume_round(tx: Transaction, actor: Actor, command: ResumeRound) -> None:
    round = _round_in(tx, actor, command.round, "paused", "ResumeRound")
    resume_at(round, tx.now)


@acts_on(ExtendRound)
def extend_round(tx: Transaction, actor: Actor, command: ExtendRound) -> None:
    round = steered_round(tx, actor, command.round)
    state = state_of(round)
    if state in {"planned", "closed"}:
        raise Rejected("round_closed" if state == "closed" else "round_not_open")
    remember(tx, actor, "ExtendRound", rounds=[round], about=round.id)
    extend_at(round, tx.now, command.seconds)


@acts_on(CloseRound)
def close_round(tx: Transaction, actor: Actor, command: CloseRound) -> None:
    round = steered_round(tx, actor, command.round)
    if state_of(round) not in {"running", "paused"}:
        raise Rejected("round_not_open" if state_of(round) == "planned" else "already")
    stage = stage_facts(tx)
    remember(tx, actor, "CloseRound", rounds=[round], about=round.id, stage=stage)
    end_what_is_on(tx)
    begin_grace_at(round, tx.now)


@acts_on(ShowOnScreen)
def show_on_screen(tx: Transaction, actor: Actor, command: ShowOnScreen) -> None:
    session = steered_session(tx, actor)
    if command.round is not None and known_round(tx, command.round).opened_at is None:
        raise Rejected("round_not_open")
    if command.what != "join" and command.round is None:
        raise Rejected("malformed", field="round")
    if (session.shown_what, session.shown_round_id) == (command.what, command.round):
        raise Rejected("already")
    remember(tx, actor, "ShowOnScreen", about=command.round)
    session.shown_what, session.shown_round_id = command.what, command.round


@acts_on(UndoStep)
def undo_step(tx: Transaction, actor: Actor, command: UndoStep) -> None:
    session = lasting_session(tx, actor)
    step = latest_step(tx.db, session.id)
    if step is None or step.id != command.step:
        raise Rejected("nothing_to_undo")
    if not can_still_be_undone(step, tx.now) or is_rehearsal_that_went_on(tx.db, step):
        raise Rejected("too_late_to_undo")
    _restore(tx, session, step)
    step.undone_at = tx.now


@acts_on(EndSession)
def end_session(tx: Transaction, actor: Actor, _command: EndSession) -> None:
    session = running_session(tx, actor)
    rounds = tx.db.scalars(select(Round).where(Round.session_id == session.id))
    still_open = [round for round in rounds if state_of(round) not in {"planned", "closed"}]
    stage = stage_facts(tx, *with_open_feedback(tx))
    remember(tx, actor, "EndSession", rounds=still_open, stage=stage)
    end_for_good(tx)
    for round in still_open:
        close_at(round, tx.now)
    session.ended_at = tx.now


def _open_rounds(tx: Transaction, session: Session) -> list[Round]:
    rounds = tx.db.scalars(select(Round).where(Round.session_id == session.id, Round.opened_at.is_not(None)))
    return [round for round in rounds if state_of(round) in {"running", "paused"}]


def _round_in(tx: Transaction, actor: Actor, round_id: str, state: str, verb: str) -> Round:
    """A round that is in the state which the step starts from. Remembers it as it was."""
    round = steered_round(tx, actor, round_id)
    if state_of(round) != state:
        raise Rejected("already")
    remember(tx, actor, verb, rounds=[round], about=round.id)
    return round


def _restore(tx: Transaction, session: Session, step: Step) -> None:
    """Put the facts back. A clock that was running goes on with the time it had when the step was taken."""
    passed = tx.now - step.taken_at
    for round in put_back(tx, session, step):
        if step.verb in {"PauseRound", "CloseRound", "OpenRound"} and round.ends_at is not None:
            round.ends_at += passed
        if round.seating == "groups" and takes_work(round):
            seat_everybody(tx, round)  # who came in while it was closed
