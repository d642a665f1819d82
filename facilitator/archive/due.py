"""An ended session whose archive is not there yet, or is older than the session."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from sqlalchemy import Select, select
from sqlalchemy.orm import Session as Database

from facilitator.archive.commands import FreezeArchive
from facilitator.archive.freeze import compute
from facilitator.archive.models import SessionArchive
from facilitator.faults import moment
from facilitator.ids import derived_id
from facilitator.ledger.command import Scope
from facilitator.ledger.models import Progress
from facilitator.ledger.sweeper import Due
from facilitator.sessions.models import Session

log = logging.getLogger("facilitator.archive")


def archives_to_freeze(db: Database, _now: int) -> Iterable[Due]:
    for session in db.scalars(stale_archives()):
        try:
            yield freezing(db, session)
        except Exception as problem:  # noqa: BLE001 - the next session's archive is due all the same
            log.error("an archive cannot be made: %s", type(problem).__name__)  # noqa: TRY400 - a trace may hold words


def stale_archives() -> Select[Session]:
    """Sessions that ended and whose archive is not there, or is older than they are.

    One comparison of two numbers for each: an archive is current when nothing came after it.
    """
    return (
        select(Session)
        .join(Progress, Progress.scope == "session/" + Session.id)
        .outerjoin(SessionArchive, SessionArchive.session_id == Session.id)
        .where(
            Session.ended_at.is_not(None),
            SessionArchive.id.is_(None) | (Progress.seq > SessionArchive.made_from + 1),
        )
    )


def freezing(db: Database, session: Session) -> Due:
    """The command that freezes a session as it is now."""
    document, checksum, made_from = compute(db, session)
    moment("mid_archive")
    command = FreezeArchive(
        archive=derived_id("archive", session.id), made_from=made_from, document=document, checksum=checksum
    )
    return Due(Scope("session", session.id), command, (session.id, made_from))
