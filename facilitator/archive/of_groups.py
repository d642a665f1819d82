"""The groups of a round in an archive: who sat where, from when until when."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session as Database

from facilitator.archive.times import local_time
from facilitator.boards.models import Board, Note
from facilitator.groups.models import Group, Placement
from facilitator.rounds.models import Round


def groups_of(db: Database, round: Round, names: dict[str, str], zone: ZoneInfo) -> list[dict[str, Any]]:
    """Of a round that was not held nobody sat anywhere, whatever was planned."""
    seats = _seats(db, round)
    chosen = select(Group).where(Group.round_id == round.id, were_there(round))
    return [
        {
            "id": group.id,
            "name": group.name,
            "place": group.place,
            "link": group.link,
            "ready_at": local_time(group.ready_at, zone),
            "turnout": len({seat.person_id for seat in seats if seat.group_id == group.id}),
            "people": [
                {
                    "id": seat.person_id,
                    "name": names[seat.person_id],
                    "from": local_time(max(seat.from_at, round.opened_at or 0), zone),
                    "until": local_time(seat.until_at, zone),
                }
                for seat in seats
                if seat.group_id == group.id
            ],
        }
        for group in db.scalars(chosen.order_by(Group.position))
    ]


def were_there(round: Round) -> ColumnElement[bool]:
    """The groups that a round was held in; when its opening was taken back, those that had written by then."""
    if round.opened_at is None:
        return Group.id.in_(select(Board.group_id).join(Note, Note.board_id == Board.id))
    return Group.dissolved_at.is_(None)


def _seats(db: Database, round: Round) -> list[Placement]:
    """Who sat down before the round and got up again before it opened is left out: that was still planning."""
    if round.opened_at is None:
        return []
    chosen = select(Placement).where(Placement.round_id == round.id)
    chosen = chosen.where(or_(Placement.until_at.is_(None), Placement.until_at >= round.opened_at))
    return list(db.scalars(chosen.order_by(Placement.from_at, Placement.person_id, Placement.id)))
