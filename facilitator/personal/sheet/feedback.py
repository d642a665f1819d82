"""The feedback on a sheet, as its presenter may read it, and what they did with it."""

from __future__ import annotations

from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session as Database

from facilitator.commitments.queries import commitment_on, how_it_went
from facilitator.commitments.words import words_of
from facilitator.feedback.queries import feedback_for_presenter
from facilitator.feedback.reading import Distribution, Reading, Said
from facilitator.personal.access import Reader
from facilitator.personal.days import day_words
from facilitator.personal.sheet.blocks import Block, colour_of, heading, promise, quiet, said, spread
from facilitator.presentations.models import Presentation
from facilitator.presentations.queries import presentations_of
from facilitator.rubrics.words import TITLES, steps_of, title_of
from facilitator.sessions.models import Session
from facilitator.sessions.moments import local
from facilitator.texts import day_in_words

Blocks = list[Block]


def feedback_blocks(reader: Reader, database: Database) -> Blocks:
    """Of every presentation of theirs that was released; nothing at all of the others."""
    found: Blocks = []
    for session in reader.sessions:
        for presentation in presentations_of(database, session.id, reader.person):
            reading = feedback_for_presenter(database, presentation)
            if reading is not None:
                found += _of_one(reader, database, session, presentation, reading)
    return found


def _of_one(
    reader: Reader, database: Database, session: Session, presentation: Presentation, reading: Reading
) -> Blocks:
    day = day_in_words(local(session.starts_at, session.zone).date())
    return [
        heading(1, _("Feedback on my presentation"), f"{session.title}, {day}"),
        quiet(ngettext("From %(num)s person", "From %(num)s people", reading.given))
        if reading.given
        else quiet(_("Nobody gave feedback.")),
        *_promised(reader, database, presentation),
        *_taken(reading),
        *_texts(reading),
        *_ratings(reading),
        *_offers(reading),
    ]


def _promised(reader: Reader, database: Database, presentation: Presentation) -> Blocks:
    commitment = commitment_on(database, presentation.id)
    if commitment is None:
        return []
    went, words = words_of(how_it_went(database, commitment.id, reader.person, reader.sessions))
    by = _("By %(day)s", day=day_words(commitment.due_on))
    return [heading(2, _("What I will do")), promise(commitment.text, by, went, words)]


def _taken(reading: Reading) -> Blocks:
    every = [*(one for texts in reading.texts.values() for one in texts)]
    every += [reason for one in reading.distributions for reason in one.reasons]
    taken = [_said(one, marked=False) for one in every if one.taken]
    return [heading(2, _("What I take along")), *taken] if taken else []


def _texts(reading: Reading) -> Blocks:
    found: Blocks = []
    for key, texts in reading.texts.items():
        title = _("Questions to me") if key == "question" else str(TITLES[key])
        found += [heading(2, title), *(_said(one) for one in texts)]
    return found


def _said(one: Said, *, marked: bool = True) -> Block:
    mark = _("I take this along") if one.taken and marked else ""
    return said(one.text, colour=colour_of(one.key), by=one.by or "", mark=mark, reply=one.reply if marked else "")


def _ratings(reading: Reading) -> Blocks:
    rated = [one for one in reading.distributions if one.ratings]
    found: Blocks = [heading(2, _("Ratings"))] if rated else []
    for one in rated:
        found += [_spread(one), *(_said(reason) for reason in one.reasons)]
    return found


def _spread(one: Distribution) -> Block:
    return spread(title_of(one.criterion), zip(steps_of(one.criterion), one.times, strict=True))


def _offers(reading: Reading) -> Blocks:
    offers = [
        said(one.text, colour="lilac", by=one.by, mark=_("Accepted") if one.accepted else "") for one in reading.offers
    ]
    return [heading(2, _("Who can help me")), *offers] if offers else []
