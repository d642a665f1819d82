"""What every audience may see of an entity, declared once for each kind; and what must be looked at again when.

A domain's `audience.py` declares a projection: from rows of one model to {audience: what it may see}. It names what
else it reads, so that a change there projects the rows anew. The ledger compares with what was held and writes the
difference: an action cannot forget to tell somebody, nor to take something away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, wraps
from typing import Any, TypeVar, cast

from sqlalchemy.orm import Session

from facilitator.db import Base

Seen = dict[str, dict[str, Any]]  # audience → entity
Entities = dict[tuple[str, str], Seen]  # (kind, id) → what each audience may see of it
Project = Callable[[Session, Sequence[Any]], dict[str, Seen]]  # rows → {id of a row: what each audience may see of it}


@dataclass(frozen=True)
class Reads:
    """Another model that a projection reads.

    `rows` finds the projection's own rows for changed rows of `model`. With `attributes` only changes of those count,
    in rows that were there before: whatever leans on a new row is new itself.
    """

    model: type[Base]
    rows: Callable[[Session, Sequence[Any]], Iterable[Any]]
    attributes: frozenset[str] | None = None

    def cares(self, change: Change) -> bool:
        if self.attributes is None or change.gone:
            return True
        return change.attributes is not None and bool(self.attributes & change.attributes)


@dataclass(frozen=True)
class Projection:
    """Entities of one `kind`, one for every row `of` a model.

    Its id is what the row has in `key`, which need not be the row's own: a person who attends two sessions is an entity
    of that id in each.
    """

    kind: str
    of: type[Base]
    project: Project
    reads: tuple[Reads, ...]
    key: str

    @cached_property
    def models(self) -> frozenset[type[Base]]:
        """Where a change may touch it."""
        return frozenset({self.of, *(reads.model for reads in self.reads)})


@dataclass
class Change:
    """A row that a transaction made, changed or deleted. `attributes` is None where all of it is new or gone."""

    row: Any
    attributes: set[str] | None
    gone: bool = False


Changes = dict[type[Base], dict[Any, Change]]  # model → identity → change

projections: list[Projection] = []


def projects(
    kind: str, *, of: type[Base], reads: Sequence[Reads] = (), key: str = "id"
) -> Callable[[Project], Project]:
    """Declare a projection. Every model that has one has the columns `id` and `session_id`."""

    def register(project: Project) -> Project:
        projections.append(Projection(kind, of, project, tuple(reads), key))
        return project

    return register


Read = TypeVar("Read", bound=Callable[..., Any])
_ASKED = "asked in this projection"


def shared(read: Read) -> Read:
    """Have several projections that ask the same of the same rows share one answer: nothing changes meanwhile."""

    @wraps(read)
    def once(db: Session, rows: Sequence[Any]) -> Any:
        asked = db.info.get(_ASKED)
        if asked is None:
            return read(db, rows)
        key = (read, tuple(row.id for row in rows))
        if key not in asked:
            asked[key] = read(db, rows)
        return asked[key]

    return cast("Read", once)


@contextmanager
def _projecting(db: Session) -> Iterator[None]:
    db.info[_ASKED] = {}
    try:
        yield
    finally:
        del db.info[_ASKED]


def affected(db: Session, changes: Changes) -> dict[str, Entities]:
    """What each audience may see now, by session, of everything that the changes may have touched."""
    with _projecting(db):
        return _affected(db, changes)


def _affected(db: Session, changes: Changes) -> dict[str, Entities]:
    found: dict[str, Entities] = {}
    for projection in projections:
        if projection.models.isdisjoint(changes):
            continue
        rows, gone = _touched(db, projection, changes)
        for row in gone:
            found.setdefault(row.session_id, {})[_entity(projection, row)] = {}
        for row, seen in _projected(db, projection, rows):
            found.setdefault(row.session_id, {})[_entity(projection, row)] = seen
    return found


def _touched(db: Session, projection: Projection, changes: Changes) -> tuple[list[Any], list[Any]]:
    """The projection's rows that must be looked at again, and those that are gone."""
    own = changes.get(projection.of, {}).values()
    rows = {change.row.id: change.row for change in own if not change.gone}
    # Not what went and came again under the same id.
    gone = {change.row.id: change.row for change in own if change.gone and change.row.id not in rows}
    for reads in projection.reads:
        relevant = [change.row for change in changes.get(reads.model, {}).values() if reads.cares(change)]
        if relevant:
            rows.update({row.id: row for row in reads.rows(db, relevant)})
    return [row for id, row in rows.items() if id not in gone], list(gone.values())


def from_scratch(db: Session, session_id: str) -> Entities:
    """The same for everything in a session: what the holdings must be equal to."""
    found: Entities = {}
    with _projecting(db):
        for projection in projections:
            rows = db.query(projection.of).filter_by(session_id=session_id).all()
            found.update({_entity(projection, row): seen for row, seen in _projected(db, projection, rows)})
    return found


def _projected(db: Session, projection: Projection, rows: Sequence[Any]) -> Iterable[tuple[Any, Seen]]:
    seen = projection.project(db, rows) if rows else {}
    return [(row, seen[row.id]) for row in rows]  # a row of which nothing may be seen says so, or an old word stays


def _entity(projection: Projection, row: Any) -> tuple[str, str]:
    return projection.kind, getattr(row, projection.key)
