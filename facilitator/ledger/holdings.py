"""Holdings: what each audience may see, as rows with the seq of their last change.

A snapshot and a catch-up are one query each. Nothing is ever sent but what stands here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import orjson
from sqlalchemy import String, TextClause, bindparam, text
from sqlalchemy.orm import Session

from facilitator.ledger.projection import Entities

_PUT = text(
    "INSERT INTO holding (session, kind, id, audience, seq, body) VALUES (:session, :kind, :id, :audience, :seq, :body)"
    " ON CONFLICT (session, id, kind, audience) DO UPDATE SET seq = excluded.seq, body = excluded.body"
)
_HELD = text(
    "SELECT kind, id, audience, body FROM holding WHERE session = :session AND id IN :ids AND body IS NOT NULL"
    " UNION ALL SELECT kind, id, audience, body FROM holding"
    " WHERE session = :session AND id IN :owners AND kind = 'hears' AND body IS NOT NULL"
)
# Of a list that is empty PostgreSQL must know what it would hold.
_HELD = _HELD.bindparams(*(bindparam(ids, expanding=True, type_=String) for ids in ("ids", "owners")))
_NAMED = text(
    "SELECT audience, body FROM holding"
    " WHERE session = :session AND id IN :owners AND kind = 'hears' AND audience IN :start AND body IS NOT NULL"
).bindparams(bindparam("owners", expanding=True, type_=String), bindparam("start", expanding=True, type_=String))
_RENAMED = text(
    "SELECT audience, seq, body FROM holding WHERE session = :session AND kind = 'hears' AND seq > :seq ORDER BY seq"
)
_HEADS = text(
    "SELECT audience, max(seq) FROM holding WHERE session = :session AND audience IN :audiences GROUP BY audience"
).bindparams(bindparam("audiences", expanding=True))
_SINCE = text(
    "SELECT kind, id, seq, body FROM holding WHERE session = :session AND audience = :audience AND seq > :seq"
    " ORDER BY seq"
)
_AT_ONCE = 500  # ids in one question to the database
_PAIRS = 50  # audiences in one


@dataclass(frozen=True)
class Held:
    """One entity as an audience holds it. `body` is JSON, or None when it holds it no longer."""

    kind: str
    id: str
    seq: int
    body: str | None


class Named(NamedTuple):
    """What an entity of kind `hears` names: audiences to hear at once, and `also` such as may be asked for."""

    audiences: frozenset[str]
    also: frozenset[str]


class Written(NamedTuple):
    """Who hears of what was written, and what `hears` name after it, by the audience that they stand in."""

    heard: set[str]
    named: dict[str, Named]


Bodies = dict[tuple[str, str], dict[str, str]]  # (kind, id) → {audience: body}


def write_difference(db: Session, session_id: str, seq: int, now: Entities, *, hearing: Sequence[str] = ()) -> Written:
    """Make the holdings equal to what may be seen `now`.

    Says which audiences hear of it; and what the audiences in `hearing` name from now on.
    """
    held = _held(db, session_id, now, _owners(session_id, hearing))
    rows = []
    for (kind, id), seen in now.items():
        before = held.get((kind, id), {})
        bodies = {audience: _encode(entity) for audience, entity in seen.items()}
        for audience in before.keys() | bodies.keys():
            body = bodies.get(audience)
            if before.get(audience) != body:
                rows.append(
                    {"session": session_id, "kind": kind, "id": id, "audience": audience, "seq": seq, "body": body}
                )
        held[kind, id] = bodies
    if rows:
        db.connection().execute(_PUT, rows)
    return Written({str(row["audience"]) for row in rows}, _named(held, hearing))


def _held(db: Session, session_id: str, keys: Iterable[tuple[str, str]], owners: Sequence[str]) -> Bodies:
    """All that is held now under the ids in `keys`, and what `owners` name."""
    ids = sorted({id for _, id in keys})
    found: Bodies = {}
    for start in range(0, len(ids), _AT_ONCE):
        asked = {"session": session_id, "ids": ids[start : start + _AT_ONCE], "owners": owners if start == 0 else []}
        for kind, id, audience, body in db.connection().execute(_HELD, asked):
            found.setdefault((kind, id), {})[audience] = body
    return found


def _named(held: Bodies, hearing: Sequence[str]) -> dict[str, Named]:
    told = (
        (audience, body) for (kind, _), bodies in held.items() if kind == "hears" for audience, body in bodies.items()
    )
    return {audience: named_in(body) for audience, body in told if audience in hearing}


def _owners(session_id: str, audiences: Sequence[str]) -> list[str]:
    """Whose `hears` stand in these audiences: the session's, and in one like `person:<id>` that of whom it is for."""
    return [session_id, *(audience.partition(":")[2] for audience in audiences if ":" in audience)] if audiences else []


