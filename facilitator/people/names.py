"""Names as people type them: with or without accents and capitals, from the first name or from any other part. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from facilitator.fields import NAME_LENGTH

MATCHES = 8
LETTERS = 2
# Letters that are drawn with something through or beside them, and come apart by no rule of Unicode.
_DRAWN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "þ": "th", "æ": "ae", "œ": "oe"})
_BESIDE = re.compile(r"[^\w]+", re.UNICODE)
_APOSTROPHES = str.maketrans("", "", "'’‘`´")
_NUMBER = re.compile(r" \((\d+)\)$")


@lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """A name without what two people may write differently: capitals, accents, spaces."""
    apart = unicodedata.normalize("NFKD", name.casefold()).translate(_DRAWN)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(bare.casefold().split())


def same_name(one: str, other: str) -> bool:
    return folded(one) == folded(other)


def without_number(name: str) -> str:
    """What somebody is called who was given a number, because another of that name was there: `Anna (2)` is Anna."""
    return _NUMBER.sub("", name) if name.endswith(")") else name  # spares almost everybody the pattern


def told_apart(name: str, taken: Iterable[str]) -> str:
    """The name, with the first number that is free when somebody has it already."""
    others = {folded(other) for other in taken}
    if folded(name) not in others:
        return name
    number = 2
    while folded(made := _numbered(name, number)) in others:
        number += 1
    return made


def _numbered(name: str, number: int) -> str:
    end = f" ({number})"
    return without_number(name)[: NAME_LENGTH - len(end)].rstrip() + end


def enough_to_search(typed: str) -> bool:
    """A list of people is never shown as a whole: at least two letters must be known of a name."""
    return sum(letter.isalnum() for letter in folded(typed)) >= LETTERS


def matches(name: str, typed: str) -> bool:
    """Whether every word of what is typed begins some part of the name."""
    parts = parts_of(name)
    return all(any(part.startswith(word) for part in parts) for word in _words(typed))


def rank(name: str, typed: str) -> tuple[bool, str]:
    """To sort by: first those that begin with what is typed, then the others, by the alphabet."""
    plain = folded(name)
    return not plain.startswith(folded(typed)), plain


@lru_cache(maxsize=8192)
def parts_of(name: str) -> tuple[str, ...]:
    """What a name can be found by: `Dirk-Jan van 't Hof` by dirk, jan, van, t and hof; `d'Hondt` also by dhondt."""
    plain = folded(name)
    return tuple(dict.fromkeys([*_BESIDE.split(plain), *_BESIDE.split(plain.translate(_APOSTROPHES))]))


def _words(typed: str) -> list[str]:
    return [word for word in _BESIDE.split(folded(typed)) if word]
