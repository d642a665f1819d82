from __future__ import annotations

from sqlalchemy import select

from facilitator.commitments.access import own_look_back
from facilitator.commitments.commands import LookBackOn, MakeCommitment
from facilitator.commitments.models import Commitment
from facilitator.errors import Rejected
from facilitator.feedback.access import own_presentation
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.sessions.access import known_session
from facilitator.sessions.moments import local, read_date


@acts_on(MakeCommitment)
def make_commitment(tx: Transaction, actor: Actor, command: MakeCommitment) -> None:
    """One a presentation: a duo has one together, whoever of them wrote it."""
    presentation = own_presentation(tx, actor, command.presentation)
    made = tx.db.scalar(select(Commitment).where(Commitment.presentation_id == presentation.id))
    known = tx.db.get(Commitment, command.commitment)
    if known is not None and known is not made:
        raise Rejected("id_reused", field="commitment")
    _is_of_now(command, made)
    _is_a_day_to_come(tx, command, made)
    if made is None:
        made = Commitment(
            id=command.commitment,
            session_id=tx.scope.id,
            presentation_id=presentation.id,
            person_id=actor.id,
        )
    made.text, made.due_on, made.made_at = command.text, command.due_on, tx.now
    tx.db.add(made)


def _is_of_now(command: MakeCommitment, made: Commitment | None) -> None:
    """Raises Rejected when the other half of a duo wrote something else since the page was made."""
    if made is None or command.base is None or command.base == made.made_at:
        return
    if (made.text, made.due_on) != (command.text, command.due_on):
        raise Rejected("changed_meanwhile")


def _is_a_day_to_come(tx: Transaction, command: MakeCommitment, made: Commitment | None) -> None:
    """Raises Rejected for a day that has passed where the session is; one that was chosen in time stays."""
    try:
        day = read_date(command.due_on)
    except Rejected:
        raise Rejected("not_a_date", field="due_on") from None
    if made is not None and made.due_on == command.due_on:
        return
    if day < local(tx.now, known_session(tx).zone).date():
        raise Rejected("day_passed", field="due_on")


@acts_on(LookBackOn)
def look_back_on(tx: Transaction, actor: Actor, command: LookBackOn) -> None:
    """It may be said late, and said otherwise: how something went is no race."""
    look_back = own_look_back(tx, actor, command.look_back)
    look_back.outcome, look_back.text, look_back.said_at = command.outcome, command.text, tx.now
