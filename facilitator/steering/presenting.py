"""The stage, steered: whose slot is on and where its clock stands. Each is a step that can be taken back."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.presentations.access import is_on, presentation_for_the_stage, spoken
from facilitator.presentations.commands import (
    EndPresentation,
    ExtendPart,
    GoToPart,
    PausePresentation,
    ResumePresentation,
    StartPresentation,
)
from facilitator.presentations.models import Presentation
from facilitator.presentations.stage import begin, end, go_to, stage_facts
from facilitator.presentations.states import state_of
from facilitator.presentations.timing import extend_at, pause_at, resume_at
from facilitator.steering.steps import remember


@acts_on(StartPresentation)
def start_presentation(tx: Transaction, actor: Actor, command: StartPresentation) -> None:
    """Anybody in the queue, in whatever order; who had ended presents again, and who was absent is here."""
    presentation = presentation_for_the_stage(tx, actor, command.presentation)
    if state_of(presentation) == "on":
        raise Rejected("already")
    _remember(tx, actor, "StartPresentation", presentation)
    begin(tx, presentation)


@acts_on(GoToPart)
def go_to_part(tx: Transaction, actor: Actor, command: GoToPart) -> None:
    presentation = spoken(presentation_for_the_stage(tx, actor, command.presentation))
    if presentation.started_at is None:
        raise Rejected("not_on_stage")
    if presentation.part == command.part:
        raise Rejected("already")
    _remember(tx, actor, "GoToPart", presentation)
    go_to(tx, presentation, command.part)


@acts_on(ExtendPart)
def extend_part(tx: Transaction, actor: Actor, command: ExtendPart) -> None:
    presentation = _on_now(tx, actor, command.presentation)
    _remember(tx, actor, "ExtendPart", presentation)
    extend_at(presentation, tx.now, command.seconds)


@acts_on(PausePresentation)
def pause_presentation(tx: Transaction, actor: Actor, command: PausePresentation) -> None:
    presentation = _on_now(tx, actor, command.presentation)
    if presentation.paused_with is not None:
        raise Rejected("already")
    _remember(tx, actor, "PausePresentation", presentation)
    pause_at(presentation, tx.now)


@acts_on(ResumePresentation)
def resume_presentation(tx: Transaction, actor: Actor, command: ResumePresentation) -> None:
    presentation = _on_now(tx, actor, command.presentation)
    if presentation.paused_with is None:
        raise Rejected("already")
    _remember(tx, actor, "ResumePresentation", presentation)
    resume_at(presentation, tx.now)


@acts_on(EndPresentation)
def end_presentation(tx: Transaction, actor: Actor, command: EndPresentation) -> None:
    presentation = _on_now(tx, actor, command.presentation)
    _remember(tx, actor, "EndPresentation", presentation)
    end(tx, presentation)


def _on_now(tx: Transaction, actor: Actor, presentation_id: str) -> Presentation:
    presentation = presentation_for_the_stage(tx, actor, presentation_id)
    is_on(presentation)
    return presentation


def _remember(tx: Transaction, actor: Actor, verb: str, presentation: Presentation) -> None:
    about = presentation.round_id
    remember(tx, actor, verb, about=about, stage=stage_facts(tx, presentation))
