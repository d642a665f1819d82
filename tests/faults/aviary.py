"""Canaries: texts that are nowhere else, each with who may hear it and who has to.

A verdict needs both: that nobody heard what is not for them, and that each was heard where it belongs. Otherwise a
session in which nothing happens would pass.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

_CANARY = re.compile(r"kanarie_[0-9]{5}")

EVERYBODY = "everybody"


@dataclass
class Canary:
    """`what` is what it was written in; listeners are named by whoever keeps what they heard."""

    text: str
    what: str
    may: set[str] = field(default_factory=set)
    must: set[str] = field(default_factory=set)


class Leak(NamedTuple):
    listener: str
    what: str
    text: str


class Aviary:
    """All canaries of one story."""

    def __init__(self) -> None:
        self.canaries: dict[str, Canary] = {}

    def sing(self, what: str, *, may: Iterable[str] = (), must: Iterable[str] = ()) -> str:
        """A new text. Who has to hear it also may."""
        text = f"kanarie_{len(self.canaries):05d}"
        self.canaries[text] = Canary(text, what, {*may, *must}, set(must))
        return text

    def let_hear(self, song: str, *listeners: str) -> None:
        """From now on these may and have to."""
        for canary in self._in(song):
            canary.may.update(listeners)
            canary.must.update(set(listeners) - {EVERYBODY})

    def may_hear(self, song: str, *listeners: str) -> None:
        for canary in self._in(song):
            canary.may.update(listeners)

    def foreign(self, heard: Mapping[str, str]) -> list[Leak]:
        """What came to somebody for whom it is not."""
        return [
            Leak(listener, canary.what, text)
            for listener, everything in sorted(heard.items())
            for text in sorted(set(_CANARY.findall(everything)))
            if not {listener, EVERYBODY} & (canary := self.canaries[text]).may
        ]

    def unheard(self, heard: Mapping[str, str]) -> list[Leak]:
        """What never came to somebody for whom it is."""
        found = {listener: set(_CANARY.findall(everything)) for listener, everything in heard.items()}
        return [
            Leak(listener, canary.what, canary.text)
            for canary in self.canaries.values()
            for listener in sorted(canary.must)
            if canary.text not in found.get(listener, ())
        ]

    def _in(self, song: str) -> list[Canary]:
        return [self.canaries[text] for text in _CANARY.findall(song)]


def readable(content: bytes) -> str:
    """All text in a file, and in the files within it: a Word document and an archive are ZIPs."""
    if not content.startswith(b"PK\x03\x04"):
        return content.decode(errors="replace")
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return "\n".join([*packed.namelist(), *(readable(packed.read(name)) for name in packed.namelist())])
