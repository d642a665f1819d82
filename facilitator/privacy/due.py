"""Programmes whose period has ended: a meeting at a time, then the roster."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ledger.command import Scope
from facilitator.ledger.sweeper import Due
from facilitator.privacy.commands import ForgetNames
from facilitator.privacy.known import named_beside_sessions, sessions_with_names
from facilitator.privacy.period import names_go_at, under_way
from facilitator.programmes.models import Programme


def names_to_forget(db: Database, now: int) -> Iterable[Due]:
    """Not while any meeting runs in the house: the names of a thousand people take the writer some seconds."""
    if under_way(db, now):
        return
    for programme in db.scalars(select(Programme).where(Programme.retention_days.is_not(None))):
        over = names_go_at(db, programme)
        if over is None or over > now:
            continue
        scope = Scope("programme", programme.id)
        named = db.scalars(sessions_with_names(programme.id)).all()
        for session in named:
            yield Due(scope, ForgetNames(session=session), (session, over))
        if not named and (named_beside_sessions(db, programme.id) or (programme.names_gone_at or 0) < over):
            yield Due(scope, ForgetNames(session=None), (over, programme.roster_version))
