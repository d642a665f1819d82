"""Load presentations and feedback, and authorise in one call."""

from __future__ import annotations

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.feedback.givers import company_in, presenters_of
from facilitator.feedback.items import REASON, item_of
from facilitator.feedback.models import Feedback, Offer, OpenedText
from facilitator.feedback.permissions import can_answer_feedback
from facilitator.feedback.states import is_open
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.presentations.access import known_presentation, planned_for, spoken
from facilitator.presentations.models import Presentation
from facilitator.presentations.planned import PresentationsSettings
from facilitator.sessions.access import attended_session, known_session, steered_session


def presentation_to_judge(
    tx: Transaction, actor: Actor, presentation_id: str
) -> tuple[Presentation, PresentationsSettings]:
    """A presentation on which the actor may give feedback now, and how."""
    attended_session(tx, actor)
    presentation = spoken(known_presentation(tx, presentation_id))
    settings = planned_for(tx, presentation)
    _may_judge(tx, actor, presentation, settings)
    takes_feedback(tx, presentation)
    return presentation, settings


def takes_feedback(tx: Transaction, presentation: Presentation) -> None:
    """Raises Rejected where feedback is not open (yet, or any more)."""
    if presentation.started_at is None:
        raise Rejected("feedback_not_open")
    if not is_open(presentation) or known_session(tx).ended_at is not None:
        raise Rejected("feedback_closed")


def _may_judge(tx: Transaction, actor: Actor, presentation: Presentation, settings: PresentationsSettings) -> None:
    presenters = presenters_of(tx.db, [presentation.id]).get(presentation.id, frozenset())
    company = company_in(tx.db, presentation.session_id, among={actor.id, *presenters})
    if actor.id in company.may_give(presenters, guests=settings.guests):
        return
    if actor.id not in company.people:
        raise Rejected("person_removed")
    if actor.id in company.may_give(frozenset(), guests=settings.guests):
        raise Rejected("no_own_feedback")
    raise Rejected("guests_only_listen")


def own_feedback(tx: Transaction, actor: Actor, feedback_id: str) -> Feedback:
    """What the actor gave, as long as it may be changed."""
    attended_session(tx, actor)
    feedback = tx.db.get(Feedback, feedback_id)
    if feedback is None or feedback.session_id != tx.scope.id:
        raise Rejected("unknown_feedback", field="feedback")
    require(feedback.person_id == actor.id, actor)
    takes_feedback(tx, known_presentation(tx, feedback.presentation_id))
    return feedback


def own_offer(tx: Transaction, actor: Actor, offer_id: str) -> Offer:
    """What the actor offered, as long as it was not accepted."""
    attended_session(tx, actor)
    offer = tx.db.get(Offer, offer_id)
    if offer is None or offer.session_id != tx.scope.id:
        raise Rejected("unknown_offer", field="offer")
    require(offer.person_id == actor.id, actor)
    if offer.accepted_at is not None:
        raise Rejected("offer_accepted")
    return offer


def steered_feedback(tx: Transaction, actor: Actor, presentation_id: str) -> Presentation:
    """A presentation that has begun, for somebody who steers its session; also when that has ended."""
    steered_session(tx, actor)
    presentation = spoken(known_presentation(tx, presentation_id))
    if presentation.started_at is None:
        raise Rejected("feedback_not_open")
    return presentation


def own_presentation(tx: Transaction, actor: Actor, presentation_id: str) -> Presentation:
    """A presentation of which the actor has the feedback. Until it is released nothing tells whether there is any."""
    presentation = _presented_by(tx, actor, tx.db.get(Presentation, presentation_id))
    if presentation.released_at is None:
        raise Rejected("unknown_feedback")
    return presentation


def offer_to_oneself(tx: Transaction, actor: Actor, offer_id: str) -> Offer:
    """Help that the actor, who presented, was offered and has read."""
    offer = tx.db.get(Offer, offer_id)
    presentation = _presented_by(tx, actor, tx.db.get(Presentation, offer.presentation_id) if offer else None)
    if offer is None or presentation.released_at is None:
        raise Rejected("unknown_offer", field="offer")
    return offer


def _presented_by(tx: Transaction, actor: Actor, presentation: Presentation | None) -> Presentation:
    session = known_session(tx)
    here = presentation if presentation is not None and presentation.session_id == session.id else None
    presenters = presenters_of(tx.db, [here.id]).get(here.id, frozenset()) if here else {actor.id}
    require(can_answer_feedback(actor, presenters, session), actor)
    if here is None:
        raise Rejected("unknown_presentation")
    return here


def texts_on(tx: Transaction, presentation: Presentation) -> dict[str, str]:
    """{item: its key} of everything that was said in words."""
    opened = select(OpenedText.id, OpenedText.key).where(OpenedText.presentation_id == presentation.id)
    found = dict(tx.db.execute(opened).all())
    for one in tx.db.scalars(select(Feedback).where(Feedback.presentation_id == presentation.id)):
        keys = [*one.texts, *(REASON + key for key in one.reasons)]
        found |= {item_of(one.id, key): key for key in keys}
    return found
