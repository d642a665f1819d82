"""What every audience may see of an entity, declared once for each kind; and what must be looked at again when.

A domain's `audience.py` declares a projection: from rows of one model to {audience: what it may see}. It names what
else it reads, so that a change there projects the rows anew. The ledger compares with what was held and writes the
difference: an action cannot forget to tell somebody, nor to take something away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from facilitator.db import Base

Seen = dict[str, dict[str, Any]]  # audience → entity
Entities = dict[tuple[str, str], Seen]  # (kind, id) → what each audience may see of it
Project = Callable[[Session, Sequence[Any]], dict[str, Seen]]  # rows → {entity id: what each audience may see}


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
    """Entities of one `kind`, made of rows `of` a model, under the id that the row has in `key`."""

    kind: str
    of: type[Base]
    project: Project
    reads: tuple[Reads, ...]
    key: str


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
    """Declare a projection. Every model that has one has a column `session_id`."""

    def register(project: Project) -> Project:
        projections.append(Projection(kind, of, project, tuple(reads), key))
        return project

    return register


def affected(db: Session, changes: Changes) -> dict[str, Entities]:
    """What each audience may see now, by session, of everything that the changes may have touched."""
    found: dict[str, Entities] = {}
    for projection in projections:
        rows, gone = _touched(db, projection, changes)
        for key, session_id in gone.items():
            found.setdefault(session_id, {})[projection.kind, key] = {}
        if rows:
            for key, seen in projection.project(db, list(rows.values())).items():
                found.setdefault(rows[key].session_id, {})[projection.kind, key] = seen
    return found


def _touched(db: Session, projection: Projection, changes: Changes) -> tuple[dict[str, Any], dict[str, str]]:
    """The projection's rows that must be looked at again, and {id: session} of those that are gone."""
    rows: dict[str, Any] = {}
    gone: dict[str, str] = {}
    for change in changes.get(projection.of, {}).values():
        key = getattr(change.row, projection.key)
        if change.gone:
            gone[key] = change.row.session_id
        else:
            rows[key] = change.row
    for reads in projection.reads:
        relevant = [change.row for change in changes.get(reads.model, {}).values() if reads.cares(change)]
        if relevant:
            rows.update({getattr(row, projection.key): row for row in reads.rows(db, relevant)})
    return {key: row for key, row in rows.items() if key not in gone}, gone


def from_scratch(db: Session, session_id: str) -> Entities:
    """The same for everything in a session: what the holdings must be equal to."""
    found: Entities = {}
    for projection in projections:
        rows = db.query(projection.of).filter_by(session_id=session_id).all()
        if rows:
            found.update({(projection.kind, key): seen for key, seen in projection.project(db, rows).items()})
    return found
