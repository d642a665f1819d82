"""R5: phones that are offline for a while, and what was typed there; some lose their tab, some come back too late."""

import argparse
import asyncio
from dataclasses import dataclass
from typing import Any

from bench.sightings import quantile
from tests.faults.harness.judge import come_to_rest, judge
from tests.faults.harness.room import PATIENT, QUICK, Room, furnished, tables
from tests.support.live import Manners
from tests.support.phones import Phone
from tests.support.scene import rounds_of

_ITEMS = 5


@dataclass(frozen=True)
class Size:
    """Seconds that everybody is away, and seconds that the first few are away."""

    phones: int
    groups: int
    away: float
    longest: float = 0.0
    first: int = 0
    manners: Manners = PATIENT


LONG = Size(200, 30, 120.0)
VERY_LONG = Size(200, 30, 120.0, longest=1800.0, first=20)
SHORT = Size(24, 4, 1.0, manners=QUICK)


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    return await hold(VERY_LONG if options.whole else LONG, seed=options.seed)


async def hold(size: Size, *, seed: int) -> dict[str, Any]:
    """Every second phone comes back to an open round, the others to a closed one; every fourth has lost its tab."""
    async with furnished(tables(size.groups), seed=seed, manners=size.manners) as room:
        await room.open_desks(1)
        await room.let_in(size.phones, within=size.phones / 50)
        await room.begin()
        prompt, tardy = room.phones[::2], room.phones[1::2]
        killed = await _go_away(room, [*prompt, *tardy])
        await asyncio.sleep(size.away)
        waits = await _come_back(room, prompt, killed)
        await _close(room)
        waits += await _come_back(room, tardy[size.first :], killed)
        await asyncio.sleep(size.longest)
        waits += await _come_back(room, tardy[: size.first], killed)
        rest = await come_to_rest(room, at_most=60)
        found = await judge(room)
        late = [sum(note["late"] for note in phone.mine().values()) for phone in room.phones]
        right = [_ITEMS * (number % 2) for number in range(size.phones)]
        return {
            **found.row(),
            "right": found.right and late == right,
            "phones": size.phones,
            "away_seconds": size.away,
            "longest_seconds": size.longest if size.first else 0,
            "tabs_killed": len(killed),
            "items": size.phones * _ITEMS,
            "late": sum(late),
            "there_after_ms": {f"p{share}": round(quantile(waits, share / 100)) for share in (50, 95, 100)},
            "rest_seconds": round(rest, 1),
        }


async def _go_away(room: Room, phones: list[Phone]) -> set[Phone]:
    """Everybody types on in the tunnel; those whose tab is ended meanwhile."""
    for phone in phones:
        phone.go_offline()
        for number in range(_ITEMS):
            phone.add_note(f"getypt in de tunnel door {phone.name}, {number}")
    killed = set(phones[::4])
    for phone in killed:
        await room.kill_tab(phone)
    return killed


async def _come_back(room: Room, phones: list[Phone], killed: set[Phone]) -> list[float]:
    """All at once, as when the train leaves the tunnel; seconds until everything that a phone had typed is saved."""
    return list(await asyncio.gather(*(_one_comes_back(room, phone, lost=phone in killed) for phone in phones)))


async def _one_comes_back(room: Room, phone: Phone, *, lost: bool) -> float:
    loop = asyncio.get_running_loop()
    start = loop.time()
    if lost:
        phone = await room.open_again(phone)
    else:
        phone.go_online()
    await phone.until(lambda: all(entry.seen for entry in phone.book.entries.values()), timeout=120)
    return loop.time() - start


async def _close(room: Room) -> None:
    round = rounds_of(room.consoles[0])[0]
    await room.steer("CloseRound", round=round)
    await room.steer("EndGrace", round=round)
