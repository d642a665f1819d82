"""What happens beside the clock of a slot: what stands on the wall, and until when feedback is given."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.presentations.access import is_on, known_presentation, spoken, steered_presentation
from facilitator.presentations.commands import CloseFeedback, ReopenFeedback, ShowField
from facilitator.presentations.models import Presentation
from facilitator.presentations.permissions import can_show_field
from facilitator.presentations.presenters import presenters_in
from facilitator.presentations.states import feedback_open, state_of
from facilitator.presentations.timing import MINUTE
from facilitator.sessions.access import known_session


@acts_on(ShowField)
def show_field(tx: Transaction, actor: Actor, command: ShowField) -> None:
    session = known_session(tx)
    presenters = presenters_in(tx.db, [command.presentation]).get(command.presentation, [])
    require(can_show_field(actor, presenters, session), actor)
    presentation = spoken(known_presentation(tx, command.presentation))
    if session.ended_at is not None:
        raise Rejected("session_ended")
    is_on(presentation)
    if presentation.shown == command.field:
        raise Rejected("already")
    presentation.shown = command.field


@acts_on(CloseFeedback)
def close_feedback(tx: Transaction, actor: Actor, command: CloseFeedback) -> None:
    presentation = _ended(spoken(steered_presentation(tx, actor, command.presentation)))
    if not feedback_open(presentation):
        raise Rejected("already")
    until = presentation.feedback_until
    if actor.kind == "system" and (until is None or until > tx.now):
        raise Rejected("already")  # somebody gave it more time since the sweep looked
    presentation.feedback_closed_at = tx.now


@acts_on(ReopenFeedback)
def reopen_feedback(tx: Transaction, actor: Actor, command: ReopenFeedback) -> None:
    """So many minutes from now, or after what is left."""
    presentation = _ended(spoken(steered_presentation(tx, actor, command.presentation)))
    if presentation.released_at is not None:
        raise Rejected("released")
    from_then = max(tx.now, presentation.feedback_until or tx.now) if feedback_open(presentation) else tx.now
    presentation.feedback_until = from_then + command.minutes * MINUTE
    presentation.feedback_closed_at = None


def _ended(presentation: Presentation) -> Presentation:
    """A presentation that is over. Raises Rejected."""
    state = state_of(presentation)
    if state == "on":
        raise Rejected("still_presenting")
    if state != "ended":
        raise Rejected("feedback_not_open")
    return presentation
