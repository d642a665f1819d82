"""Frames and snapshots: what goes over the wire, made of holdings. Pure."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from facilitator.fields import LIMITS
from facilitator.ledger.holdings import Held

_ROOM = LIMITS["frame_bytes"] - 4096  # what is left for entities beside the frame's own words

Frame = dict[str, Any]


def frames(audience: str, since: int, held: Sequence[Held]) -> Iterator[Frame]:
    """The changes after `since` as frames of at most 64 kB each.

    All carry the same `to`; all but the last say `more`.
    """
    to = held[-1].seq if held else since
    parts = list(_parts(held))
    for place, part in enumerate(parts):
        yield _frame(audience, since, to, part, more=place < len(parts) - 1)


def size(held: Sequence[Held]) -> int:
    """About how many bytes these take on the wire."""
    return sum(_bytes(row) for row in held)


def _parts(held: Sequence[Held]) -> Iterator[list[Held]]:
    part: list[Held] = []
    filled = 0
    for row in held:
        if part and filled + _bytes(row) > _ROOM:
            yield part
            part, filled = [], 0
        part.append(row)
        filled += _bytes(row)
    if part:
        yield part


def _bytes(row: Held) -> int:
    return len(row.id) + 8 + (len(row.body.encode()) if row.body is not None else 0)


def _frame(audience: str, since: int, to: int, held: Sequence[Held], *, more: bool) -> Frame:
    put: dict[str, dict[str, Any]] = {}
    drop: dict[str, list[str]] = {}
    for row in held:
        if row.body is None:
            drop.setdefault(row.kind, []).append(row.id)
        else:
            put.setdefault(row.kind, {})[row.id] = orjson.Fragment(row.body)
    return {"audience": audience, "from": since, "to": to, "more": more, "put": put, "drop": drop}


@dataclass(frozen=True)
class Snapshot:
    """All that an audience holds as of `to`, encoded once for everybody who asks."""

    to: int
    plain: bytes
    zipped: bytes
    etag: str


def snapshot(epoch: str, audience: str, to: int, held: Sequence[Held]) -> Snapshot:
    plain = orjson.dumps({"epoch": epoch, **snapshot_body(audience, to, held)})
    etag = hashlib.blake2b(plain, digest_size=12).hexdigest()
    return Snapshot(to, plain, gzip.compress(plain, compresslevel=5, mtime=0), etag)


def snapshot_body(audience: str, to: int, held: Sequence[Held]) -> dict[str, Any]:
    put: dict[str, dict[str, Any]] = {}
    for row in held:
        if row.body is not None:
            put.setdefault(row.kind, {})[row.id] = orjson.Fragment(row.body)
    return {"audience": audience, "to": to, "put": put}
