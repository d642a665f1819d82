"""After an upgrade: what everybody holds was projected by the program as it was. Project it anew, once."""

from __future__ import annotations

import hashlib
import inspect
import sys

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from facilitator.ids import new_id
from facilitator.ledger.holdings import write_difference
from facilitator.ledger.models import Holding, Mark, Progress
from facilitator.ledger.projection import Entities, from_scratch, projections
from facilitator.ledger.turns import hold_house

_OF_SESSIONS = "session/"


def project_anew(engine: Engine) -> int:
    """Make every session's holdings what this program projects, if another one made them; how many were changed.

    Nothing happened in those sessions, so their seq stays: instead the database begins a new epoch, and whoever was
    in the middle of something starts from a snapshot.
    """
    with Session(engine) as db, db.begin():
        hold_house(db)  # others may be starting too
        if _mark(db, "projected").value == (now := _fingerprint()):
            return 0
        progress = db.scalars(select(Progress).where(Progress.scope.startswith(_OF_SESSIONS)))
        changed = sum(_project(db, one.scope.removeprefix(_OF_SESSIONS), one.seq) for one in progress.all())
        if changed:
            _mark(db, "epoch").value = new_id()
        _mark(db, "projected").value = now
    return changed


def _project(db: Session, session_id: str, seq: int) -> bool:
    """Whether anything was held otherwise than it should be."""
    chosen = select(Holding.kind, Holding.id).where(Holding.session == session_id, Holding.body.is_not(None))
    held: Entities = {(kind, id): {} for kind, id in db.execute(chosen.distinct())}
    return bool(write_difference(db, session_id, seq, {**held, **from_scratch(db, session_id)}).heard)


def _fingerprint() -> str:
    """Differs as soon as one of the modules that declare projections does."""
    modules = {projection.project.__module__ for projection in projections}
    source = "".join(inspect.getsource(sys.modules[name]) for name in sorted(modules))
    return hashlib.blake2b(source.encode(), digest_size=16).hexdigest()


def _mark(db: Session, name: str) -> Mark:
    mark = db.get(Mark, name)
    if mark is None:
        mark = Mark(name=name, value="")
        db.add(mark)
    return mark
