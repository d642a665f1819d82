"""Load the queue and what stands in it, and authorise in one call."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.presentations.models import Presentation
from facilitator.presentations.planned import PresentationsSettings, planned_in
from facilitator.presentations.states import is_pause, state_of
from facilitator.rounds.access import known_round
from facilitator.rounds.models import Round
from facilitator.rounds.states import takes_work
from facilitator.sessions.access import attended_session, lasting_session, running_session

KIND = "presentations"


def known_presentation(tx: Transaction, presentation_id: str, *, field: str = "presentation") -> Presentation:
    """A place in a queue of the session in whose scope the command stands."""
    presentation = tx.db.get(Presentation, presentation_id)
    if presentation is None or presentation.session_id != tx.scope.id:
        raise Rejected("unknown_presentation", field=field)
    return presentation


def steered_presentation(tx: Transaction, actor: Actor, presentation_id: str) -> Presentation:
    """A place in a queue, for somebody who steers its session, until that ends."""
    lasting_session(tx, actor)
    return known_presentation(tx, presentation_id)


def is_on(presentation: Presentation) -> None:
    """Raises Rejected for what is not on stage."""
    if state_of(presentation) == "ended":
        raise Rejected("already")
    if state_of(presentation) != "on":
        raise Rejected("not_on_stage")


def presentation_for_the_stage(tx: Transaction, actor: Actor, presentation_id: str) -> Presentation:
    """A place in the queue of a round that is open, for somebody who steers its session while that runs."""
    running_session(tx, actor)
    presentation = known_presentation(tx, presentation_id)
    round = known_round(tx, presentation.round_id)
    if not takes_work(round):
        raise Rejected("round_closed" if round.closed_at is not None else "round_not_open")
    return presentation


def spoken(presentation: Presentation) -> Presentation:
    """Somebody's presentation: a pause has no parts, no ambition and no feedback. Raises Rejected."""
    if is_pause(presentation):
        raise Rejected("malformed", field="presentation")
    return presentation


def known_queue(tx: Transaction, round_id: str) -> Round:
    """A round of presentations that has not closed."""
    round = known_round(tx, round_id)
    if round.kind != KIND:
        raise Rejected("round_without_queue", field="round")
    if round.closed_at is not None:
        raise Rejected("round_closed")
    return round


def steered_queue(tx: Transaction, actor: Actor, round_id: str) -> Round:
    """A round of presentations, for somebody who steers its session, until it closes. Also before it opens."""
    lasting_session(tx, actor)
    return known_queue(tx, round_id)


def queue_to_sign_up_in(tx: Transaction, actor: Actor, round_id: str) -> Round:
    """A round of presentations in which people choose their own place, for one of them while it is open."""
    attended_session(tx, actor)
    round = known_queue(tx, round_id)
    if planned_in(round).order != "signup":
        raise Rejected("no_sign_up")
    if not takes_work(round):
        raise Rejected("round_not_open")
    return round


def planned_for(tx: Transaction, presentation: Presentation) -> PresentationsSettings:
    """What the round of a presentation is planned with."""
    return planned_in(known_round(tx, presentation.round_id))
