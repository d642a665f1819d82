"""The ambition on a sheet: the latest version in full, the earlier ones after all the rest."""

from __future__ import annotations

from flask_babel import gettext as _
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import FIELDS, AmbitionVersion
from facilitator.personal.access import Reader
from facilitator.personal.own_versions import own_of
from facilitator.personal.sheet.blocks import Block, field, heading, points
from facilitator.rubrics.words import TITLES
from facilitator.sessions.models import Session
from facilitator.sessions.moments import HOME, local
from facilitator.texts import day_in_words

Blocks = list[Block]


def ambition_blocks(reader: Reader, database: Database) -> tuple[Blocks, Blocks]:
    """(what they want to reach now, the versions before that).

    Who came for one session only has no business with the earlier ones, nor with what was written after it had ended:
    those are behind their personal link.
    """
    versions = [one for one in own_of(reader, database).versions if _written(one)]
    if not versions:
        return [], []
    latest, before = versions[-1], versions[-2::-1] if reader.session is None else []
    now = [heading(1, _("My ambition"), _when(database, latest)), *_version(latest)]
    earlier: Blocks = [heading(1, _("Earlier versions"))] if before else []
    for one in before:
        earlier += [heading(2, _("Version %(number)s", number=one.number), _when(database, one)), *_version(one)]
    return now, earlier


def _version(version: AmbitionVersion) -> Blocks:
    found: Blocks = [{"is": "title", "text": version.title}] if version.title else []
    for name in FIELDS:
        found += field(str(TITLES[name]), getattr(version, name))
    found += points(_("Spearheads"), version.spearheads)
    found += points(_("Timeline"), [f"{one['year']}  {one['text']}" for one in version.timeline])
    return found + field(_("My feedback question"), version.question)


def _written(version: AmbitionVersion) -> bool:
    texts = (version.title, version.question, *(getattr(version, name) for name in FIELDS))
    return any((*texts, *version.spearheads, *version.timeline))


def _when(database: Database, version: AmbitionVersion) -> str:
    session = database.get(Session, version.session_id or "")
    day = day_in_words(local(version.edited_at, session.zone if session else HOME).date())
    if version.presented_at is not None and session is not None:
        return str(_("presented in %(session)s", session=session.title))
    return day
