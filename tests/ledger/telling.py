"""Telling: what each audience held before a command, the frames it was sent, and what it held after.

Whatever applies frames must come from the first to the last by them, in Python or in a browser.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import select

from facilitator.ledger.command import Command
from facilitator.ledger.holdings import changed_since, everything
from facilitator.ledger.models import Holding
from facilitator.live.frames import frames, snapshot_body
from tests.house import House, Member

Sent = tuple[Member, Command]
Bodies = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """`moment(house)` brings a house to the moment and gives who sends what; `heard` whether any audience hears."""

    name: str
    moment: Callable[[House], Sent]
    heard: bool

    @property
    def type(self) -> str:
        return self.name.split(" ")[0]


ALL: list[Case] = []


def case(name: str, *, heard: bool = True) -> Callable[[Callable[[House], Sent]], Callable[[House], Sent]]:
    """`name` is the command's type, and what is special about this case."""

    def register(moment: Callable[[House], Sent]) -> Callable[[House], Sent]:
        ALL.append(Case(name, moment, heard))
        return moment

    return register


@dataclass(frozen=True)
class Told:
    """What one audience of a session was told by one command."""

    session: str
    audience: str
    before: Bodies
    frames: list[Bodies]
    after: Bodies


def play(house: House, one: Case) -> list[Told]:
    """What every audience was told by the command of a case."""
    by, command = one.moment(house)
    before = snapshots(house)
    house.done(by, command)
    found = []
    for (session, audience), after in snapshots(house).items():
        held = before.get((session, audience), empty(audience))
        sent = frames_since(house, session, audience, held["to"])
        if sent or after != held:
            found.append(Told(session, audience, held, sent, after))
    return found


def empty(audience: str) -> Bodies:
    return {"audience": audience, "to": 0, "put": {}}


def snapshots(house: House) -> dict[tuple[str, str], Bodies]:
    """(session, audience) → a fresh snapshot, of all that there are."""
    with house.read() as db:
        held = db.execute(select(Holding.session, Holding.audience).distinct()).all()
        return {
            (session, audience): over_the_wire(snapshot_body(audience, *everything(db, session, audience)))
            for session, audience in held
        }


def frames_since(house: House, session: str, audience: str, cursor: int) -> list[Bodies]:
    with house.read() as db:
        held = changed_since(db, session, audience, cursor)
        return [over_the_wire(frame) for frame in frames(audience, cursor, held)] if held else []


def over_the_wire(body: Bodies) -> Bodies:
    return dict(orjson.loads(orjson.dumps(body)))


def reduced(before: Bodies, frames: list[Bodies]) -> Bodies:
    """The rules of the protocol for a client that holds `before`, and nothing else."""
    held, cursor = {kind: dict(entities) for kind, entities in before["put"].items()}, before["to"]
    for frame in frames:
        assert frame["from"] <= cursor < frame["to"]
        for kind, entities in frame["put"].items():
            held.setdefault(kind, {}).update(entities)
        for kind, ids in frame["drop"].items():
            for id in ids:
                held.get(kind, {}).pop(id, None)
        cursor = cursor if frame["more"] else frame["to"]
    put = {kind: entities for kind, entities in held.items() if entities}
    return {"audience": before["audience"], "to": cursor, "put": put}
