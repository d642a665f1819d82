"""What a presenter does with their feedback, in the session or behind their personal link, also after it has ended."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.feedback.access import offer_to_oneself, own_presentation, texts_on
from facilitator.feedback.commands import AcceptOffer, ReplyToQuestion, TakeAlong
from facilitator.feedback.models import Reply, Taken
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor


@acts_on(TakeAlong)
def take_along(tx: Transaction, actor: Actor, command: TakeAlong) -> None:
    presentation = own_presentation(tx, actor, command.presentation)
    if command.item not in texts_on(tx, presentation):
        raise Rejected("unknown_feedback", field="item")
    taken = tx.db.get(Taken, (presentation.id, command.item))
    if command.taken and taken is None:
        where = {"presentation_id": presentation.id, "session_id": presentation.session_id}
        tx.db.add(Taken(item=command.item, taken_at=tx.now, **where))
    if not command.taken and taken is not None:
        tx.db.delete(taken)


@acts_on(ReplyToQuestion)
def reply_to_question(tx: Transaction, actor: Actor, command: ReplyToQuestion) -> None:
    presentation = own_presentation(tx, actor, command.presentation)
    if texts_on(tx, presentation).get(command.item) != "question":
        raise Rejected("unknown_feedback", field="item")
    reply = tx.db.get(Reply, (presentation.id, command.item))
    if not command.text:
        if reply is not None:
            tx.db.delete(reply)
        return
    if reply is None:
        reply = Reply(presentation_id=presentation.id, item=command.item, session_id=presentation.session_id)
        tx.db.add(reply)
    reply.text, reply.replied_at = command.text, tx.now


@acts_on(AcceptOffer)
def accept_offer(tx: Transaction, actor: Actor, command: AcceptOffer) -> None:
    offer = offer_to_oneself(tx, actor, command.offer)
    if offer.accepted_at is not None:
        raise Rejected("already")
    offer.accepted_at = tx.now
