"""The `enter` of the protocol: tell what is held, take in what is missing, fetch what is too much for a frame."""

import asyncio
import json
import random
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlencode

from tests.support.browse import Answer, Browser
from tests.support.frames import Shelf
from tests.support.manners import Manners
from tests.support.store import Store

# Its own: Hypothesis, in another thread, minds who draws from the one that all share.
_chance = random.Random()

_PASSING = ("internal", "unavailable")


class NotLetIn(Exception):
    """The server answered `enter` with an error; coming back makes no sense."""


class Door:
    """Knows the session, the role and the epoch that one client enters with."""

    def __init__(
        self,
        browser: Browser,
        store: Store,
        shelf: Shelf,
        page: dict[str, Any],
        *,
        manners: Manners,
    ) -> None:
        self.session: str = page["session"]
        self.role: str = page["as"]
        self.epoch: str | None = page.get("epoch")
        self._browser, self._store, self._shelf = browser, store, shelf
        self._manners = manners
        self.passing: list[str] = []
        """What it was answered instead, when it came at a bad moment."""

    async def enter(self, ask: Callable[[str, object], Awaitable[Any]]) -> dict[str, int]:
        """Enter once, and return the limits that the server handed out."""
        answer = await ask("enter", self._hello())
        if "error" in answer:
            if answer["error"]["code"] in _PASSING:
                self.passing.append(answer["error"]["code"])
                raise ConnectionError(f"enter: {answer['error']['code']}")
            raise NotLetIn(answer["error"])
        self.epoch = answer["epoch"]
        for audience in answer["fetch"]:
            self._store.forget([audience])
            await self._fetch(audience, at_least=answer["audiences"][audience])
        for frame in answer["changes"]:
            self._store.take(self._shelf.frame_of(frame))
        return answer.get("limits") or {}

    def _hello(self) -> dict[str, Any]:
        return {
            "protocol": 1,
            "session": self.session,
            "as": self.role,
            "epoch": self.epoch,
            "cursors": self._store.cursors(),
        }

    async def _fetch(self, audience: str, *, at_least: int) -> None:
        query = urlencode({"as": self.role, "audience": audience, "at_least": at_least})
        while True:
            answer = await self._get(f"/api/v1/sessions/{self.session}/snapshot?{query}")
            if answer.status == 200:
                break
            if answer.status != 409:
                raise ConnectionError(f"snapshot of {audience}: {answer.status}")
            await asyncio.sleep(self._manners.retry_after * _chance.uniform(0.5, 1.5))
        self._store.replace(json.loads(answer.body))

    async def _get(self, path: str) -> Answer:
        """A kept connection may be dead without anybody having been told: then the next try takes a fresh one."""
        try:
            async with asyncio.timeout(self._manners.answer_within):
                return await self._browser.get(path)
        except TimeoutError:
            self._browser.close()
            raise
