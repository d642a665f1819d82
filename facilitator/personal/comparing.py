"""Two versions of an ambition beside each other: field by field, with the words that went and that came. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal

from facilitator.ambitions.models import AmbitionVersion
from facilitator.personal.own_versions import ALL, texts_of

Change = Literal["same", "changed", "new", "gone"]
# (whether these words are in one of the two only, the words)
Piece = tuple[bool, str]
# A word with the space after it.
_WORDS = re.compile(r"\S+\s*|\s+")


@dataclass(frozen=True)
class Row:
    name: str
    label: str
    change: Change
    before: list[Piece]
    after: list[Piece]


def compared(older: AmbitionVersion, newer: AmbitionVersion, labels: Mapping[str, Any]) -> list[Row]:
    """Of every field that says something in one of the two."""
    first, second = texts_of(older), texts_of(newer)
    return [
        Row(name, str(labels[name]), _change(first[name], second[name]), *pieces(first[name], second[name]))
        for name in ALL
        if first[name] or second[name]
    ]


def pieces(before: str, after: str) -> tuple[list[Piece], list[Piece]]:
    """Both texts whole, cut where they differ."""
    one, other = _WORDS.findall(before), _WORDS.findall(after)
    left: list[Piece] = []
    right: list[Piece] = []
    alike = SequenceMatcher(a=[*map(str.strip, one)], b=[*map(str.strip, other)], autojunk=False)
    for tag, a, b, c, d in alike.get_opcodes():
        _add(left, tag != "equal", "".join(one[a:b]))
        _add(right, tag != "equal", "".join(other[c:d]))
    return left, right


def _change(before: str, after: str) -> Change:
    if before == after:
        return "same"
    if not before:
        return "new"
    return "changed" if after else "gone"


def _add(pieces: list[Piece], differs: bool, words: str) -> None:
    """The space at the end of words that differ is no word."""
    bare = words.rstrip() if differs else words
    pieces += [(now, text) for now, text in ((differs, bare), (False, words[len(bare) :])) if text]
