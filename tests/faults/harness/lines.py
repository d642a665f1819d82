"""Bad lines: some phones are far away, and lose their connection now and then, in every way that there is."""

import asyncio
import random
from dataclasses import dataclass, field

from tests.support.proxy import Mode, Proxy

CUT = Mode("cut")
SWALLOWED = Mode("swallow")
DEAF = Mode("swallow", ("down",))
DUMB = Mode("swallow", ("up",))


@dataclass
class Lines:
    """`every` so manieth phone has a proxy of its own, with this delay; 0: all lines are good."""

    every: int = 0
    delay_ms: float = 0.0
    jitter_ms: float = 0.0
    bad: dict[int, Proxy] = field(default_factory=dict)
    """Number of the phone → its line."""
    cuts: int = 0

    async def way(self, number: int, url: str) -> str:
        """The address by which this phone comes to the server."""
        if not self.every or number % self.every:
            return url
        proxy = self.bad[number] = Proxy(url)
        await proxy.open()
        await proxy.meet(self._far)
        return proxy.url

    @property
    def _far(self) -> Mode:
        return Mode(delay_ms=self.delay_ms, jitter_ms=self.jitter_ms)

    async def weather(self, chance: random.Random, *, seconds: float, times: int, each: tuple[float, float]) -> None:
        """Within so many seconds every bad line is gone so many times, for as long as `each` says."""
        await asyncio.gather(*(self._trouble(chance, proxy, seconds, times, each) for proxy in self.bad.values()))

    async def _trouble(
        self, chance: random.Random, proxy: Proxy, seconds: float, times: int, each: tuple[float, float]
    ) -> None:
        """One cut in each equal part of the time."""
        part, loop = seconds / times, asyncio.get_running_loop()
        start = loop.time()
        for number in range(times):
            gone = min(chance.uniform(*each), part)
            begin = start + number * part + chance.uniform(0, part - gone)
            await asyncio.sleep(begin - loop.time())
            await proxy.meet(chance.choice((CUT, CUT, SWALLOWED, DEAF, DUMB)))
            await asyncio.sleep(gone)
            await proxy.meet(self._far)
            self.cuts += 1

    async def shut(self) -> None:
        for proxy in self.bad.values():
            await proxy.shut()
