"""What an audience holds, shared by all phones that hold the same.

A thousand phones on one board hold the same notes. A `State` therefore never changes: applying a frame gives the
next one, and the frame remembers it, so that the work is done by the first phone and looked up by the others.
So every phone has its full state for the price of a pointer, and a digest of it that does not depend on the way
by which it got there (all frames, a catch-up, a snapshot).
"""

from array import array
from collections import OrderedDict
from hashlib import blake2b
from typing import Any
from weakref import WeakValueDictionary

import orjson

from tests.support import packets

Weighed = dict[str, tuple[Any, int]]
"""Id → (entity, what it adds to the digest), of one kind."""

_MOST_FRAMES = 1024
_DIGEST_BITS = (1 << 64) - 1


class State:
    """The entities of one audience as of `cursor`; immutable."""

    __slots__ = ("__weakref__", "cursor", "digest", "entities")

    def __init__(self, cursor: int, digest: int, entities: dict[str, Weighed]) -> None:
        self.cursor = cursor
        self.digest = digest
        self.entities = entities

    def of_kind(self, kind: str) -> dict[str, Any]:
        return {id_: entity for id_, (entity, _) in self.entities.get(kind, {}).items()}


NOTHING = State(0, 0, {})


class Frame:
    """A decoded `changes`, with what it made of the states it met."""

    __slots__ = ("audience", "drops", "from_", "kinds", "made", "more", "note_ids", "puts", "seen", "to")

    def __init__(self, body: dict[str, Any]) -> None:
        self.audience: str = body["audience"]
        self.from_: int = body.get("from", 0)
        self.to: int = body["to"]
        self.more: bool = body.get("more", False)
        self.puts = _weighed(body.get("put", {}))
        self.drops: dict[str, list[str]] = body.get("drop", {})
        self.kinds = frozenset([*self.puts, *self.drops])
        self.note_ids: tuple[str, ...] = tuple(self.puts.get("note", ()))
        self.made: WeakValueDictionary[tuple[int, int], State] = WeakValueDictionary()
        """(cursor, digest) of a state → what this frame makes of it, as long as some client holds that."""
        self.seen: dict[str, array[float]] = {}
        """Role → the moments (perf_counter) at which a client of that role applied this frame."""


class Shelf:
    """Decodes each frame once, however many phones it reaches, and keeps equal states one."""

    def __init__(self) -> None:
        self._frames: OrderedDict[bytes, Frame] = OrderedDict()
        self._states: WeakValueDictionary[tuple[str, int, int], State] = WeakValueDictionary()
        self.decoded = 0

    def frame(self, packet: bytes) -> Frame:
        """The frame in a socket.io packet as it came off the wire."""
        return self._frames.get(packet) or self._keep(packet, packets.event_body(packet))

    def frame_of(self, body: dict[str, Any]) -> Frame:
        """The frame of a body that came inside something else (the answer to `enter`)."""
        packet = orjson.dumps(body)
        return self._frames.get(packet) or self._keep(packet, body)

    def _keep(self, packet: bytes, body: dict[str, Any]) -> Frame:
        frame = self._frames[packet] = Frame(body)
        self.decoded += 1
        if len(self._frames) > _MOST_FRAMES:
            self._frames.popitem(last=False)
        return frame

    def apply(self, state: State, frame: Frame) -> State:
        known = state.cursor, state.digest
        made = frame.made.get(known)
        if made is None:
            made = frame.made[known] = self._kept(frame.audience, _applied(state, frame))
        return made

    def snapshot(self, body: dict[str, Any]) -> State:
        puts = _weighed(body["put"])
        digest = sum(weight for kind in puts.values() for _, weight in kind.values()) & _DIGEST_BITS
        return self._kept(body["audience"], State(body["to"], digest, puts))

    def _kept(self, audience: str, state: State) -> State:
        return self._states.setdefault((audience, state.cursor, state.digest), state)


def _applied(state: State, frame: Frame) -> State:
    entities, digest = dict(state.entities), state.digest
    for kind in frame.kinds:
        held = entities[kind] = dict(entities.get(kind, {}))
        for id_, weighed in frame.puts.get(kind, {}).items():
            digest += weighed[1] - held.get(id_, (None, 0))[1]
            held[id_] = weighed
        for id_ in frame.drops.get(kind, ()):
            digest -= held.pop(id_, (None, 0))[1]
    return State(state.cursor if frame.more else frame.to, digest & _DIGEST_BITS, entities)


def _weighed(puts: dict[str, dict[str, Any]]) -> dict[str, Weighed]:
    return {
        kind: {id_: (entity, weight(kind, id_, entity)) for id_, entity in entities.items()}
        for kind, entities in puts.items()
    }


def weight(kind: str, id_: str, entity: object) -> int:
    """What an entity adds to the digest of its audience (64 bits); digests are sums of these."""
    text = orjson.dumps([kind, id_, entity], option=orjson.OPT_SORT_KEYS)
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big")
