"""A queue and its presentations in the fields of the protocol."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import FIELDS, AmbitionVersion
from facilitator.people.models import Person
from facilitator.people.names import folded
from facilitator.presentations.models import Presentation, Presenter
from facilitator.presentations.planned import PresentationsSettings
from facilitator.presentations.states import feedback_open, state_of
from facilitator.programmes.models import Enrolment
from facilitator.rubrics.rubric import Rubric
from facilitator.sessions.models import Session

_SHOWN = ("title", *FIELDS, "question", "spearheads", "timeline")
_CLOCK = ("part", "part_ends_at", "paused_with", "started_at", "ended_at", "feedback_until")


class Names(NamedTuple):
    """What presenters are called, and where they come from, in the same order."""

    names: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()


def names_with(db: Database, presentations: Sequence[Presentation]) -> dict[str, Names]:
    """{presentation: its presenters, by name}."""
    chosen = (
        select(Presenter.presentation_id, Person.id, Person.name, Enrolment.organisation)
        .join(Person, Person.id == Presenter.person_id)
        .join(Session, Session.id == Presenter.session_id)
        .outerjoin(Enrolment, (Enrolment.person_id == Person.id) & (Enrolment.programme_id == Session.programme_id))
        .where(Presenter.presentation_id.in_([one.id for one in presentations]))
    )
    found: dict[str, Names] = {}
    for presentation, _, name, organisation in sorted(db.execute(chosen), key=lambda row: (folded(row[2]), row[1])):
        known = found.get(presentation, Names())
        found[presentation] = Names((*known.names, name), (*known.organisations, organisation or ""))
    return found


def queue_seen_as(planned: PresentationsSettings) -> dict[str, Any]:
    return {
        "order": planned.order,
        "sign_up": planned.order == "signup",
        "parts": planned.parts,
        "after_minutes": planned.after_minutes,
        "names": planned.names,
        "guests": planned.guests,
        "rubric": _rubric(planned.rubric),
    }


def presentation_seen_as(one: Presentation, who: Names, version: AmbitionVersion | None) -> dict[str, Any]:
    return {
        "round": one.round_id,
        "position": one.position,
        "minutes": one.minutes,
        "names": list(who.names),
        "organisations": list(who.organisations),
        "state": state_of(one),
        **{name: getattr(one, name) for name in _CLOCK},
        "feedback_open": feedback_open(one),
        "shown": one.shown,
        "ambition": {name: getattr(version, name) for name in _SHOWN} if version is not None else None,
        "nudged_at": one.nudged_at,
    }


def _rubric(rubric: Rubric) -> dict[str, Any]:
    criteria = [
        {"key": one.key, "steps": one.steps, "title": one.title, "reason_to": one.reason_to} for one in rubric.criteria
    ]
    return {"texts": list(rubric.texts), "criteria": criteria, "offer": rubric.offer}
