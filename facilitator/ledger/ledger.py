"""The ledger: the one way in for every change.

Whoever wants something submits a batch and waits for its results; others write (`ways.py`), at once as long as little
is written. What waits meanwhile is written together next time. When a batch is on disk, and only then, it is answered
and announced.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.orm import configure_mappers

from facilitator.clock import clock
from facilitator.errors import Rejected
from facilitator.ledger.batch import Changed
from facilitator.ledger.command import Envelope, Result, Scope
from facilitator.ledger.ways import Batch, way
from facilitator.ledger.writer import Identify, Writer

log = logging.getLogger("facilitator.ledger")
commands_log = logging.getLogger("facilitator.commands")

_FRESH_MS = 5_000
_PROBE_SECONDS = 4.0
_PROBE = Scope("probe")
_CLEAN = Scope("clean")
_CUT = Scope("cut")
_QUIET = {_CLEAN, _CUT}  # says nothing of whether writing works when it fails: somebody reads just now
_CLEAN_SECONDS = 120.0
Published = Callable[[str, dict[str, int]], None]


class Ledger:
    """Start it in the loop, then submit. `writable` is False from the first write that failed until one succeeds."""

    def __init__(self, engine: Engine, identify: Identify) -> None:
        self.writable = True
        self._wrote_at = 0
        self._writer = Writer(engine, identify, self._report)
        self._way = way(engine, self._write_together)
        self._listeners: list[Published] = []
        self._writable_listeners: list[Callable[[bool], None]] = []

    def start(self) -> None:
        configure_mappers()  # takes a lock: not in the writer's thread
        self._way.start()

    def stop(self) -> None:
        """Carry out what waits, then write no more: for whoever goes on with the database in the same process."""
        self._way.stop()

    def on_published(self, listener: Published) -> None:
        """Have `listener(session id, {audience: seq})` called in the loop after every commit that somebody hears of."""
        self._listeners.append(listener)

    def on_writable(self, listener: Callable[[bool], None]) -> None:
        """Have `listener(writable)` called in the loop whenever that changes."""
        self._writable_listeners.append(listener)

    def submit(self, scope: Scope, envelopes: Sequence[Envelope], *, seconds: float | None = None) -> list[Result]:
        """Carry out the commands of one sender, in order, and wait until it is known what came of them.

        With `seconds` that is how long to wait at most; what is not known by then is `retry` (and may still be applied:
        sending it again is harmless).
        """
        batch = Batch(scope, list(envelopes))
        for envelope in batch.to_log:
            commands_log.debug("taken %s %s", envelope.id, type(envelope.command).__name__)
        self._way.put(batch)
        if not batch.done.wait(seconds):
            return [Result(envelope.id, "retry", error=Rejected("unavailable")) for envelope in envelopes]
        logged = {envelope.id for envelope in batch.to_log}
        for result in batch.results:
            if result.id in logged:
                commands_log.debug("%s %s%s", result.status, result.id, " again" if result.again else "")
        return batch.results

    def healthy(self) -> bool:
        """Whether something was written in the last five seconds, or can be now: then this writes to find out."""
        return clock.now() - self._wrote_at <= _FRESH_MS or self.probe()

    def probe(self) -> bool:
        """Write something of no consequence; whether that worked. `writable` then says so too."""
        probe = Batch(_PROBE, [])
        self._way.put(probe)
        return probe.done.wait(_PROBE_SECONDS) and probe.written is True

    def clean(self) -> bool:
        """Clean the file of what was erased; whether that worked. Nothing else is written meanwhile."""
        return self._done(_CLEAN)

    def cut_log(self) -> bool:
        """Cut off the log beside the file, which tells in which order things came; whether that worked."""
        return self._done(_CUT)

    def _done(self, what: Scope) -> bool:
        batch = Batch(what, [])
        self._way.put(batch)
        return batch.done.wait(_CLEAN_SECONDS) and batch.written is True

    def _write_together(self, scope: Scope, batches: list[Batch]) -> None:
        envelopes = [envelope for batch in batches for envelope in batch.envelopes]
        works: bool | None = None
        try:
            results, changed = self._carry_out(scope, envelopes)
            works = _works(results) if scope not in {_PROBE, *_QUIET} else True
        except Exception as problem:  # noqa: BLE001 - the writer must outlive anything, or nobody is answered ever again
            self._report(f"the writer failed: {type(problem).__name__}")
            results, changed = [Result(e.id, "retry", error=Rejected("unavailable")) for e in envelopes], {}
            works = None if scope in _QUIET else False
        if works:
            self._wrote_at = clock.now()
        left = deque(results)
        for batch in batches:
            batch.results = _in_order([left.popleft() for _ in batch.envelopes])
            batch.written = works
        self._way.tell(lambda: self._answer(batches, changed, works))

    def _carry_out(self, scope: Scope, envelopes: list[Envelope]) -> tuple[list[Result], Changed]:
        if scope == _PROBE:
            return self._writer.probe()
        if scope == _CLEAN:
            return self._writer.clean()
        if scope == _CUT:
            return self._writer.cut_log()
        return self._writer.carry_out(scope, envelopes)

    def _answer(self, batches: list[Batch], changed: Changed, works: bool | None) -> None:
        for batch in batches:
            batch.done.set()
        if works is not None and works != self.writable:
            self.writable = works
            for hears_writable in self._writable_listeners:
                _tell(hears_writable, works)
        for session_id, audiences in changed.items():
            for hears_published in self._listeners:
                _tell(hears_published, session_id, audiences)

    def _report(self, what: str) -> None:
        self._way.tell(lambda: log.error("%s", what))


def _tell(listener: Callable[..., None], *what: Any) -> None:
    try:
        listener(*what)
    except Exception as problem:  # noqa: BLE001 - one who does not listen well must not keep the next batch waiting
        log.error("a listener failed: %s", type(problem).__name__)  # noqa: TRY400 - a trace may hold words


def _works(results: Iterable[Result]) -> bool | None:
    """Whether the database took what was written; None when nothing had to be."""
    statuses = {result.status for result in results}
    return "retry" not in statuses if statuses & {"retry", "applied"} else None


def _in_order(results: list[Result]) -> list[Result]:
    """After the first `retry` the rest of a sender's batch is `retry`: it may lean on the one before it."""
    waits = False
    found = []
    for result in results:
        waits = waits or result.status == "retry"
        kept = result if not waits else Result(result.id, "retry", error=result.error or Rejected("unavailable"))
        found.append(kept)
    return found
