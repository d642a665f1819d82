"""The list of what was erased. It lies beside the database, so that an older database that is put back is made to
forget it again.

A line says that something was erased, when, and under which id: one that follows from the id of what was erased, and
not the other way round (`privacy/erasures.py`). No name stands in it, of whom it was or by whom.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import orjson
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.privacy.models import Erasure

NAME = "erased.jsonl"


@dataclass(frozen=True)
class Erased:
    """`kind` is `person`, `session` or `names`; `texts`: what a person wrote went too."""

    id: str
    kind: str
    erased_id: str
    texts: bool
    erased_at: int


def erased_in(db: Database) -> set[Erased]:
    """What the database itself says was erased."""
    chosen = select(Erasure.id, Erasure.kind, Erasure.erased_id, Erasure.texts, Erasure.erased_at)
    return {Erased(*row) for row in db.execute(chosen)}


def listed(data: Path) -> set[Erased]:
    path = data / NAME
    return read_list(path.read_bytes()) if path.exists() else set()


def read_list(lines: bytes) -> set[Erased]:
    """A line that cannot be read is left out: it was cut off, and stands in the database still."""
    return {one for line in lines.splitlines() if (one := _read(line))}


def written(erased: Iterable[Erased]) -> bytes:
    ordered = sorted(erased, key=lambda one: (one.erased_at, one.id))
    return b"".join(orjson.dumps(asdict(one)) + b"\n" for one in ordered)


def note_down(data: Path, erased: Iterable[Erased]) -> bool:
    """Add to the list what is not in it yet; whether there was any. On disk when this returns."""
    known = listed(data)
    if known >= (everything := known | set(erased)):
        return False
    path = data / NAME
    new = path.with_suffix(".new")
    with new.open("wb") as file:
        new.chmod(0o600)
        file.write(written(everything))
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
    return True


def _read(line: bytes) -> Erased | None:
    try:
        return Erased(**orjson.loads(line))
    except (ValueError, TypeError):
        return None
