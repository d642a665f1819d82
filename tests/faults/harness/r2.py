"""R2: the server is killed again and again while everybody writes, always with answers outstanding."""

import argparse
import asyncio
from dataclasses import dataclass, field
from typing import Any

from bench.sightings import quantile
from tests.faults.harness import doings
from tests.faults.harness.judge import come_to_rest, judge
from tests.faults.harness.mother import Mortal
from tests.faults.harness.room import PATIENT, QUICK, Room, furnished, tables
from tests.support.live import Manners

_OUTSTANDING = 3


@dataclass(frozen=True)
class Size:
    """`rate` is notes a second; a kill comes at a random moment of the `within` seconds after all are back."""

    phones: int
    groups: int
    kills: int
    rate: float
    within: float
    manners: Manners = PATIENT


LONG = Size(100, 15, 205, 62, 3.0)
SHORT = Size(24, 4, 20, 60, 0.5, manners=QUICK)


@dataclass
class Tally:
    """What was seen of the kills."""

    outstanding: list[int] = field(default_factory=list)
    """Commands sent and unanswered at each kill."""
    back: list[float] = field(default_factory=list)
    """Seconds from *Ready* until a phone was in step, for every phone after every kill."""
    starting: list[float] = field(default_factory=list)
    """Seconds from the kill until *Ready*."""
    stayed_out: int = 0


async def measure(_options: argparse.Namespace) -> dict[str, Any]:
    return await hold(LONG, seed=_options.seed)


async def hold(size: Size, *, seed: int) -> dict[str, Any]:
    tally = Tally()
    async with furnished(tables(size.groups), seed=seed, manners=size.manners, made=Mortal) as room:
        await room.open_desks(1)
        await room.let_in(size.phones, within=size.phones / 50)
        await room.begin()
        writing = asyncio.create_task(_write_on(room, size))
        for _ in range(size.kills):
            await _kill_once(room, size, tally)
        writing.cancel()
        rest = await come_to_rest(room, at_most=300)
        found = await judge(room)
        return {
            **found.row(),
            "phones": size.phones,
            "kills": room.server.starts - 1,
            "acknowledged": sum(entry.status == "applied" for entry in room.entries),
            **room.sent_again(),
            "outstanding": {"least": min(tally.outstanding), "most": max(tally.outstanding)},
            "in_step_ms": {f"p{share}": round(quantile(tally.back, share / 100)) for share in (50, 99, 100)},
            "ready_ms": {f"p{share}": round(quantile(tally.starting, share / 100)) for share in (50, 100)},
            "not_back_within_a_minute": tally.stayed_out,
            "rest_seconds": round(rest, 1),
        }


async def _write_on(room: Room, size: Size) -> None:
    """Whatever becomes of the server."""
    both = (
        doings.at_rate(lambda number: doings.write(room, number), rate=size.rate, seconds=1e9 / size.rate),
        doings.at_rate(lambda number: doings.move(room, number), rate=size.rate / 20, seconds=1e9 / size.rate),
    )
    await asyncio.gather(*both)


async def _kill_once(room: Room, size: Size, tally: Tally) -> None:
    """At a random moment, and always with enough on its way: several write just before it."""
    await asyncio.sleep(room.chance.uniform(0.05, size.within))
    while (outstanding := _on_their_way(room)) < _OUTSTANDING:
        for number in range(4 * _OUTSTANDING):
            doings.write(room, number)
        await asyncio.sleep(room.chance.uniform(0.0, 0.008))
    room.server.kill()
    tally.outstanding.append(outstanding)
    for client in room.clients:
        client.cut()
    loop = asyncio.get_running_loop()
    killed = loop.time()
    await asyncio.to_thread(room.server.start, timeout=120)
    ready = loop.time()
    tally.starting.append(ready - killed)
    for phone in room.phones:
        try:
            await phone.until(lambda phone=phone: phone.inside, timeout=60)
            tally.back.append(max(0.0, phone.came_in_at - ready))
        except TimeoutError:
            tally.stayed_out += 1
            tally.back.append(60.0)


def _on_their_way(room: Room) -> int:
    return sum(client.courier.outbox.in_flight for client in room.clients if client.inside)
