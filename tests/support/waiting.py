"""Waiting for what is heard: conditions that are looked at again whenever something changed."""

import asyncio
import time
from collections.abc import Callable

Condition = Callable[[], bool]


class Waiters:
    """Of one client, on its loop."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Condition, asyncio.Future[None]]] = []

    async def until(self, holds: Condition, *, timeout: float) -> None:
        """Return when it holds; TimeoutError when it does not come to that, and whatever `holds` raises."""
        if holds():
            return
        waiter = holds, asyncio.get_running_loop().create_future()
        self._waiting.append(waiter)
        try:
            async with asyncio.timeout(timeout):
                await waiter[1]
        finally:
            self._waiting.remove(waiter)

    def look(self) -> None:
        """Something changed. A condition that raises is its waiter's problem, not the connection's."""
        for holds, future in self._waiting:
            if future.done():
                continue
            try:
                if holds():
                    future.set_result(None)
            except Exception as problem:  # noqa: BLE001  it is handed to whoever waits
                future.set_exception(problem)


def eventually(holds: Condition, *, seconds: float = 15.0) -> None:
    """Wait for something that no one tells of, such as a row in another process' database."""
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.01)
