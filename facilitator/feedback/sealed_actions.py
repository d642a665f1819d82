"""Anonymous feedback: what was said and who said something stand apart, and nothing says when.

Who may change it is whoever has its secret, which a phone made and keeps: the server cannot tell which row is whose. So
that nobody gives twice it knows who gave; what is taken back frees whoever takes it back.
"""

from __future__ import annotations

import hashlib
import hmac

from facilitator.errors import Rejected
from facilitator.feedback.access import presentation_to_judge, takes_feedback
from facilitator.feedback.actions import written
from facilitator.feedback.commands import GiveSealedFeedback, WithdrawSealedFeedback
from facilitator.feedback.models import SealedFeedback, SealedGiver
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.presentations.access import known_presentation
from facilitator.rubrics.rubric import fits
from facilitator.sessions.access import attended_session


@acts_on(GiveSealedFeedback)
def give_sealed_feedback(tx: Transaction, actor: Actor, command: GiveSealedFeedback) -> None:
    presentation, settings = presentation_to_judge(tx, actor, command.presentation)
    if settings.names != "anonymous":
        raise Rejected("wrong_way_to_give")
    fits(settings.rubric, command.texts, command.ratings, command.reasons)
    giver = tx.db.get(SealedGiver, (presentation.id, actor.id))
    sealed = tx.db.get(SealedFeedback, command.feedback)
    if sealed is None:
        if giver is not None:
            raise Rejected("already_given")
        sealed = SealedFeedback(
            id=command.feedback, presentation_id=presentation.id, secret=_hash(command.feedback, command.secret)
        )
        tx.db.add_all([SealedGiver(presentation_id=presentation.id, person_id=actor.id), sealed])
    elif sealed.presentation_id != presentation.id or giver is None or not _opens(sealed, command.secret):
        raise Rejected("id_reused", field="feedback")
    sealed.texts, sealed.reasons, sealed.ratings = written(command.texts), written(command.reasons), command.ratings


@acts_on(WithdrawSealedFeedback)
def withdraw_sealed_feedback(tx: Transaction, actor: Actor, command: WithdrawSealedFeedback) -> None:
    attended_session(tx, actor)
    sealed = tx.db.get(SealedFeedback, command.feedback)
    # A wrong secret is answered as if there were nothing: whoever guesses ids learns nothing.
    if sealed is None or not _opens(sealed, command.secret):
        raise Rejected("unknown_feedback", field="feedback")
    presentation = known_presentation(tx, sealed.presentation_id)
    takes_feedback(tx, presentation)
    giver = tx.db.get(SealedGiver, (presentation.id, actor.id))
    if giver is None:
        raise Rejected("unknown_feedback", field="feedback")
    tx.db.delete(sealed)
    tx.db.delete(giver)


def _opens(sealed: SealedFeedback, secret: str) -> bool:
    return hmac.compare_digest(sealed.secret, _hash(sealed.id, secret))


def _hash(feedback_id: str, secret: str) -> str:
    return hashlib.blake2b(f"{feedback_id} {secret}".encode(), digest_size=16).hexdigest()
