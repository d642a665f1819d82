"""Rubrics: what a peer is asked about a presentation. Pure.

A rubric is made of words (what strikes you), a question and an offer of help beside them, and ratings on criteria. On
the wire and in the database stand keys; what they are called is said in `words.py` and static/js/parts/rubric.js.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facilitator.errors import Rejected

TEXTS = {
    "tops-tips": ("top", "tip"),
    "feedforward": ("next_time",),
    "like-wish-what-if": ("like", "wish", "what_if"),
    "none": (),
}
SHARP = ("sharp", "convincing", "allies", "feasible", "concrete")
AMBITION = ("what", "why", "with_whom", "when", "how")
CONFIDENCE = ("confidence_before", "confidence_after")


@dataclass(frozen=True)
class Criterion:
    """`title` is what a facilitator called it; where that is empty its key says what it is.

    `steps`: 1 is the least. Whoever rates `reason_to` or less says why.
    """

    key: str
    steps: int
    title: str = ""
    reason_to: int = 0


@dataclass(frozen=True)
class Rubric:
    """`texts` are the keys of what is asked in words, with the question last."""

    texts: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    offer: bool

    @property
    def asks_nothing(self) -> bool:
        return not (self.texts or self.criteria)


def rubric_of(texts: str, ratings: str, *, question: bool, offer: bool, own: Sequence[str] = ()) -> Rubric:
    asked = TEXTS[texts] + (("question",) if question else ())
    return Rubric(asked, _criteria(ratings, own), offer)


def _criteria(ratings: str, own: Sequence[str]) -> tuple[Criterion, ...]:
    if ratings == "criteria":
        return tuple(Criterion(key, 4) for key in SHARP)
    if ratings == "traffic-light":
        return tuple(Criterion(key, 3, reason_to=2) for key in AMBITION)
    if ratings == "confidence":
        return tuple(Criterion(key, 5) for key in CONFIDENCE)
    if ratings == "own":
        return tuple(Criterion(f"own_{place}", 4, title) for place, title in enumerate(own))
    return ()


def fits(rubric: Rubric, texts: Mapping[str, str], ratings: Mapping[str, int], reasons: Mapping[str, str]) -> None:
    """Raises Rejected for what is no feedback by this rubric: `empty_text`, `top_first`, `not_on_the_scale`,
    `reason_needed`, `malformed`.
    """
    written = {key for key, text in texts.items() if text}
    steps = {criterion.key: criterion for criterion in rubric.criteria}
    if not (texts.keys() <= set(rubric.texts) and ratings.keys() <= steps.keys() and reasons.keys() <= steps.keys()):
        raise Rejected("malformed", field="texts")
    if not (written or ratings):
        raise Rejected("empty_text", field="texts")
    if "tip" in written and "top" not in written:
        raise Rejected("top_first", field="texts.tip")
    for key, rating in ratings.items():
        if not 1 <= rating <= steps[key].steps:
            raise Rejected("not_on_the_scale", field=f"ratings.{key}", max=steps[key].steps)
        if rating <= steps[key].reason_to and not reasons.get(key):
            raise Rejected("reason_needed", field=f"reasons.{key}")
