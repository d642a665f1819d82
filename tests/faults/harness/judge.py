"""The verdict: what everybody's book says, what the database says, and what every client holds, against each other.

Nothing is asked of the server: the books are the clients' own, the database is read from its file, and what a client
holds is compared by cursor and digest for every audience it should hear, for some of them entity by entity.
"""

import asyncio
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.faults.harness.room import Room
from tests.support.book import Entry, compare
from tests.support.held import feedback_in, held_digests, holdings_in, late_texts_in, notes_in, receipts_in, seats_in
from tests.support.live import LiveClient

_IN_FULL = 20
_STILL_MOVING = 5.0  # seconds: the database changes by itself, when a moment comes (a deleted note is wiped)

Holdings = dict[str, dict[str, dict[str, Any]]]
"""Audience → kind → id → entity."""


@dataclass
class Judgement:
    """`wrong` names what is; all empty is right. The counts say how much was compared."""

    commands: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    """Acknowledged, and not in the database."""
    doubled: list[str] = field(default_factory=list)
    otherwise: list[str] = field(default_factory=list)
    """There, and not as it was acknowledged."""
    uncalled: list[str] = field(default_factory=list)
    """There, and nobody's: or refused and there all the same."""
    out_of_step: list[str] = field(default_factory=list)
    """Clients that hold something else than the database, or hear something else than they should."""
    unanswered: list[str] = field(default_factory=list)
    in_full: int = 0
    audiences: int = 0
    notes: int = 0
    deviations: int = 0
    """Of the holdings from a projection from scratch."""

    @property
    def right(self) -> bool:
        wrong = self.lost, self.doubled, self.otherwise, self.uncalled, self.out_of_step, self.unanswered
        return not any(wrong) and not self.deviations

    def row(self) -> dict[str, Any]:
        counted = {name: len(value) if isinstance(value, list) else value for name, value in self.__dict__.items()}
        wrong = [*self.lost, *self.doubled, *self.otherwise, *self.uncalled, *self.out_of_step]
        return {**counted, "right": self.right, "wrong": wrong[:20]}


async def judge(room: Room) -> Judgement:
    """When the room has come to rest."""
    found = Judgement()
    _judge_receipts(room, found)
    _judge_notes(room, found)
    _judge_seats(room, found)
    _judge_feedback(room, found)
    await _judge_holders(room, found)
    said = await asyncio.to_thread(room.server.manage, "check", timeout=900)
    found.deviations = 0 if " 0 deviate" in said else 1
    return found


def _judge_receipts(room: Room, found: Judgement) -> None:
    receipts = receipts_in(room.data)
    for entry in room.entries:
        found.commands[f"{entry.type} {entry.status}"] += 1
        name = f"{entry.type} {entry.id} {(entry.error or {}).get('code', '')}"
        if entry.status is None:
            found.unanswered.append(name)
        elif entry.status == "applied" and entry.id not in receipts:
            found.lost.append(name)
        elif entry.status == "rejected" and entry.id in receipts:
            found.uncalled.append(name)


def _judge_notes(room: Room, found: Judgement) -> None:
    verdict = compare(room.books, notes_in(room.data), late=late_texts_in(room.data))
    found.notes = verdict.compared
    found.lost += verdict.missing
    found.doubled += verdict.doubled
    found.otherwise += [*verdict.changed, *verdict.undeleted]
    found.uncalled += verdict.unknown


def _judge_seats(room: Room, found: Judgement) -> None:
    """Everybody sits where the last acknowledged move put them, and on one chair."""
    seats = seats_in(room.data)
    sits = dict(seats)
    found.doubled += [person for person, count in Counter(person for person, _ in seats).items() if count > 1]
    moves = [entry for entry in room.entries if entry.type == "MovePerson" and entry.status == "applied"]
    last: dict[str, tuple[int, set[str]]] = {}
    for entry in moves:
        seq, person, group = max(entry.at.values()), entry.args["person"], entry.args["group"]
        known = last.get(person, (-1, set()))
        if seq >= known[0]:  # two in one transaction: which of them was the last one only the server knows
            last[person] = (seq, {group} | (known[1] if seq == known[0] else set()))
    found.otherwise += [person for person, (_, groups) in last.items() if sits.get(person) not in groups]


