"""The price of coming in, step by step: CPU of the server a phone, one phone after the other, in milliseconds."""

from collections.abc import Awaitable, Callable
from typing import Any

from bench import machine, stage
from tests.support import page
from tests.support.browse import Browser
from tests.support.frames import Shelf
from tests.support.live import Manners
from tests.support.phones import Phone

_PHONES = 100


class Steps:
    """Takes every phone through a step before the next step begins."""

    def __init__(self, place: stage.Stage) -> None:
        self._place = place
        self._browsers = [Browser(place.url) for _ in range(_PHONES)]
        self.cpu_ms: dict[str, float] = {}
        self.memory_kb: dict[str, float] = {}

    async def walk(self) -> None:
        browsers, code = self._browsers, self._place.code
        doors = await self._step("page with the name", lambda at: browsers[at].get(f"/j/{code}"))
        await self._step("its files", lambda at: browsers[at].load(page.files(doors[0].text)))
        forms = [page.form_with(door.text, "name").fields for door in doors]
        sent = await self._step(
            "sending the name", lambda at: browsers[at].post(f"/j/{code}", {**forms[at], "name": f"Gast {at}"})
        )
        pages = await self._step("phone's page", lambda at: browsers[at].follow(sent[at]))
        await self._step("its other files", lambda at: browsers[at].load(page.files(pages[0].text)))
        shelf, manners = Shelf(), Manners(clock_rounds=0)
        blocks = [page.data_block(answer.text) for answer in pages]
        phones = [
            Phone(browser, block, shelf=shelf, manners=manners) for browser, block in zip(browsers, blocks, strict=True)
        ]
        await self._step("socket and enter", lambda at: phones[at].come_in())
        for phone in phones:
            await phone.leave()

    async def _step(self, name: str, act: Callable[[int], Awaitable[Any]]) -> list[Any]:
        pid = self._place.server.pid
        cpu, memory = machine.cpu_seconds(pid), machine.memory_bytes(pid)
        done = [await act(at) for at in range(_PHONES)]
        self.cpu_ms[name] = round((machine.cpu_seconds(pid) - cpu) * 1000 / _PHONES, 2)
        self.memory_kb[name] = round((machine.memory_bytes(pid) - memory) / 1024 / _PHONES, 1)
        return done
