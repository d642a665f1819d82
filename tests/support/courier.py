"""Carries what is in the outbox over whatever line there is, until it is answered."""

import asyncio
from collections.abc import Callable
from time import perf_counter
from typing import Any

from tests.support.book import Book, Entry
from tests.support.line import Line
from tests.support.outbox import Outbox, wire
from tests.support.store import Store


class Courier:
    """One batch at a time. A batch without an answer within `answer_within` seconds drops the line: nothing else
    tells that the server took the bytes and never will answer."""

    def __init__(self, *, answer_within: float, retry_after: float, on_answered: Callable[[], None]) -> None:
        self.outbox = Outbox(Book())
        self._answer_within = answer_within
        self._retry_after = retry_after
        self._on_answered = on_answered
        self._loop = asyncio.get_running_loop()
        self._line: Line | None = None
        self._timer: asyncio.TimerHandle | None = None

    def post(self, entry: Entry) -> Entry:
        self.outbox.put(entry)
        self._pump()
        return entry

    def take_line(self, line: Line) -> None:
        self._line = line
        self._pump()

    def lose_line(self) -> None:
        self._line = None
        self._set_timer(None)
        self.outbox.lost()

    def look(self, store: Store) -> None:
        """Note what the sender's own store has reached by now."""
        if not self.outbox.unseen:
            return
        now, unseen = perf_counter(), []
        for entry in self.outbox.unseen:
            if store.reached(entry.at):
                entry.seen = now
            else:
                unseen.append(entry)
        self.outbox.unseen = unseen

    def _pump(self) -> None:
        if self._line is None:
            return
        batch = self.outbox.next_batch()
        if batch:
            line = self._line
            line.ask("command", {"commands": [wire(entry) for entry in batch]}, self._answered)
            self._set_timer(self._loop.call_later(self._answer_within, line.abort))

    def _answered(self, body: Any) -> None:
        self._set_timer(None)
        if self.outbox.answered(body.get("results", [])):
            self._set_timer(self._loop.call_later(self._retry_after, self._pump))
        else:
            self._pump()
        self._on_answered()

    def _set_timer(self, timer: asyncio.TimerHandle | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = timer
