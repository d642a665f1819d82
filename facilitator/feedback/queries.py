"""Feedback for pages: what a presenter may read, and what facilitators may."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.feedback.givers import gave_on, given_on, how_many, settings_of, who_may_give
from facilitator.feedback.items import REASON, item_of
from facilitator.feedback.models import Feedback, Offer, OpenedRating, OpenedText, Reply, Taken
from facilitator.feedback.reading import Offered, Reading, Review, Said, by_key, distributions
from facilitator.feedback.states import can_be_read, can_be_released, is_closed
from facilitator.presentations.models import Presentation
from facilitator.presentations.planned import PresentationsSettings
from facilitator.sessions.audience import names_of


def feedback_for_presenter(db: Database, presentation: Presentation) -> Reading | None:
    """None until it is released. Names only where they are shown to presenters; offers always have one."""
    if presentation.released_at is None:
        return None
    settings = settings_of(db, [presentation])[presentation.round_id]
    return _reading(db, presentation, settings, names=settings.names == "named")


def released_feedback(db: Database, presentation: Presentation) -> Reading | None:
    """What an archive for facilitators may hold of it: with the names that they see. None until it is released."""
    if presentation.released_at is None:
        return None
    return _reading(db, presentation, settings_of(db, [presentation])[presentation.round_id], names=True)


def feedback_for_facilitator(db: Database, presentation: Presentation) -> Review:
    settings = settings_of(db, [presentation])[presentation.round_id]
    may = who_may_give(db, [presentation]).get(presentation.id, frozenset())
    gave = gave_on(db, [presentation])[presentation.id]
    missing = names_of(db, sorted(may - gave)).values()
    given = given_on(db, [presentation])[presentation.id]
    readable = can_be_read(presentation, settings.names)
    if readable:
        reading = _reading(db, presentation, settings, names=True)
    else:
        offers = offers_on(db, [presentation]).get(presentation.id, ()) if is_closed(presentation) else ()
        reading = Reading(presentation.id, settings.names, settings.rubric, given, {}, (), offers)
    return Review(
        reading,
        of=how_many(may, gave, given),
        missing=None if settings.names == "anonymous" else tuple(sorted(missing)),
        released=presentation.released_at is not None,
        held=presentation.held_reason if presentation.held_at is not None else None,
        readable=readable,
        releasable=can_be_released(presentation, settings.names, given),
    )


def _reading(db: Database, presentation: Presentation, settings: PresentationsSettings, *, names: bool) -> Reading:
    if settings.names == "anonymous":
        said, times = _opened(db, presentation)
    else:
        said, times = _given(db, presentation, settings, names=names)
    said = _answered(db, presentation, said)
    return Reading(
        presentation.id,
        settings.names,
        settings.rubric,
        given_on(db, [presentation])[presentation.id],
        by_key(settings.rubric, said),
        distributions(settings.rubric, times, said),
        offers_on(db, [presentation]).get(presentation.id, ()),
    )


Times = dict[tuple[str, int], int]


def _given(
    db: Database, presentation: Presentation, settings: PresentationsSettings, *, names: bool
) -> tuple[list[Said], Times]:
    chosen = select(Feedback).where(Feedback.presentation_id == presentation.id).order_by(Feedback.given_at)
    rows = db.scalars(chosen.order_by(Feedback.id)).all()
    called = names_of(db, [row.person_id for row in rows]) if names else {}
    times: Counter[tuple[str, int]] = Counter()
    said = []
    for row in rows:
        times.update((key, step) for key, step in row.ratings.items())
        texts = {**row.texts, **{REASON + key: text for key, text in row.reasons.items()}}
        by, person = (called[row.person_id], row.person_id) if names else (None, None)
        said += [Said(item_of(row.id, key), key, text, by, person) for key, text in texts.items() if text]
    # Where names are left out, here or in what is made of it, not in the order in which they were given either: that
    # would tell who.
    shown = names and settings.names == "named"
    return said if shown else sorted(said, key=lambda one: one.item), dict(times)


def _opened(db: Database, presentation: Presentation) -> tuple[list[Said], Times]:
    texts = select(OpenedText).where(OpenedText.presentation_id == presentation.id).order_by(OpenedText.id)
    ratings = select(OpenedRating).where(OpenedRating.presentation_id == presentation.id)
    said = [Said(row.id, row.key, row.text) for row in db.scalars(texts)]
    return said, {(row.key, row.step): row.times for row in db.scalars(ratings)}


def _answered(db: Database, presentation: Presentation, said: list[Said]) -> list[Said]:
    """With what the presenter did with it."""
    taken = set(db.scalars(select(Taken.item).where(Taken.presentation_id == presentation.id)))
    answered = select(Reply.item, Reply.text).where(Reply.presentation_id == presentation.id)
    replies = dict(db.execute(answered).all())
    return [
        Said(one.item, one.key, one.text, one.by, one.person, one.item in taken, replies.get(one.item, ""))
        for one in said
    ]


def offers_on(db: Database, presentations: Sequence[Presentation]) -> dict[str, tuple[Offered, ...]]:
    """{presentation: the help that was offered}, released or not: whoever asks must know that it may be read."""
    ids = [presentation.id for presentation in presentations]
    chosen = select(Offer).where(Offer.presentation_id.in_(ids)).order_by(Offer.offered_at, Offer.id)
    rows = db.scalars(chosen).all()
    called = names_of(db, [row.person_id for row in rows])
    found: dict[str, tuple[Offered, ...]] = {}
    for row in rows:
        offered = Offered(row.id, row.text, called[row.person_id], row.person_id, row.accepted_at is not None)
        found[row.presentation_id] = (*found.get(row.presentation_id, ()), offered)
    return found