def _judge_feedback(room: Room, found: Judgement) -> None:
    given = {(on, by): json.loads(texts) for on, by, texts in feedback_in(room.data)}
    said: dict[tuple[str, str], Entry] = {}
    for phone in room.phones:
        for entry in phone.book.applied():
            if entry.type == "GiveFeedback":
                said[entry.args["presentation"], phone.person or ""] = entry
    found.lost += [entry.id for place, entry in said.items() if place not in given]
    found.otherwise += [entry.id for place, entry in said.items() if given.get(place, {}) != entry.args["texts"]]
    open_ones = {
        entry.args["presentation"] for entry in room.entries if entry.status is None and "presentation" in entry.args
    }
    found.uncalled += [f"feedback by {by}" for on, by in given if (on, by) not in said and on not in open_ones]


async def _judge_holders(room: Room, found: Judgement) -> None:
    """Who is behind is looked at again: what they are behind of may be of a moment ago. Nobody else: a moment later
    others may be."""
    in_full = room.chance.sample(room.phones, min(_IN_FULL, len(room.phones)))
    found.in_full = len(in_full)
    found.audiences = sum(len(client.store.digests()) for client in room.clients)
    loop = asyncio.get_running_loop()
    until = loop.time() + _STILL_MOVING
    behind = _out_of_step(room, in_full)
    while behind and loop.time() < until:
        await asyncio.sleep(0.25)
        behind &= _out_of_step(room, in_full)
    found.out_of_step += sorted(behind)


def _out_of_step(room: Room, in_full: Sequence[LiveClient]) -> set[str]:
    digests, holdings = held_digests(room.data, room.session), holdings_in(room.data, room.session)
    behind = {f"{client.role} {client.person}" for client in room.clients if astray(client, digests, holdings)}
    for phone in in_full:
        for audience, state in phone.store.states.items():
            shown = {kind: state.of_kind(kind) for kind in state.entities if state.of_kind(kind)}
            if shown != holdings.get(audience, {}):
                behind.add(f"{phone.person} in {audience}, entity by entity")
    return behind


def astray(client: LiveClient, digests: dict[str, tuple[int, int]], holdings: Holdings) -> bool:
    """Whether a client holds something else than the database has for what it should hear now."""
    held = client.store.digests()
    expected = _should_hear(client, holdings)
    return set(held) != expected or any(held[name] != digests.get(name, (0, 0)) for name in expected)


def _should_hear(client: LiveClient, holdings: Holdings) -> set[str]:
    """By the `hears` in the database, not by what the client made of them."""
    own = {"participant": {f"person:{client.person}"}, "facilitator": {"facilitators"}, "screen": {"screen"}}[
        client.role
    ]
    start = {"everyone", *own}
    named = {
        name
        for audience in start
        for hears in holdings.get(audience, {}).get("hears", {}).values()
        for name in hears["audiences"]
    }
    return start | {name for name in named if client.role != "facilitator" or not name.startswith("board:")}


async def come_to_rest(room: Room, *, at_most: float) -> float:
    """Until everything typed is answered and everybody holds what the database holds; how long that took, in seconds.

    Looked at now and then: reading the whole database is dear. Gives `at_most` when it did not come to that; the
    verdict then says who is behind.
    """
    loop = asyncio.get_running_loop()
    start = loop.time()
    while loop.time() - start < at_most:
        if not any(len(client.courier.outbox) or not client.inside for client in room.clients):
            digests, holdings = held_digests(room.data, room.session), holdings_in(room.data, room.session)
            if not any(astray(client, digests, holdings) for client in room.clients):
                return loop.time() - start
        await asyncio.sleep(0.25)
    return at_most
