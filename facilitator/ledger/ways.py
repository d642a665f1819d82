"""The two ways in which what waits comes to be written: one after the other in a thread, or scopes side by side.

The embedded database has one writer, and waits for its disk in C: a native thread does that, so that the loop never
stands still. PostgreSQL waits at a socket, where greenlets yield: each scope that has something waiting has one of its
own, as many at once as there are connections. Either way what waits meanwhile is taken together next time.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from sqlalchemy import Engine

from facilitator.ledger.command import Envelope, Result, Scope
from facilitator.postgres import AT_ONCE
from facilitator.runtime import Loopback, native, spawn

_TOGETHER = 100  # commands in one transaction
TICK = 0.020  # seconds between two transactions while much is written: nobody is told more often than that anyhow
_MUCH = 32  # transactions in a second


class Batch:
    """Commands of one sender on their way through the writer. `written`: whether the database took what was written."""

    def __init__(self, scope: Scope, envelopes: list[Envelope]) -> None:
        self.scope = scope
        self.envelopes = envelopes
        self.results: list[Result] = []
        self.written: bool | None = None
        self.done = threading.Event()

    @property
    def to_log(self) -> list[Envelope]:
        """A line of a log has a time, and stands in an order: anonymous commands have neither."""
        return [envelope for envelope in self.envelopes if not envelope.command.sealed]


Write = Callable[[Scope, list[Batch]], None]


class Way(Protocol):
    def start(self) -> None: ...
    def stop(self) -> None:
        """Write what waits, then no more."""

    def put(self, batch: Batch) -> None: ...
    def tell(self, work: Callable[[], None]) -> None:
        """From where it is written: have `work` called in the loop, one at a time, in order."""


def way(engine: Engine, write: Write) -> Way:
    return OneThread(write) if engine.dialect.name == "sqlite" else SideBySide(write)


class OneThread:
    def __init__(self, write: Write) -> None:
        self._write = write
        self._loopback = Loopback()
        self._waiting: Any = native("queue").SimpleQueue()
        self._pace = Pace()
        self._thread = native("threading").Thread(target=self._work, name="writer", daemon=True)

    def start(self) -> None:
        self._loopback.start()
        self._thread.start()

    def stop(self) -> None:
        self._waiting.put(None)
        self._thread.join()

    def put(self, batch: Batch) -> None:
        self._waiting.put(batch)

    def tell(self, work: Callable[[], None]) -> None:
        self._loopback.call(work)

    def _work(self) -> None:
        queue = self._waiting
        taken: list[Batch | None] = []
        while None not in taken:
            taken = [queue.get()]
            self._pace.keep()
            while not queue.empty():
                taken.append(queue.get())
            for scope, batches in _by_scope(batch for batch in taken if batch is not None):
                self._write(scope, batches)


class Pace:
    """For a thread that writes: at once as long as little is written; then no oftener than every `tick` seconds.

    What comes meanwhile goes along. Most of the price of a command is that of its transaction: of a hundred a second,
    two at a time cost a third less than one by one.
    """

    def __init__(self, tick: float = TICK) -> None:
        self._tick = tick
        self._begun: deque[float] = deque(maxlen=_MUCH)
        self._time = native("time")

    def keep(self) -> None:
        """Wait until it is time for the next transaction."""
        begun, now = self._begun, self._time.monotonic()
        much = len(begun) == _MUCH and now - begun[0] < 1
        rest = begun[-1] + self._tick - now if much else 0
        if rest > 0:
            self._time.sleep(rest)
        begun.append(self._time.monotonic())


class SideBySide:
    def __init__(self, write: Write) -> None:
        self._write = write
        self._waiting: dict[Scope, deque[Batch]] = {}  # a scope stands here as long as somebody is at work in it
        self._changing = threading.Condition()
        self._room = threading.Semaphore(AT_ONCE)
        self._telling = threading.RLock()

    def start(self) -> None:
        pass

    def stop(self) -> None:
        with self._changing:
            self._changing.wait_for(lambda: not self._waiting)

    def put(self, batch: Batch) -> None:
        with self._changing:
            begun = self._waiting.get(batch.scope)
            if begun is not None:
                begun.append(batch)
                return
            self._waiting[batch.scope] = deque([batch])
        spawn(self._work, batch.scope)

    def tell(self, work: Callable[[], None]) -> None:
        with self._telling:
            work()

    def _work(self, scope: Scope) -> None:
        while True:
            with self._room:
                batches = self._take(scope)
                if not batches:
                    return
                self._write(scope, batches)

    def _take(self, scope: Scope) -> list[Batch]:
        """As much as a transaction should hold. Nothing: then nobody is at work in this scope any more."""
        taken: list[Batch] = []
        with self._changing:
            waiting = self._waiting[scope]
            while waiting and sum(len(batch.envelopes) for batch in taken) < _TOGETHER:
                taken.append(waiting.popleft())
            if not taken:
                del self._waiting[scope]
                self._changing.notify_all()
        return taken


def _by_scope(taken: Iterable[Batch]) -> Iterable[tuple[Scope, list[Batch]]]:
    """What waits, by scope, each sender's batch whole and in order; no more at once than a transaction should hold."""
    waiting: dict[Scope, list[Batch]] = {}
    for batch in taken:
        batches = waiting.setdefault(batch.scope, [])
        batches.append(batch)
        if sum(len(waits.envelopes) for waits in batches) >= _TOGETHER:
            yield batch.scope, waiting.pop(batch.scope)
    yield from waiting.items()
