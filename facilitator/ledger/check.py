"""Proof, at any time, that what is held is what may be seen."""

from __future__ import annotations

from dataclasses import dataclass

import orjson
from sqlalchemy import select
from sqlalchemy.orm import Session

from facilitator.ledger.models import Holding
from facilitator.ledger.projection import from_scratch


@dataclass(frozen=True)
class Deviation:
    """An entity that an audience holds otherwise than it should. `held` or `should` is None where there is nothing."""

    audience: str
    kind: str
    id: str
    held: str | None
    should: str | None


def check_session(db: Session, session_id: str) -> tuple[int, list[Deviation]]:
    """How many holdings were compared with a projection of everything from scratch, and which deviate."""
    held = {
        (row.audience, row.kind, row.id): row.body
        for row in db.scalars(select(Holding).where(Holding.session == session_id, Holding.body.is_not(None)))
    }
    should = {
        (audience, kind, id): orjson.dumps(entity, option=orjson.OPT_SORT_KEYS).decode()
        for (kind, id), seen in from_scratch(db, session_id).items()
        for audience, entity in seen.items()
    }
    keys = held.keys() | should.keys()
    deviations = [
        Deviation(*key, held.get(key), should.get(key)) for key in sorted(keys) if held.get(key) != should.get(key)
    ]
    return len(keys), deviations
