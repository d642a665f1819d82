"""Giving presenters their feedback, holding it back for now, and asking who has not given any."""

from __future__ import annotations

from collections import Counter
from secrets import SystemRandom

from sqlalchemy import func, select

from facilitator.errors import Rejected
from facilitator.feedback.access import steered_feedback, takes_feedback
from facilitator.feedback.commands import HoldFeedback, NudgeFeedback, ReleaseFeedback
from facilitator.feedback.coverage import asked_for
from facilitator.feedback.items import REASON
from facilitator.feedback.models import Nudge, OpenedRating, OpenedText, SealedFeedback, SealedGiver
from facilitator.feedback.on_stage import stage_of, without_phone
from facilitator.feedback.states import LEAST
from facilitator.ids import new_id
from facilitator.ledger.cleaning import ask_to_clean
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.presentations.access import known_presentation, planned_for, spoken
from facilitator.presentations.models import Presentation
from facilitator.sessions.access import steered_session


@acts_on(ReleaseFeedback)
def release_feedback(tx: Transaction, actor: Actor, command: ReleaseFeedback) -> None:
    """Of several those that can be, what is held back only when it is named alone. Refused when none can be."""
    steered_session(tx, actor)
    chosen = [spoken(known_presentation(tx, id)) for id in dict.fromkeys(command.presentations)]
    problems = {one.id: _problem(tx, one, alone=len(chosen) == 1) for one in chosen}
    can_be = [one for one in chosen if problems[one.id] is None]
    for presentation in can_be:
        _release(tx, presentation)
    if not can_be:
        raise next(problem for problem in problems.values() if problem is not None)


@acts_on(HoldFeedback)
def hold_feedback(tx: Transaction, actor: Actor, command: HoldFeedback) -> None:
    presentation = steered_feedback(tx, actor, command.presentation)
    if presentation.released_at is not None:
        raise Rejected("released")
    presentation.held_at, presentation.held_reason = tx.now, command.reason


@acts_on(NudgeFeedback)
def nudge_feedback(tx: Transaction, actor: Actor, command: NudgeFeedback) -> None:
    """Where it is anonymous every phone hears it and knows by itself whether it is meant; nobody is chosen here."""
    presentation = steered_feedback(tx, actor, command.presentation)
    takes_feedback(tx, presentation)
    if planned_for(tx, presentation).names != "anonymous":
        people = asked_for(presentation.id, stage_of(tx.db, tx.scope.id), without_phone(tx.db, tx.scope.id))
        if not people:
            raise Rejected("nobody_to_nudge")
        for person in people:
            tx.db.merge(Nudge(presentation_id=presentation.id, person_id=person, session_id=tx.scope.id, at=tx.now))
    presentation.nudged_at = tx.now


def _problem(tx: Transaction, presentation: Presentation, *, alone: bool) -> Rejected | None:
    """Why its feedback cannot be released."""
    if presentation.released_at is not None:
        return Rejected("already")
    if presentation.started_at is None:
        return Rejected("feedback_not_open")
    if presentation.ended_at is None:
        return Rejected("still_presenting")
    if presentation.held_at is not None and not alone:
        return Rejected("held_back")
    if planned_for(tx, presentation).names == "anonymous" and _sealed_on(tx, presentation) < LEAST:
        return Rejected("too_few_anonymous", least=LEAST)
    return None


def _sealed_on(tx: Transaction, presentation: Presentation) -> int:
    chosen = select(func.count()).select_from(SealedFeedback)
    return tx.db.scalar(chosen.where(SealedFeedback.presentation_id == presentation.id)) or 0


def _release(tx: Transaction, presentation: Presentation) -> None:
    presentation.released_at = tx.now
    presentation.feedback_closed_at = presentation.feedback_closed_at or tx.now
    presentation.held_at, presentation.held_reason = None, ""
    if planned_for(tx, presentation).names == "anonymous":
        _open(tx, presentation)


def _open(tx: Transaction, presentation: Presentation) -> None:
    """Each text apart, shuffled, under an id of its own; ratings as counts. Of whose they were nothing is left."""
    sealed = tx.db.scalars(select(SealedFeedback).where(SealedFeedback.presentation_id == presentation.id)).all()
    texts = [said for one in sealed for said in _texts(one)]
    times = Counter(rating for one in sealed for rating in one.ratings.items())
    presentation.opened_from = len(sealed)
    for row in (*sealed, *tx.db.scalars(select(SealedGiver).where(SealedGiver.presentation_id == presentation.id))):
        tx.db.delete(row)
    tx.db.flush()
    SystemRandom().shuffle(texts)
    where = {"session_id": presentation.session_id, "presentation_id": presentation.id}
    tx.db.add_all(OpenedText(id=new_id(), key=key, text=text, **where) for key, text in texts)
    tx.db.add_all(OpenedRating(key=key, step=step, times=n, **where) for (key, step), n in sorted(times.items()))
    ask_to_clean(tx.db, tx.now)  # what stood in the file and its log before


def _texts(sealed: SealedFeedback) -> list[tuple[str, str]]:
    return [*sealed.texts.items(), *((REASON + key, text) for key, text in sealed.reasons.items())]
