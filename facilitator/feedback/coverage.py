"""Whom to ask for feedback, so that the last presenter gets as much as the first. Pure, and the same every time.

What a presentation should get is the most that any other gets, as far as there are people left who may still give it.
Who has given the fewest so far is asked first; nobody is asked for more than two presentations at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

AT_ONCE = 2


@dataclass(frozen=True)
class Covered:
    """A presentation that has begun: who may give feedback on it and who gave; `nudged` were asked to before."""

    id: str
    may: frozenset[str]
    gave: frozenset[str]
    open: bool
    nudged: frozenset[str] = frozenset()

    def missing(self, left: AbstractSet[str]) -> frozenset[str]:
        """Who has not given any and still can."""
        return self.may - self.gave - left if self.open else frozenset()

    def waiting(self, left: AbstractSet[str]) -> frozenset[str]:
        """Who was asked, and still can."""
        return self.nudged & self.missing(left)


def whom_to_nudge(stage: Sequence[Covered], left: AbstractSet[str] = frozenset()) -> dict[str, list[str]]:
    """{presentation: who is to be asked now, beside those who were asked already}.

    `stage` is in the order of the queue. `left` are those who cannot answer any more.
    """
    short = {one.id: _short(one, stage, left) for one in stage}
    asked = Counter(person for one in stage for person in one.waiting(left))
    found: dict[str, list[str]] = {}
    for one in sorted(stage, key=lambda one: -short[one.id]):
        waiting = one.waiting(left)
        free = [person for person in one.missing(left) - waiting if asked[person] < AT_ONCE]
        chosen = _fewest_first(free, stage)[: max(0, short[one.id] - len(waiting))]
        asked.update(chosen)
        if chosen:
            found[one.id] = chosen
    return found


def asked_for(id: str, stage: Sequence[Covered], left: AbstractSet[str] = frozenset()) -> list[str]:
    """Who is to be asked when a facilitator asks for this one.

    Those of the rule; when that are none, because it has as much as the others or because those who were asked keep
    silent, everybody who still can and is not asked for two others.
    """
    if chosen := whom_to_nudge(stage, left).get(id):
        return chosen
    (this,) = (one for one in stage if one.id == id)
    elsewhere = Counter(person for one in stage if one.id != id for person in one.waiting(left))
    return _fewest_first([person for person in this.missing(left) if elsewhere[person] < AT_ONCE], stage)


def _short(one: Covered, stage: Sequence[Covered], left: AbstractSet[str]) -> int:
    """How many more it should get. Those who were asked are counted on: elsewhere too."""
    expected = (len(other.gave) + len(other.waiting(left)) for other in stage if other.id != one.id)
    most = max(expected, default=len(one.may))
    return min(most - len(one.gave), len(one.missing(left)))


def _fewest_first(people: Sequence[str], stage: Sequence[Covered]) -> list[str]:
    given = Counter(person for one in stage for person in one.gave)
    return sorted(people, key=lambda person: (given[person], person))
