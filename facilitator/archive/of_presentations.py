"""Presentations in an archive: the queue as it went, the ambitions that were shown, and feedback once it was released.

What was not released is counted only, held back or not: an archive is passed on, a release is not taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.archive.of_ambitions import words_of
from facilitator.archive.of_commitments import commitments_of
from facilitator.archive.times import local_time
from facilitator.feedback.givers import given_on
from facilitator.feedback.queries import offers_on, released_feedback
from facilitator.feedback.reading import Offered, Reading, Said
from facilitator.people.models import Person
from facilitator.people.names import folded
from facilitator.presentations.models import Presentation, Presenter
from facilitator.presentations.planned import planned_in
from facilitator.presentations.states import state_of
from facilitator.presentations.versions import versions_shown
from facilitator.rounds.models import Round
from facilitator.rounds.timing import MINUTE

KIND = "presentations"


def rubric_of(round: Round) -> dict[str, Any] | None:
    """What peers were asked; None for a round without presentations."""
    if round.kind != KIND:
        return None
    planned = planned_in(round)
    criteria = [{"key": one.key, "steps": one.steps, "title": one.title} for one in planned.rubric.criteria]
    return {
        "names": planned.names,
        "guests": planned.guests,
        "texts": list(planned.rubric.texts),
        "criteria": criteria,
        "offer": planned.rubric.offer,
    }


def presentations_of(db: Database, round: Round, planned_at: int, zone: ZoneInfo) -> list[dict[str, Any]]:
    """The queue, in order, pauses too."""
    if round.kind != KIND:
        return []
    chosen = select(Presentation).where(Presentation.round_id == round.id)
    queue = db.scalars(chosen.order_by(Presentation.position, Presentation.id)).all()
    numbers = accumulate(int(one.minutes is None) for one in queue)
    begins = _planned(queue, planned_in(round).slot_minutes, planned_at)
    around = _Around(db, queue, zone)
    return [
        {
            "number": number if one.minutes is None else None,
            "planned_at": local_time(begin, zone),
            **around.told(one),
        }
        for one, number, begin in zip(queue, numbers, begins, strict=True)
    ]


class _Around:
    """What stands around the presentations of a queue, read at once."""

    def __init__(self, db: Database, queue: Sequence[Presentation], zone: ZoneInfo) -> None:
        self._db, self._zone = db, zone
        self._presenters = _presenters(db, queue)
        self._versions = versions_shown(db, queue)
        self._commitments = commitments_of(db, queue, zone)
        self._given = given_on(db, queue)
        self._offers = offers_on(db, queue)

    def told(self, one: Presentation) -> dict[str, Any]:
        version = self._versions.get(one.id)
        return {
            "id": one.id,
            "pause_minutes": one.minutes,
            "presenters": self._presenters.get(one.id, []),
            "absent": state_of(one) == "absent",
            "started_at": local_time(one.started_at, self._zone),
            "ended_at": local_time(one.ended_at, self._zone),
            "version": version.number if version else None,
            "ambition": words_of(version) if version else None,
            "feedback": self._feedback(one) if one.minutes is None else None,
            "commitment": self._commitments.get(one.id),
        }

    def _feedback(self, one: Presentation) -> dict[str, Any]:
        return {
            "given": self._given[one.id],
            "offered": len(self._offers.get(one.id, ())),
            "closed_at": local_time(one.feedback_closed_at, self._zone),
            "released_at": local_time(one.released_at, self._zone),
            **_read(released_feedback(self._db, one)),
        }


def _planned(queue: Sequence[Presentation], slot_minutes: int, planned_at: int) -> Iterable[int]:
    """When each place was to begin, one after the other from the planned begin of the round."""
    minutes = [slot_minutes if one.minutes is None else one.minutes for one in queue]
    return accumulate((each * MINUTE for each in minutes[:-1]), initial=planned_at) if queue else ()


def _presenters(db: Database, queue: Sequence[Presentation]) -> dict[str, list[dict[str, str]]]:
    chosen = (
        select(Presenter.presentation_id, Person.id, Person.name)
        .join(Person, Person.id == Presenter.person_id)
        .where(Presenter.presentation_id.in_([one.id for one in queue]))
    )
    found: dict[str, list[dict[str, str]]] = {}
    for presentation, id, name in sorted(db.execute(chosen), key=lambda row: (folded(row[2]), row[1])):
        found.setdefault(presentation, []).append({"id": id, "name": name})
    return found


def _read(reading: Reading | None) -> dict[str, Any]:
    if reading is None:
        return {"texts": [], "ratings": [], "offers": []}
    texts = [said for all_said in reading.texts.values() for said in all_said]
    reasons = [reason for criterion in reading.distributions for reason in criterion.reasons]
    ratings = [{"key": one.criterion.key, "times": list(one.times)} for one in reading.distributions if one.ratings]
    return {
        "texts": [_said(said) for said in (*texts, *reasons)],
        "ratings": ratings,
        "offers": [_offered(offer) for offer in reading.offers],
    }


def _said(said: Said) -> dict[str, Any]:
    return {
        "id": said.item,
        "key": said.key,
        "text": said.text,
        "author": _author(said.person, said.by),
        "taken_along": said.taken,
        "reply": said.reply,
    }


def _offered(offer: Offered) -> dict[str, Any]:
    author = _author(offer.person, offer.by)
    return {"id": offer.id, "text": offer.text, "author": author, "accepted": offer.accepted}


def _author(person: str | None, name: str | None) -> Mapping[str, str | None] | None:
    return None if person is None else {"id": person, "name": name}
