"""The personal sheet of a reader: everything that is theirs, in the order in which one goes on with it.

What the reader may see decides what stands here: a name that was hidden from them is not in it, nor anything that was
not released.
"""

from __future__ import annotations

from typing import Any

from flask_babel import get_locale
from flask_babel import gettext as _
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.queries import partner_of
from facilitator.archive.documents.names import file_name
from facilitator.clock import clock
from facilitator.people.models import Person
from facilitator.personal.access import Reader
from facilitator.personal.sheet.ambition import ambition_blocks
from facilitator.personal.sheet.feedback import feedback_blocks
from facilitator.personal.sheet.work import work_blocks
from facilitator.programmes.models import Enrolment
from facilitator.sessions.moments import HOME, local
from facilitator.texts import day_in_words

Sheet = dict[str, Any]


def sheet_of(reader: Reader, database: Database) -> Sheet:
    """In the language of the request."""
    today = local(clock.now(), reader.sessions[-1].zone if reader.sessions else HOME).date()
    now, earlier = ambition_blocks(reader, database)
    called = _("personal sheet")
    name = file_name(f"{reader.name} {called}")
    return {
        "language": str(get_locale()),
        "programme": reader.programme.title,
        "name": reader.name,
        "about": _about(reader, database),
        "above": " · ".join(filter(None, (reader.programme.title, reader.session.title if reader.session else ""))),
        "colophon": _("Made by Facilitator on %(day)s, for you alone.", day=day_in_words(today)),
        "day": today.isoformat(),
        "file": f"{name}-{today.isoformat()}",
        "page": _("Page {page} of {pages}"),
        "answered": _("My answer:"),
        "how_often": _("How many people said this"),
        "missing": _("A sign that this font does not have stands as □. The Word file has all of them."),
        "blocks": [*now, *feedback_blocks(reader, database), *earlier, *work_blocks(reader, database)],
    }


def _about(reader: Reader, database: Database) -> list[str]:
    """What stands under the name: position and organisation, and with whom they form a duo."""
    programme = reader.programme.id
    chosen = select(Enrolment).where(Enrolment.programme_id == programme, Enrolment.person_id == reader.person)
    enrolled = database.scalar(chosen)
    partner = database.get(Person, partner_of(database, programme, reader.person) or "")
    work = ", ".join(filter(None, (enrolled.position, enrolled.organisation))) if enrolled else ""
    return [part for part in (work, _("In a duo with %(name)s", name=partner.name) if partner else "") if part]
