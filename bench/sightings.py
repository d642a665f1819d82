"""When a note that was typed was seen by others: every note on every phone, sampled where there are too many."""

import random
from array import array
from collections.abc import Iterable
from time import perf_counter

from tests.support.book import Entry
from tests.support.frames import Frame

_PER_FRAME = 40


class Sightings:
    """Give `saw` to a fleet; ask for the delays when everything has arrived."""

    def __init__(self) -> None:
        self._frames: dict[int, Frame] = {}

    def saw(self, role: str, frame: Frame) -> None:
        if frame.note_ids and frame.audience[:6] in ("board:", "staff:"):
            self._frames[id(frame)] = frame
            frame.seen.setdefault(role, array("d")).append(perf_counter())

    def forget(self) -> None:
        for frame in self._frames.values():
            frame.seen.clear()
        self._frames.clear()

    def delays(self, role: str, entries: Iterable[Entry], *, since: str = "typed") -> list[float]:
        """Seconds from `since` (typed, answered) until a client of this role held the note."""
        moments = {entry.note: getattr(entry, since) for entry in entries if entry.type == "AddNote"}
        found: list[float] = []
        for frame in self._frames.values():
            times = frame.seen.get(role, array("d"))
            for note in frame.note_ids:
                moment = moments.get(note)
                if moment is not None:
                    found += [at - moment for at in _sample(times)]
        return found


def _sample(times: "array[float]") -> Iterable[float]:
    return times if len(times) <= _PER_FRAME else random.sample(times.tolist(), _PER_FRAME)


def quantile(values: list[float], share: float) -> float:
    """In milliseconds; NaN when there is nothing to say."""
    if not values:
        return float("nan")
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000
