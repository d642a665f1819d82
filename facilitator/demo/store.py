"""What somebody's browser holds: for every audience it hears what was told last."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Entity = dict[str, Any]
Frame = dict[str, Any]

# Lowest first: what is told to fewer says more.
_RANKS = {"everyone": 0, "facilitators": 1, "board": 2, "group": 2, "staff": 3, "person": 4}


class Store:
    """The socket hands every packet to a thread of its own, so frames come in any order. Whoever calls holds a lock."""

    def __init__(self) -> None:
        self._held: dict[str, dict[str, dict[str, Entity]]] = {}
        self._cursors: dict[str, int] = {}
        self._early: list[Frame] = []

    def hear(self, frame: Frame) -> bool:
        """Apply a frame and those that waited for it. False: one that comes before it is missing."""
        self._early.append(frame)
        while ready := [one for one in self._early if one["from"] <= self._cursor(one)]:
            for one in ready:
                self._early.remove(one)
                if one["to"] > self._cursor(one):
                    self._put(one)
        return self.caught_up

    @property
    def caught_up(self) -> bool:
        return not self._early

    def fill(self, snapshot: Frame) -> None:
        """Take a snapshot, which is all there is of an audience."""
        if snapshot["to"] >= self._cursor(snapshot):
            self._held[snapshot["audience"]] = {}
            self._put({**snapshot, "drop": {}})

    def look(self, kind: str) -> dict[str, Entity]:
        """{id: entity} of all audiences, each with its id."""
        found: dict[str, Entity] = {}
        for audience in sorted(self._held, key=_rank):
            for id, entity in self._held[audience].get(kind, {}).items():
                found[id] = {**entity, "id": id}
        return found

    def named(self) -> set[str]:
        """The audiences that one may hear too, by what is heard. Who leads hears boards in full."""
        said = [hears for kinds in self._held.values() for hears in kinds.get("hears", {}).values()]
        audiences = {audience for hears in said for audience in hears["audiences"]}
        leads = "facilitators" in self._held
        return {audience for audience in audiences if not (leads and audience.startswith("board:"))}

    def cursor(self, audience: str) -> int | None:
        return self._cursors.get(audience)

    def keep_only(self, audiences: Iterable[str]) -> None:
        for audience in self._held.keys() - set(audiences):
            del self._held[audience]
            self._cursors.pop(audience, None)

    def _cursor(self, frame: Frame) -> int:
        return self._cursors.get(frame["audience"], 0)

    def _put(self, frame: Frame) -> None:
        kinds = self._held.setdefault(frame["audience"], {})
        for kind, entities in frame["put"].items():
            kinds.setdefault(kind, {}).update(entities)
        for kind, ids in frame["drop"].items():
            for id in ids:
                kinds.get(kind, {}).pop(id, None)
        if not frame.get("more"):
            self._cursors[frame["audience"]] = frame["to"]


def _rank(audience: str) -> tuple[int, str]:
    return _RANKS.get(audience.partition(":")[0], 2), audience
