"""What a room answered, counted. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

_MOST_WORDS = 100
_MOST_TEXTS = 60
_MOST_BYTES = 40_000  # of the texts together: a frame holds 64 kB
_AROUND = ".,;:!?…\"'‘’“”"


def words(given: Sequence[str]) -> list[dict[str, Any]]:
    """Each word with how many gave it, the most given first; of the same number the one that came first.

    Capitals and what stands around a word make no other word. It is shown as most people wrote it.
    """
    spellings: dict[str, Counter[str]] = {}
    for word in given:
        bare = word.strip(_AROUND) or word
        spellings.setdefault(bare.casefold(), Counter())[bare] += 1
    most_given = sorted(spellings.values(), key=Counter.total, reverse=True)[:_MOST_WORDS]
    return [{"word": spelled.most_common(1)[0][0], "n": spelled.total()} for spelled in most_given]


def numbers(given: Iterable[int], steps: int) -> list[int]:
    """How many gave 1, 2, … up to the last step."""
    counted = Counter(given)
    return [counted[step] for step in range(1, steps + 1)]


def newest(given: Sequence[str]) -> list[str]:
    """The newest texts first, as many as a screen has pages for. `given` begins with the oldest."""
    shown: list[str] = []
    size = 0
    for text in reversed(given[-_MOST_TEXTS:]):
        size += len(text.encode())
        if size > _MOST_BYTES:
            break
        shown.append(text)
    return shown
