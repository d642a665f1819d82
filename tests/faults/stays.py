"""Who sat at which table from when until when, and whether somebody may have heard what they were sent.

A move away has a seq. What a table hears from that seq on is not for who was moved, however it comes: that is the
verdict, and it needs no clock but for one thing. Who comes back to a table may hear all of it again, so something
that comes before the facilitator even asked for their return does not count as that.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson

from tests.support import packets, page

_CANARY = re.compile(rb"kanarie-[0-9]+")


@dataclass
class Stay:
    """One stay of one person at a table. `asked` is the moment at which somebody first asked for it."""

    group: str
    since: int
    asked: float
    until: int | None = None


class Leak(NamedTuple):
    """What came to somebody who did not sit there, or not any more."""

    person: str
    group: str
    seq: int
    what: str


class Stays:
    """Of everybody, in order."""

    def __init__(self) -> None:
        self._of: dict[str, list[Stay]] = defaultdict(list)

    def begin(self, person: str, group: str, *, seq: int, asked: float) -> None:
        """Somebody sits down, and does not sit any more where they sat."""
        if self._of[person]:
            self._of[person][-1].until = seq
        self._of[person].append(Stay(group, seq, asked))

    def table_of(self, person: str) -> str:
        return self._of[person][-1].group

    def tables_of(self, person: str) -> set[str]:
        """All tables where somebody sat, now or before."""
        return {stay.group for stay in self._of[person]}

    def may_have_heard(self, person: str, group: str, *, seq: int, moment: float) -> bool:
        return any(
            stay.group == group and stay.asked <= moment and (stay.until is None or seq < stay.until)
            for stay in self._of[person]
        )


@dataclass(frozen=True)
class Song:
    """A text that is nowhere else. `seq` is None when it never was accepted."""

    singer: str
    group: str
    seq: int | None


def foreign(
    person: str, heard: list[tuple[float, bytes]], *, stays: Stays, boards: dict[str, str], songs: dict[str, Song]
) -> Iterator[Leak]:
    """Everything that came to a person and was not for them; `boards` is board → group."""
    for moment, packet in heard:
        for frame in frames_in(packet):
            kind, _, id_ = frame["audience"].partition(":")
            group = boards.get(id_) if kind == "board" else id_ if kind == "group" else None
            if group and not stays.may_have_heard(person, group, seq=frame["to"], moment=moment):
                yield Leak(person, group, frame["to"], frame["audience"])
        for text in _CANARY.findall(packet):
            song = songs[text.decode()]
            mine = song.singer == person
            if not mine and not stays.may_have_heard(person, song.group, seq=song.seq or 0, moment=moment):
                yield Leak(person, song.group, song.seq or 0, text.decode())


def frames_in(packet: bytes) -> list[dict[str, Any]]:
    """Every frame and snapshot in what came over a socket, or as a page or an answer over HTTP."""
    if packet.startswith(packets.EVENT):
        return [packets.event_body(packet)] if packets.event_name(packet) == b"changes" else []
    if packet.startswith(packets.ACK):
        answer = packets.answer_of(packet)[1]
        return answer.get("changes", []) if isinstance(answer, dict) else []
    if packet.startswith(b"{"):
        answer = orjson.loads(packet)
        return [answer] if "audience" in answer else answer.get("changes", [])
    if b'id="page"' in packet:
        return page.data_block(packet.decode()).get("snapshots", [])
    return []
