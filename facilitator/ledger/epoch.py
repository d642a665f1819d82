"""The epoch: which life of the database this is. A restore begins a new one, and clients then start from a snapshot."""

from __future__ import annotations

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from facilitator.ids import new_id
from facilitator.ledger.models import Mark
from facilitator.ledger.turns import hold_house


def ensure_epoch(engine: Engine) -> str:
    """The epoch of this database; a new database gets its first."""
    with Session(engine) as db, db.begin():
        hold_house(db)
        mark = db.get(Mark, "epoch")
        if mark is None:
            mark = Mark(name="epoch", value=new_id())
            db.add(mark)
        return mark.value


def begin_epoch(engine: Engine) -> str:
    """From here on it is another life of the database: whoever held something of it starts from a snapshot."""
    with Session(engine) as db, db.begin():
        hold_house(db)
        return db.merge(Mark(name="epoch", value=new_id())).value
