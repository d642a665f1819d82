"""At home: feedback that is there to read, what one promised, and the sheet with all of it."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session as Database

from facilitator.commitments.queries import commitments_on, how_it_went
from facilitator.commitments.words import words_of
from facilitator.feedback.queries import feedback_for_presenter
from facilitator.personal.access import Reader
from facilitator.personal.days import day_words
from facilitator.personal.parts import part
from facilitator.presentations.models import Presentation
from facilitator.presentations.queries import presentations_of
from facilitator.sessions.models import Session


@part(30, "personal/parts/feedback.html")
def feedback_to_read(reader: Reader, database: Database) -> dict[str, Any] | None:
    """Only what was released: of the rest nothing is told, not even that it is there."""
    found = []
    for session, presentation in _presented(reader, database):
        reading = feedback_for_presenter(database, presentation)
        if reading is not None:
            taken = sum(one.taken for texts in reading.texts.values() for one in texts)
            found.append({"session": session, "presentation": presentation, "given": reading.given, "taken": taken})
    return {"found": found} if found else None


@part(40, "personal/parts/commitments.html")
def promised(reader: Reader, database: Database) -> dict[str, Any] | None:
    presented = _presented(reader, database)
    made = commitments_on(database, [presentation.id for _, presentation in presented])
    found = []
    for _, presentation in presented:
        if commitment := made.get(presentation.id):
            went, _ = words_of(how_it_went(database, commitment.id, reader.person, reader.sessions))
            found.append({"commitment": commitment, "day": day_words(commitment.due_on), "went": went})
    return {"found": found} if found else None


@part(90, "personal/parts/sheet.html")
def sheet(_reader: Reader, _database: Database) -> dict[str, Any]:
    return {}


def _presented(reader: Reader, database: Database) -> list[tuple[Session, Presentation]]:
    return [
        (session, presentation)
        for session in reader.sessions
        for presentation in presentations_of(database, session.id, reader.person)
    ]
