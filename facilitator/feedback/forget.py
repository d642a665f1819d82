"""What is forgotten of feedback: all of a session's, what was said of some presentations, or who said it.

Who gave anonymous feedback can be forgotten; what they gave cannot be found, so it stays whatever else goes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import select

from facilitator.feedback.items import REASON, item_of
from facilitator.feedback.models import (
    Feedback,
    Nudge,
    Offer,
    OpenedRating,
    OpenedText,
    Reply,
    SealedFeedback,
    SealedGiver,
    Taken,
)
from facilitator.ids import derived_id
from facilitator.ledger.cleaning import ask_to_clean
from facilitator.ledger.transaction import Transaction
from facilitator.presentations.models import Presentation

_ON_A_PRESENTATION = (Taken, Reply, Nudge, OpenedText, OpenedRating, Offer, Feedback, SealedFeedback, SealedGiver)
# What names who gave it.
_GIVEN = (Feedback, Offer, SealedGiver)


def forget_feedback(tx: Transaction) -> None:
    """What was anonymous is cleaned off the disk too, as after a release."""
    presentations = tx.db.scalars(select(Presentation.id).where(Presentation.session_id == tx.scope.id)).all()
    if tx.db.scalar(select(SealedGiver.person_id).where(SealedGiver.presentation_id.in_(presentations)).limit(1)):
        ask_to_clean(tx.db, tx.now)
    forget_received(tx, presentations)


def forget_received(tx: Transaction, presentations: Collection[str]) -> None:
    """All that was said of these presentations, anonymous or not, and what their presenters did with it."""
    for model in _ON_A_PRESENTATION:
        for row in tx.db.scalars(select(model).where(model.presentation_id.in_(presentations))):
            tx.db.delete(row)
        tx.db.flush()


def forget_givers(tx: Transaction, session_id: str, people: Collection[str], nobodies: Sequence[str]) -> None:
    """What they gave stays, each as that of one of as many nobodies: on a presentation everybody gives it once."""
    for model in _GIVEN:
        _deal_out(tx, model, session_id, people, nobodies)
    _forget_nudges(tx, session_id, people)


def forget_given(tx: Transaction, session_id: str, people: Collection[str], nobodies: Sequence[str]) -> None:
    """What they said and offered goes, with what the presenter did with it. What is anonymous stays, of so many."""
    _deal_out(tx, SealedGiver, session_id, people, nobodies)
    given = _given_by(tx, Feedback, session_id, people)
    _forget_answers(tx, [item for feedback in given for item in _items_of(feedback)])
    for model in (Feedback, Offer):
        for row in _given_by(tx, model, session_id, people):
            tx.db.delete(row)
    _forget_nudges(tx, session_id, people)


def _deal_out(tx: Transaction, model: Any, session_id: str, people: Collection[str], nobodies: Sequence[str]) -> None:
    theirs = select(model.presentation_id, model.person_id).where(model.person_id.in_(nobodies))
    taken = {(presentation, person) for presentation, person in tx.db.execute(theirs)}
    for given in _given_by(tx, model, session_id, people):
        free = next(one for one in nobodies if (given.presentation_id, one) not in taken)
        given.person_id = free
        taken.add((given.presentation_id, free))
    tx.db.flush()


def _given_by(tx: Transaction, model: Any, session_id: str, people: Collection[str]) -> list[Any]:
    here = select(Presentation.id).where(Presentation.session_id == session_id)
    chosen = select(model).where(model.presentation_id.in_(here), model.person_id.in_(people))
    # Mixed anew for every presentation: else what one nobody gave would be of one person everywhere.
    return sorted(tx.db.scalars(chosen), key=lambda row: derived_id("dealt out", row.presentation_id, row.person_id))


def _items_of(feedback: Feedback) -> Iterable[str]:
    for key in (*feedback.texts, *(f"{REASON}{key}" for key in feedback.reasons)):
        yield item_of(feedback.id, key)


def _forget_answers(tx: Transaction, items: Collection[str]) -> None:
    for model in (Taken, Reply):
        for row in tx.db.scalars(select(model).where(model.item.in_(items))):
            tx.db.delete(row)
    tx.db.flush()


def _forget_nudges(tx: Transaction, session_id: str, people: Collection[str]) -> None:
    for nudge in tx.db.scalars(select(Nudge).where(Nudge.session_id == session_id, Nudge.person_id.in_(people))):
        tx.db.delete(nudge)
    tx.db.flush()
