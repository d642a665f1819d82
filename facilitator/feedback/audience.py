"""What each audience may see of feedback: givers what they gave themselves, facilitators how much there is.

Nothing that was said reaches anybody else this way, not even after its release: it is read on pages.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.feedback.givers import gave_on, given_on, how_many, settings_of, who_may_give
from facilitator.feedback.models import Feedback, Nudge, Offer, SealedFeedback
from facilitator.feedback.states import LEAST, is_open
from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.presentations.models import Presentation, Presenter
from facilitator.presentations.planned import PresentationsSettings
from facilitator.programmes.models import Enrolment, Programme
from facilitator.rounds.models import Round
from facilitator.sessions.models import Attendance, Session


def _presentations_of(db: Database, rows: Sequence[Any]) -> Iterable[Presentation]:
    return db.scalars(select(Presentation).where(Presentation.id.in_({row.presentation_id for row in rows})))


def _presentations_in(db: Database, rows: Sequence[Any]) -> Iterable[Presentation]:
    return db.scalars(select(Presentation).where(Presentation.session_id.in_({row.session_id for row in rows})))


def _presentations_of_programmes(db: Database, programmes: Iterable[str]) -> Iterable[Presentation]:
    sessions = select(Session.id).where(Session.programme_id.in_(set(programmes)))
    return db.scalars(select(Presentation).where(Presentation.session_id.in_(sessions)))


def _of_rosters(db: Database, programmes: Sequence[Programme]) -> Iterable[Presentation]:
    return _presentations_of_programmes(db, [programme.id for programme in programmes])


def _of_enrolments(db: Database, enrolments: Sequence[Enrolment]) -> Iterable[Presentation]:
    return _presentations_of_programmes(db, [enrolment.programme_id for enrolment in enrolments])


def _of_rounds(db: Database, rounds: Sequence[Round]) -> Iterable[Presentation]:
    return db.scalars(select(Presentation).where(Presentation.round_id.in_([round.id for round in rounds])))


COUNTED = (
    Reads(Feedback, _presentations_of),
    Reads(SealedFeedback, _presentations_of),
    Reads(Offer, _presentations_of),
    Reads(Presenter, _presentations_of),
    Reads(Attendance, _presentations_in),
    Reads(Enrolment, _of_enrolments),
    Reads(Programme, _of_rosters, frozenset({"roster_version"})),
    Reads(Round, _of_rounds, frozenset({"settings"})),
)


@projects("coverage", of=Presentation, reads=COUNTED)
def coverage_seen(db: Database, presentations: Sequence[Presentation]) -> dict[str, Seen]:
    """From the moment it begins. Of anonymous feedback how much there is, and no more."""
    found: dict[str, Seen] = {presentation.id: {} for presentation in presentations}
    begun = [presentation for presentation in presentations if presentation.started_at is not None]
    may, settings = who_may_give(db, begun), settings_of(db, begun)
    given, gave, offers = given_on(db, begun), gave_on(db, begun), _offers_on(db, begun)
    for one in begun:
        if one.id in may:  # a pause has none
            counted = {"given": given[one.id], "of": how_many(may[one.id], gave[one.id], given[one.id])}
            missing = None if settings[one.round_id].names == "anonymous" else sorted(may[one.id] - gave[one.id])
            beside = {"missing": missing, "offers": offers[one.id]}
            found[one.id] = {"facilitators": {**counted, **beside, **_decided(one, given[one.id], settings)}}
    return found


def _decided(presentation: Presentation, given: int, settings: dict[str, PresentationsSettings]) -> dict[str, Any]:
    return {
        "released": presentation.released_at is not None,
        "held": presentation.held_reason if presentation.held_at is not None else None,
        "enough": settings[presentation.round_id].names != "anonymous" or given >= LEAST,
    }


@projects("given", of=Presentation, reads=[Reads(Feedback, _presentations_of)])
def given_seen(db: Database, presentations: Sequence[Presentation]) -> dict[str, Seen]:
    """One's own, with a name or hidden. What is anonymous only the phone remembers on which it was written."""
    found: dict[str, Seen] = {presentation.id: {} for presentation in presentations}
    closed = {presentation.id: not is_open(presentation) for presentation in presentations}
    for feedback in db.scalars(select(Feedback).where(Feedback.presentation_id.in_(list(found)))):
        given = _given(feedback, closed=closed[feedback.presentation_id])
        found[feedback.presentation_id][f"person:{feedback.person_id}"] = given
    return found


@projects("offered", of=Offer)
def offered_seen(_db: Database, offers: Sequence[Offer]) -> dict[str, Seen]:
    return {offer.id: {f"person:{offer.person_id}": _offered(offer)} for offer in offers}


@projects("nudge", of=Presentation, reads=[Reads(Nudge, _presentations_of), Reads(Feedback, _presentations_of)])
def nudge_seen(db: Database, presentations: Sequence[Presentation]) -> dict[str, Seen]:
    """Until they have given it, or nobody can any more."""
    found: dict[str, Seen] = {presentation.id: {} for presentation in presentations}
    open_now = [presentation for presentation in presentations if is_open(presentation)]
    gave = gave_on(db, open_now)
    nudges = select(Nudge).where(Nudge.presentation_id.in_([presentation.id for presentation in open_now]))
    for nudge in db.scalars(nudges):
        if nudge.person_id not in gave[nudge.presentation_id]:
            found[nudge.presentation_id][f"person:{nudge.person_id}"] = {"at": nudge.at}
    return found


def _offers_on(db: Database, presentations: Sequence[Presentation]) -> Counter[str]:
    ids = [presentation.id for presentation in presentations]
    chosen = select(Offer.presentation_id, func.count()).where(Offer.presentation_id.in_(ids))
    return Counter(dict(db.execute(chosen.group_by(Offer.presentation_id)).all()))


def _given(feedback: Feedback, *, closed: bool) -> dict[str, Any]:
    return {
        "feedback": feedback.id,
        "texts": feedback.texts,
        "ratings": feedback.ratings,
        "reasons": feedback.reasons,
        "version": feedback.version,
        "closed": closed,
    }


def _offered(offer: Offer) -> dict[str, Any]:
    return {"presentation": offer.presentation_id, "text": offer.text, "accepted": offer.accepted_at is not None}
