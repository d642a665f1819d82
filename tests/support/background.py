"""One asyncio loop on a thread of its own, for tests that are told step by step."""

import asyncio
import threading
from collections.abc import Coroutine
from functools import cache
from typing import Any, TypeVar

Result = TypeVar("Result")


@cache
def loop() -> asyncio.AbstractEventLoop:
    """The loop, started when it is first needed; ends with the process."""
    made = asyncio.new_event_loop()
    threading.Thread(target=made.run_forever, name="background-loop", daemon=True).start()
    return made


def run(work: Coroutine[Any, Any, Result], *, timeout: float = 60.0) -> Result:
    """Run on the background loop and wait for the result."""
    return asyncio.run_coroutine_threadsafe(work, loop()).result(timeout)
