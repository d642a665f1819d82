"""What the rows of a database say about each other: receipts, progress, holdings, archives."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

import orjson
from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.archive.models import SessionArchive
from facilitator.keeping.check.finding import PUT_BACK, TELL, Finding
from facilitator.ledger.check import check_session
from facilitator.ledger.cleaning import asked_to_clean
from facilitator.ledger.models import Holding, Progress, Receipt
from facilitator.sessions.models import Session

_OF_SESSION = "session/"


def holdings(db: Database, say: Callable[[str], None]) -> Iterator[Finding]:
    """What everybody holds is what they may see. `say` is told of every session that was looked at."""
    for session in db.scalars(select(Session.id).order_by(Session.created_at, Session.id)).all():
        looked_at, deviations = check_session(db, session)
        say(f"{session}  {looked_at} holdings, {len(deviations)} deviate")
        for found in deviations:
            say(f"  {found.audience}  {found.kind} {found.id}")
        if deviations:
            yield Finding(
                f"In session {session} pages show {len(deviations)} things otherwise than they are.",
                f"{TELL} Whoever opens a page anew may still see it wrongly.",
            )


def archives(db: Database) -> Iterator[Finding]:
    """Each is what its checksum says. One that was taken back, because somebody was erased, is being made anew."""
    for archive in db.scalars(select(SessionArchive).where(SessionArchive.document != "")):
        if hashlib.sha256(archive.document.encode()).hexdigest() != archive.checksum:
            yield Finding(
                f"The archive of session {archive.session_id} is not what its checksum says: it was changed from "
                "outside, or the disk is failing.",
                PUT_BACK,
            )


def receipts(db: Database) -> Iterator[Finding]:
    """Nothing was answered, or is held, that came later than the last thing that was written."""
    progress = {one.scope: one.seq for one in db.scalars(select(Progress))}
    counted = db.execute(select(Receipt.scope, func.count()).group_by(Receipt.scope)).all()
    for scope, answered in counted:
        if scope not in progress:
            yield Finding(f"{answered} commands were answered in {scope}, of which nothing else is known.", PUT_BACK)
    ahead = {scope: seq for scope, seq in _answered_at(db) if seq > progress.get(scope, seq)}
    for scope, seq in ahead.items():
        yield Finding(
            f"In {scope} somebody was told of change {seq}, and the database has come to {progress[scope]} only: "
            "something that was saved is gone.",
            PUT_BACK,
        )
    for session, seq in db.execute(select(Holding.session, func.max(Holding.seq)).group_by(Holding.session)):
        if seq > (reached := progress.get(f"{_OF_SESSION}{session}", 0)):
            yield Finding(f"In session {session} pages hold change {seq}, and it has come to {reached} only.", PUT_BACK)


def _answered_at(db: Database) -> Iterator[tuple[str, int]]:
    """(scope, the furthest change that was told of) of the sessions."""
    furthest: dict[str, int] = {}
    chosen = select(Receipt.scope, Receipt.at).where(Receipt.scope.startswith(_OF_SESSION), Receipt.at != "{}")
    for scope, at in db.execute(chosen):
        furthest[scope] = max(furthest.get(scope, 0), *orjson.loads(at).values())
    yield from furthest.items()


def of_gone_sessions(db: Database) -> Iterator[Finding]:
    """The ledger knows nothing of sessions that are no more, once the file has been cleaned."""
    if asked_to_clean(db):
        return
    known = set(db.scalars(select(Session.id)))
    held = set(db.scalars(select(Holding.session).distinct()))
    told = {scope.removeprefix(_OF_SESSION) for scope in db.scalars(select(Receipt.scope).distinct()) if _is_of(scope)}
    if gone := (held | told) - known:
        yield Finding(f"There are traces of {len(gone)} sessions that are no more.", TELL)


def _is_of(scope: str) -> bool:
    return scope.startswith(_OF_SESSION)
