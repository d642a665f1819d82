"""Feedback as somebody reads it on a page: what was said by what was asked, ratings as how often each step. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.presentations.planned import Names
from facilitator.rubrics.rubric import Criterion, Rubric


@dataclass(frozen=True)
class Said:
    """One text. `key` is that of the rubric (`reason:<criterion>` for the reason of a rating).

    `item` names it in `TakeAlong` and `ReplyToQuestion`. `by` and `person` (name and id of who said it) are None where
    this reader is not to know, or nobody does. `taken` and `reply` (empty without one) are what the presenter did.
    """

    item: str
    key: str
    text: str
    by: str | None = None
    person: str | None = None
    taken: bool = False
    reply: str = ""


@dataclass(frozen=True)
class Distribution:
    """`times` is how often each step was chosen, the least first."""

    criterion: Criterion
    times: tuple[int, ...]
    reasons: tuple[Said, ...] = ()

    @property
    def ratings(self) -> int:
        return sum(self.times)


@dataclass(frozen=True)
class Offered:
    """Help that was offered: always with a name."""

    id: str
    text: str
    by: str
    person: str
    accepted: bool


@dataclass(frozen=True)
class Reading:
    """What one reader may read of the feedback on one presentation.

    `given` is from how many there is feedback, `texts` what was said, in the order of the rubric and without keys of
    which there is nothing, `distributions` of every criterion, also when nobody rated it.
    """

    presentation: str
    names: Names
    rubric: Rubric
    given: int
    texts: dict[str, tuple[Said, ...]]
    distributions: tuple[Distribution, ...]
    offers: tuple[Offered, ...]

    @property
    def empty(self) -> bool:
        return not (self.texts or self.offers or any(one.ratings for one in self.distributions))


@dataclass(frozen=True)
class Review:
    """What a facilitator has of it: `of` is how many may give, `missing` the names of those who have not (None where it
    is anonymous). `held` is why it is kept back (None when it is not), `releasable`: it may be released now. `readable`
    is whether the texts may be read yet: with names once feedback has closed, anonymous ones only after their release.
    Offers may as soon as it has closed.
    """

    reading: Reading
    of: int
    missing: tuple[str, ...] | None
    released: bool
    held: str | None
    readable: bool
    releasable: bool


def by_key(rubric: Rubric, said: Iterable[Said]) -> dict[str, tuple[Said, ...]]:
    found: dict[str, tuple[Said, ...]] = {}
    everything = list(said)
    for key in rubric.texts:
        if texts := tuple(one for one in everything if one.key == key):
            found[key] = texts
    return found


def distributions(
    rubric: Rubric, times: dict[tuple[str, int], int], reasons: Iterable[Said]
) -> tuple[Distribution, ...]:
    """`times` is {(criterion, step): how often}."""
    everything = list(reasons)
    return tuple(
        Distribution(
            criterion,
            tuple(times.get((criterion.key, step), 0) for step in range(1, criterion.steps + 1)),
            tuple(one for one in everything if one.key == f"reason:{criterion.key}"),
        )
        for criterion in rubric.criteria
    )
