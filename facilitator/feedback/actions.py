"""Feedback with a name, shown to the presenter or not; and offers of help, which always have one."""

from __future__ import annotations

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.feedback.access import own_feedback, own_offer, presentation_to_judge
from facilitator.feedback.commands import GiveFeedback, OfferHelp, WithdrawFeedback, WithdrawOffer
from facilitator.feedback.models import Feedback, Offer
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.rubrics.rubric import fits


@acts_on(GiveFeedback)
def give_feedback(tx: Transaction, actor: Actor, command: GiveFeedback) -> None:
    presentation, settings = presentation_to_judge(tx, actor, command.presentation)
    if settings.names == "anonymous":
        raise Rejected("wrong_way_to_give")
    fits(settings.rubric, command.texts, command.ratings, command.reasons)
    feedback = tx.db.get(Feedback, command.feedback)
    if feedback is not None and (feedback.presentation_id, feedback.person_id) != (presentation.id, actor.id):
        raise Rejected("id_reused", field="feedback")
    if feedback is None:
        if _gave(tx, actor, presentation.id):
            raise Rejected("already_given")
        feedback = _blank(tx, actor, command)
    else:
        feedback.version += 1
    feedback.texts, feedback.reasons = written(command.texts), written(command.reasons)
    feedback.ratings = command.ratings


@acts_on(WithdrawFeedback)
def withdraw_feedback(tx: Transaction, actor: Actor, command: WithdrawFeedback) -> None:
    tx.db.delete(own_feedback(tx, actor, command.feedback))


@acts_on(OfferHelp)
def offer_help(tx: Transaction, actor: Actor, command: OfferHelp) -> None:
    presentation, settings = presentation_to_judge(tx, actor, command.presentation)
    if not settings.offer:
        raise Rejected("wrong_way_to_give")
    offer = tx.db.get(Offer, command.offer)
    if offer is not None and (offer.presentation_id, offer.person_id) != (presentation.id, actor.id):
        raise Rejected("id_reused", field="offer")
    if offer is None:
        if _offered(tx, actor, presentation.id):
            raise Rejected("already_given")
        facts = {"session_id": tx.scope.id, "presentation_id": presentation.id, "person_id": actor.id}
        offer = Offer(id=command.offer, **facts, offered_at=tx.now)
        tx.db.add(offer)
    offer.text = command.text


@acts_on(WithdrawOffer)
def withdraw_offer(tx: Transaction, actor: Actor, command: WithdrawOffer) -> None:
    tx.db.delete(own_offer(tx, actor, command.offer))


def written(texts: dict[str, str]) -> dict[str, str]:
    """Without what was left empty."""
    return {key: text for key, text in texts.items() if text}


def _blank(tx: Transaction, actor: Actor, command: GiveFeedback) -> Feedback:
    feedback = Feedback(
        id=command.feedback,
        session_id=tx.scope.id,
        presentation_id=command.presentation,
        person_id=actor.id,
        version=1,
        given_at=tx.now,
    )
    tx.db.add(feedback)
    return feedback


def _gave(tx: Transaction, actor: Actor, presentation_id: str) -> bool:
    own = select(Feedback.id).where(Feedback.presentation_id == presentation_id, Feedback.person_id == actor.id)
    return tx.db.scalar(own) is not None


def _offered(tx: Transaction, actor: Actor, presentation_id: str) -> bool:
    own = select(Offer.id).where(Offer.presentation_id == presentation_id, Offer.person_id == actor.id)
    return tx.db.scalar(own) is not None
