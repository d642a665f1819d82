"""Who sits with whom, dealt out. Pure: rules and memory (duos, regions, who met before) have their place here."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from random import Random


def how_many(people: int, *, number: int | None, size: int | None) -> int:
    """How many groups there are to be: `number` of them, or as many as bring them closest to `size`; at least one."""
    if number is not None:
        return number
    return max(1, ceil(people / (size or 5) - 0.5))  # of two that are as close, the larger groups: nobody sits alone


def deal(people: Sequence[str], groups: int, chance: Random) -> list[list[str]]:
    """Everybody in one group, at random; no two groups differ by more than one person."""
    shuffled = list(people)
    chance.shuffle(shuffled)
    return [shuffled[place::groups] for place in range(groups)]


def smallest(sizes: Sequence[int]) -> int:
    """The place of the group where the next person belongs: the smallest, the first of those."""
    return min(range(len(sizes)), key=lambda place: sizes[place])
