"""Every byte that comes to a client, over its socket and in its pages, kept by who it came to and when."""

from collections import defaultdict
from time import perf_counter
from typing import Any

import pytest

from tests.support import live, phones, scene
from tests.support.browse import Answer, Browser
from tests.support.line import Line


class Heard:
    """`of(client)` is all that came to it, as one text."""

    def __init__(self) -> None:
        self._packets: dict[int, list[tuple[float, bytes]]] = defaultdict(list)

    def keep(self, browser: Browser, packet: bytes) -> None:
        self._packets[id(browser)].append((perf_counter(), packet))

    def of(self, client: live.LiveClient) -> str:
        return b"\n".join(packet for _, packet in self.packets(client.browser)).decode()

    def count(self, client: live.LiveClient) -> int:
        return len(self._packets[id(client.browser)])

    def packets(self, browser: Browser) -> list[tuple[float, bytes]]:
        """(moment of perf_counter, what came then), in the order in which it came."""
        return self._packets[id(browser)]


def eavesdrop(patch: pytest.MonkeyPatch) -> Heard:
    """Keep what comes to every client that is made from now on."""
    heard = Heard()

    class TappedLine(Line):
        def _take(self, packet: bytes) -> None:
            heard.keep(self._browser, packet)
            super()._take(packet)

    class TappedBrowser(Browser):
        async def _ask(self, *asked: Any) -> Answer:
            answer = await super()._ask(*asked)
            heard.keep(self, answer.body)
            return answer

    patch.setattr(live, "Line", TappedLine)
    patch.setattr(phones, "Browser", TappedBrowser)
    patch.setattr(scene, "Browser", TappedBrowser)
    patch.setattr("tests.faults.conftest.Browser", TappedBrowser)
    patch.setattr("tests.faults.workshop.Browser", TappedBrowser)
    return heard
