"""Load what is answered, and authorise in one call."""

from __future__ import annotations

from facilitator.commitments.models import LookBack
from facilitator.commitments.permissions import can_look_back, can_make_commitment
from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.presentations.models import Presentation, Presenter
from facilitator.rounds.access import known_round
from facilitator.sessions.access import attended_session, known_session


def committing_presentation(tx: Transaction, actor: Actor, presentation_id: str) -> Presentation:
    """A presentation of the actor's own whose feedback they have."""
    session = known_session(tx)
    presentation = tx.db.get(Presentation, presentation_id)
    known = presentation is not None and presentation.session_id == session.id
    presents = known and tx.db.get(Presenter, (presentation_id, actor.id)) is not None
    # Who may not know of it is not told whether it exists.
    require(presents or actor.kind not in {"nobody", "participant", "personal"}, actor)
    if presentation is None or not known:
        raise Rejected("unknown_presentation", field="presentation")
    require(can_make_commitment(actor, presentation, session, presents=presents), actor)
    return presentation


def own_look_back(tx: Transaction, actor: Actor, look_back_id: str) -> LookBack:
    """What the actor is asked to look back on, from the moment its round opened; also when that has closed."""
    session = attended_session(tx, actor)
    look_back = tx.db.get(LookBack, look_back_id)
    if look_back is None or look_back.session_id != session.id:
        raise Rejected("unknown_commitment", field="look_back")
    require(can_look_back(actor, look_back, session), actor)
    if known_round(tx, look_back.round_id).opened_at is None:
        raise Rejected("round_not_open")
    return look_back
