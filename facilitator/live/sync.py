"""Catching up: what somebody who enters has missed, read in one read transaction."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy.orm import Session as Database

from facilitator.fields import LIMITS
from facilitator.ledger.holdings import as_of, changed_in, changed_since, everything, heads, may_hear
from facilitator.live.frames import Frame, Snapshot, frames, size, snapshot, snapshot_body
from facilitator.live.listeners import Identity

PROTOCOL = 1
_SMALL = LIMITS["frame_bytes"]
_KEPT = 256  # encoded snapshots


def audiences_of(db: Database, identity: Identity) -> set[str]:
    """Every audience that somebody may hear now and does not leave out."""
    return identity.wants(may_hear(db, identity.session, identity.start))


def catch_up(
    db: Database, session: str, cursors: Mapping[str, int | None], *, same_epoch: bool
) -> tuple[dict[str, int], list[Frame], list[str]]:
    """({audience: head}, the frames that are missing where that is little, the audiences to fetch where it is much)."""
    known = heads(db, session, cursors)
    changes: list[Frame] = []
    fetch: list[str] = []
    left = _SMALL
    for audience, head in known.items():
        cursor = cursors[audience] or 0
        if cursors[audience] is not None and (not same_epoch or cursor > head):
            fetch.append(audience)
        elif head > cursor:
            held = changed_since(db, session, audience, cursor)
            if size(held) > left:
                fetch.append(audience)
            else:
                left -= size(held)
                changes.extend(frames(audience, cursor, held))
    return known, changes, fetch


class Snapshots:
    """Snapshots, encoded once for each audience and head however many ask."""

    def __init__(self, epoch: str) -> None:
        self._epoch = epoch
        self._kept: OrderedDict[tuple[str, str], Snapshot] = OrderedDict()

    def get(self, db: Database, session: str, audience: str) -> Snapshot:
        head = heads(db, session, [audience])[audience]
        kept = self._kept.get((session, audience))
        if kept is None or kept.to != head:
            to, held = everything(db, session, audience)
            kept = snapshot(self._epoch, audience, to, held)
            self._kept[session, audience] = kept
        self._kept.move_to_end((session, audience))
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return kept


def first_snapshots(db: Database, identity: Identity) -> list[dict[str, Any]]:
    """What a page carries, so that it can be drawn before its socket is there: as much as stays small together."""
    audiences = sorted(audiences_of(db, identity), key=_boards_last)
    changed = changed_in(db, identity.session, dict.fromkeys(audiences, 0))
    found: list[dict[str, Any]] = []
    left = _SMALL
    for audience in audiences:
        to, held = as_of(changed.get(audience, []))
        if size(held) <= left:
            left -= size(held)
            found.append(orjson.loads(orjson.dumps(snapshot_body(audience, to, held))))
    return found


def _boards_last(audience: str) -> tuple[bool, str]:
    """A full board is the one that is too much: it must not keep the rest from coming along."""
    return audience.startswith(("board:", "staff:")), audience
