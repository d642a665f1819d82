"""A room that goes to its tables: everybody comes in first, then the round opens, and each phone finds its board."""

import asyncio
import random
from time import perf_counter
from typing import Any

from bench import load, machine, stage
from bench.sightings import quantile
from bench.stage import do
from tests.support.live import LiveClient
from tests.support.phones import Phone, new_id
from tests.support.scene import rounds_of


async def come_in(place: stage.Stage, *, phones: int, within: float, consoles: int = 1) -> load.Crowd:
    """Everybody in the lobby; the consoles and a screen are open."""
    scene = place.scene
    if scene is None:
        raise TypeError("only the product has groups that are opened")
    crowd = await load.gather(place.url, place.code, phones=phones, within=within)
    crowd.keeps_book = place.server.data, scene.session
    crowd.others = [await scene.open_console(crowd.fleet) for _ in range(consoles)]
    crowd.others.append(await scene.open_screen(crowd.fleet))
    return crowd


async def go_to_tables(crowd: load.Crowd, *, pid: int) -> dict[str, Any]:
    """Open the round; how long until it was answered, until each phone held its board, and what it cost."""
    console = crowd.others[0]
    await do(console, "StartSession")
    before = sum(phone.heard_bytes for phone in crowd.phones)
    meter, start = machine.Meter(pid), perf_counter()
    answered = asyncio.create_task(do(console, "OpenRound", round=rounds_of(console)[0]))
    there = await asyncio.gather(*(_seated(phone, start) for phone in crowd.phones))
    entry = await answered
    meter.stop()
    return {
        "answered_ms": round(1000 * ((entry.answered or start) - start)),
        "at_their_board_ms": {f"p{share}": round(quantile(there, share / 100)) for share in (50, 95, 100)},
        "server_cpu": round(meter.server, 2),
        "kb_per_phone": round((sum(phone.heard_bytes for phone in crowd.phones) - before) / 1024 / len(there), 1),
    }


async def move_people(crowd: load.Crowd, *, rate: float, seconds: float) -> dict[str, Any]:
    """Have the console move somebody at this rate; how long until they hold their new board."""
    console, took = crowd.others[0], []
    tables = sorted(console.store.view("group"))
    start = perf_counter()
    for number in range(max(1, int(rate * seconds))):
        await asyncio.sleep(max(0.0, start + number / rate - perf_counter()))
        took.append(await _move(console, random.choice(crowd.phones), tables))
    return {
        "moves": len(took),
        "at_the_new_board_ms": {f"p{share}": round(quantile(took, share / 100)) for share in (50, 95)},
    }


async def _move(console: LiveClient, phone: Phone, tables: list[str]) -> float:
    there = random.choice([group for group in tables if group != _table_of(phone)])
    start = perf_counter()
    console.send("MovePerson", id_=new_id(), person=phone.person, group=there)
    await phone.until(lambda: _table_of(phone) == there, timeout=60)
    return perf_counter() - start


async def _seated(phone: Phone, start: float) -> float:
    await phone.until(lambda: bool(phone.store.view("board")), timeout=120)
    return perf_counter() - start


def _table_of(phone: Phone) -> str:
    """The group of the board that this phone shows, once it shows one only."""
    groups = [board["group"] for board in phone.store.view("board").values()]
    return groups[0] if len(groups) == 1 else ""
