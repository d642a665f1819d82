"""The presentations of a session as the rule of coverage sees them. Never of anonymous feedback."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.feedback.coverage import Covered
from facilitator.feedback.givers import settings_of, who_may_give
from facilitator.feedback.models import Feedback, Nudge
from facilitator.feedback.states import is_open
from facilitator.people.models import Grant
from facilitator.presentations.models import Presentation
from facilitator.sessions.models import Attendance


def stage_of(db: Database, session_id: str) -> list[Covered]:
    """Those that have begun, in the order in which they did."""
    begun = select(Presentation).where(Presentation.session_id == session_id, Presentation.started_at.is_not(None))
    presentations = db.scalars(begun.order_by(Presentation.started_at, Presentation.id)).all()
    may, settings = who_may_give(db, presentations), settings_of(db, presentations)
    gave, nudged = _people_in(db, Feedback, session_id), _people_in(db, Nudge, session_id)
    none: frozenset[str] = frozenset()
    return [
        Covered(one.id, may[one.id], gave.get(one.id, none), is_open(one), nudged.get(one.id, none))
        for one in presentations
        if one.id in may and settings[one.round_id].names != "anonymous"
    ]


def without_phone(db: Database, session_id: str) -> frozenset[str]:
    """Who is in the session and has no way to answer: left for good, or came without a phone."""
    chosen = select(Grant.person_id).where(
        Grant.session_id == session_id, Grant.kind == "participant", Grant.ended_at.is_(None)
    )
    everybody = db.scalars(select(Attendance.person_id).where(Attendance.session_id == session_id))
    return frozenset(everybody) - frozenset(db.scalars(chosen))


def _people_in(db: Database, model: type[Feedback | Nudge], session_id: str) -> dict[str, frozenset[str]]:
    """{presentation: whose rows there are}."""
    found: dict[str, frozenset[str]] = {}
    chosen = select(model.presentation_id, model.person_id).where(model.session_id == session_id)
    for presentation, person in db.execute(chosen):
        found[presentation] = found.get(presentation, frozenset()) | {person}
    return found
