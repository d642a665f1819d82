"""What a presenter reads of the feedback on one presentation of theirs, and what they may do with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session as Database

from facilitator.clock import clock
from facilitator.commitments.models import Commitment
from facilitator.commitments.queries import commitment_on
from facilitator.errors import Rejected
from facilitator.feedback.queries import feedback_for_presenter
from facilitator.feedback.reading import Reading
from facilitator.personal.access import Reader
from facilitator.presentations.models import Presentation
from facilitator.presentations.queries import presentation_of, presenters_of
from facilitator.sessions.models import Session
from facilitator.sessions.moments import local


@dataclass(frozen=True)
class Own:
    """A presentation of the reader's own. `reading` is None until it was released, and then nothing is told of it.

    `together`: it is of a duo. `today` is the day where the session is.
    """

    session: Session
    presentation: Presentation
    reading: Reading | None
    commitment: Commitment | None
    together: bool
    today: date


def own_reading(reader: Reader, database: Database, presentation_id: str) -> Own:
    """Raises Rejected for what is not theirs, or is not there: the two are not told apart."""
    for session in reader.sessions:
        presentation = presentation_of(database, session.id, presentation_id)
        presenters = presenters_of(database, presentation_id) if presentation else []
        if presentation is not None and reader.person in presenters:
            reading = feedback_for_presenter(database, presentation)
            commitment = commitment_on(database, presentation.id) if reading else None
            today = local(clock.now(), session.zone).date()
            return Own(session, presentation, reading, commitment, len(presenters) > 1, today)
    raise Rejected("not_your_page")
