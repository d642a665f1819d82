"""What a phone still has to send: one batch in flight, nothing rewritten once sent, everything kept until answered."""

from collections import deque
from time import perf_counter
from typing import Any

import orjson

from tests.support.book import Book, Entry

_BATCH, _BATCH_BYTES = 50, 32768
_FRAME_OF_BATCH = len(b'42/live,0123456789["command",{"commands":[]}]')


class Outbox:
    """Survives a lost connection, and so do the entries in flight: they go again, with the same ids."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.unseen: list[Entry] = []
        """Applied, and not yet in the sender's own store."""
        self._waiting: deque[Entry] = deque()
        self._in_flight: list[Entry] = []
        self._limits = (_BATCH, _BATCH_BYTES)

    def __len__(self) -> int:
        return len(self._waiting) + len(self._in_flight)

    @property
    def in_flight(self) -> int:
        return len(self._in_flight)

    def limit(self, *, batch: int, batch_bytes: int) -> None:
        self._limits = (batch, batch_bytes)

    def adopt(self, other: "Outbox") -> None:
        """Take over what another tab of the same phone left behind: what it had sent goes again, with the same ids."""
        other.lost()
        self.book, self.unseen = other.book, other.unseen
        self._waiting.extend(other._waiting)
        other._waiting.clear()

    def put(self, entry: Entry) -> Entry:
        self._waiting.append(self.book.write(entry))
        return entry

    def next_batch(self) -> list[Entry]:
        """Take what fits in one batch; empty while one is in flight or nothing waits."""
        if self._in_flight:
            return []
        room = self._limits[1] - _FRAME_OF_BATCH
        while self._waiting and len(self._in_flight) < self._limits[0]:
            room -= len(orjson.dumps(wire(self._waiting[0]))) + 1
            if room < 0 and self._in_flight:
                break
            self._in_flight.append(self._waiting.popleft())
        now = perf_counter()
        for entry in self._in_flight:
            entry.sent = entry.sent or now
            entry.times_sent += 1
        return self._in_flight

    def answered(self, results: list[dict[str, Any]]) -> bool:
        """Book the results of the batch in flight; True when some have to be sent again."""
        now = perf_counter()
        by_id = {result["id"]: result for result in results}
        again: list[Entry] = []
        for entry in self._in_flight:
            result = by_id.get(entry.id)
            if result is None or result["status"] == "retry":
                again.append(entry)
            else:
                self._book(entry, result, now)
        self._in_flight = []
        self._waiting.extendleft(reversed(again))
        return bool(again)

    def lost(self) -> None:
        """The connection is gone, and nobody knows what became of the batch in flight."""
        self._waiting.extendleft(reversed(self._in_flight))
        self._in_flight = []

    def renew(self) -> None:
        """The database went back in time: what it had confirmed and had not shown yet goes again."""
        for entry in self.unseen:
            entry.status, entry.at = None, {}
        self._waiting.extendleft(reversed(self.unseen))
        self.unseen = []

    def _book(self, entry: Entry, result: dict[str, Any], now: float) -> None:
        entry.answered, entry.status = now, result["status"]
        entry.again = bool(result.get("again"))
        entry.at, entry.error = result.get("at") or {}, result.get("error")
        if entry.status == "applied":
            self.unseen.append(entry)


def wire(entry: Entry) -> dict[str, Any]:
    return {"id": entry.id, "type": entry.type, "args": entry.args}