def _encode(entity: object) -> str:
    return orjson.dumps(entity, option=orjson.OPT_SORT_KEYS).decode()


def heads(db: Session, session_id: str, audiences: Iterable[str]) -> dict[str, int]:
    """The seq of the last change that each audience heard of; 0 for one that holds nothing."""
    found = dict.fromkeys(audiences, 0)
    if found:
        found |= dict(db.connection().execute(_HEADS, {"session": session_id, "audiences": list(found)}).all())
    return found


def changed_since(db: Session, session_id: str, audience: str, seq: int) -> Sequence[Held]:
    """What the audience holds, or holds no longer, since `seq`; oldest change first."""
    asked = {"session": session_id, "audience": audience, "seq": seq}
    return [Held(*row) for row in db.connection().execute(_SINCE, asked)]


def changed_in(db: Session, session_id: str, since: dict[str, int]) -> dict[str, list[Held]]:
    """The same for several audiences at once, each since a seq of its own: {audience: what changed, oldest first}."""
    found: dict[str, list[Held]] = {}
    audiences = list(since)
    for start in range(0, len(audiences), _PAIRS):
        part = audiences[start : start + _PAIRS]
        asked: dict[str, str | int] = {"session": session_id}
        for place, audience in enumerate(part):
            asked[f"a{place}"], asked[f"s{place}"] = audience, since[audience]
        for audience, kind, id, seq, body in db.execute(_changed(len(part)), asked):
            found.setdefault(audience, []).append(Held(kind, id, seq, body))
    return found


@cache
def _changed(pairs: int) -> TextClause:
    """A join with what is asked for looks each pair up in the index: with OR it takes thirty times as long."""
    asked = ", ".join(f"(:a{place}, CAST(:s{place} AS BIGINT))" for place in range(pairs))
    return text(
        f"WITH asked (name, since) AS (VALUES {asked})"  # noqa: S608 - only names of parameters are put together here
        " SELECT audience, kind, id, seq, body FROM asked CROSS JOIN holding"
        " WHERE session = :session AND audience = name AND seq > since ORDER BY seq"
    )


def everything(db: Session, session_id: str, audience: str) -> tuple[int, Sequence[Held]]:
    """All that the audience holds, and as of which seq."""
    return as_of(changed_since(db, session_id, audience, 0))


def as_of(changed: Sequence[Held]) -> tuple[int, Sequence[Held]]:
    """Of all that changed since the beginning: as of which seq that is, and what is held now."""
    return (changed[-1].seq if changed else 0), [row for row in changed if row.body is not None]


def named_in(body: str | None) -> Named:
    """What an entity of kind `hears` names; nothing when it is gone."""
    entity = {} if body is None else orjson.loads(body)
    return Named(frozenset(entity.get("audiences", ())), frozenset(entity.get("also", ())))


def named_by(db: Session, session_id: str, start: Sequence[str]) -> dict[str, Named]:
    """What the entities of kind `hears` name, by the audience that they stand in."""
    asked = {"session": session_id, "owners": _owners(session_id, start), "start": list(start)}
    return {audience: named_in(body) for audience, body in db.execute(_NAMED, asked)}


def named_since(db: Session, session_id: str, seq: int) -> list[tuple[str, int, Named]]:
    """(audience, seq, what is named there now) of every `hears` that changed since `seq`; the oldest change first."""
    return [
        (audience, at, named_in(body))
        for audience, at, body in db.execute(_RENAMED, {"session": session_id, "seq": seq})
    ]


def may_hear(db: Session, session_id: str, start: Sequence[str]) -> set[str]:
    """The audiences somebody may hear: those their role starts with, and those named in them."""
    return set(start).union(*(named.audiences | named.also for named in named_by(db, session_id, start).values()))
