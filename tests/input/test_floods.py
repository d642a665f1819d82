"""Against the real server: one of many who floods, and a thousand who come in while somebody guesses codes.

FACILITATOR_GUESSES=20000 FACILITATOR_JOINS=1000 pytest tests/input/test_floods.py -m "" -k guesses
"""

import asyncio
import json
import os
import random
import time

import pytest

from facilitator.ids import CODE_LENGTH, CODE_LETTERS, new_id
from tests.input.raw import RawSocket
from tests.support import background
from tests.support.browse import Browser
from tests.support.phones import Fleet, Phone
from tests.support.scene import Scene
from tests.support.server import Server

pytestmark = pytest.mark.slow  # a real server, and many phones
GUESSES = int(os.environ.get("FACILITATOR_GUESSES", "2000"))
JOINS = int(os.environ.get("FACILITATOR_JOINS", "100"))
NEIGHBOURS = 24
AT_ONCE = 8


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    with Server.started(tmp_path_factory.mktemp("floods")) as server:
        scene = Scene.set_up(server)
        with scene.console() as fatima:
            fatima.start()
            fatima.open_round(0)
        yield scene


async def each(work, items, *, at_once: int = AT_ONCE) -> list:
    """What comes of all of them, so many at a time."""
    gate = asyncio.Semaphore(at_once)

    async def one(item):
        async with gate:
            return await work(item)

    return await asyncio.gather(*map(one, items))


@pytest.mark.timeout(GUESSES // 10 + JOINS + 120)
def test_a_room_comes_in_while_somebody_guesses_codes_from_the_same_address(scene):
    """A5: 0 hits, everybody in, the facilitator is told."""
    dice = random.Random(20261123)
    guesses = ["".join(dice.choices(CODE_LETTERS, k=CODE_LENGTH)) for _ in range(GUESSES)]
    assert scene.code not in guesses

    async def guess(code: str) -> int:
        browser = Browser(scene.server.url)
        try:
            return (await browser.get(f"/j/{code}")).status
        finally:
            browser.close()

    async def play() -> tuple[list[int], list[Phone]]:
        async with Fleet(scene.server.url) as room:
            console = await scene.open_console(room)
            guessing = asyncio.create_task(each(guess, guesses))
            phones = await each(lambda n: room.join(scene.code, f"Deelnemer {n}", connect=n < 20), range(JOINS))
            answers = await guessing
            await console.until(lambda: console.guessing, timeout=15)
            people = {phone.page["person"] for phone in phones}
            assert len(people) == JOINS
            return answers, phones

    answers, phones = background.run(play(), timeout=GUESSES // 10 + JOINS + 60)

    assert set(answers) == {404, 429}
    assert 100 <= answers.count(404) <= 120 + GUESSES // 20  # what was looked at: so many, and one in two seconds
    assert len(phones) == JOINS


async def write(fleet: list[Phone]) -> list[float]:
    async def one(phone: Phone) -> float:
        entry = phone.add_note("Een geeltje")
        await phone.until(lambda: entry.answered is not None, timeout=60)
        assert entry.status == "applied"
        return entry.answered - entry.typed

    return sorted(await each(one, fleet, at_once=6))


@pytest.mark.timeout(240)
def test_one_who_floods_keeps_nobody_waiting(scene):
    """24 neighbours write a note each, before and while one sends all they can over four sockets."""

    async def play() -> tuple[list[float], list[float], int]:
        async with Fleet(scene.server.url) as room:
            names = [f"Buur {number}" for number in range(NEIGHBOURS)]
            neighbours = await each(lambda name: room.join(scene.code, name), names)
            flooder = await room.join(scene.code, "Eve", connect=False)
            await asyncio.gather(*(phone.until(phone.has_board, timeout=30) for phone in neighbours))
            quiet = await write(neighbours)
            board, column = neighbours[0].board(), neighbours[0].column()
            stop = time.monotonic() + 6
            floods = [asyncio.to_thread(flood, scene, flooder.browser.cookie, board, column, stop) for _ in range(4)]
            flooding = asyncio.gather(*floods)
            loud = [seconds for _ in range(3) for seconds in await write(neighbours)]
            return quiet, sorted(loud), sum(await flooding)

    quiet, loud, applied = background.run(play(), timeout=200)
    p95 = [times[int(0.95 * (len(times) - 1))] for times in (quiet, loud)]

    assert len(loud) == 3 * NEIGHBOURS
    assert 50 <= applied <= 300 + 5 * 60  # what fits at once, and five a second: not what was sent
    assert p95[1] <= max(1.0, 4 * p95[0]), p95


def flood(scene: Scene, cookie: str, board: str, column: str, stop: float) -> int:
    """Batch after batch without a pause; how many commands were taken."""
    applied = 0
    hello = {"protocol": 1, "session": scene.session, "as": "participant", "epoch": None, "cursors": {}}
    with RawSocket(scene.server.url, cookie=cookie) as socket:
        assert "error" not in socket.ask("enter", hello)
        while time.monotonic() < stop:
            args = [{"note": new_id(), "board": board, "column": column, "text": "Veel"} for _ in range(50)]
            sent = [{"id": new_id(), "type": "AddNote", "args": one} for one in args]
            answer = socket.ask("command", {"commands": sent}, patience=5)
            if answer is None:
                break  # hung up on
            applied += json.dumps(answer).count('"applied"')
    return applied
