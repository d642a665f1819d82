"""The id of one text of feedback with a giver: what a presenter names it by. Pure.

It does not say which texts are of the same giver: where names are hidden, that would tell more than the words do.
"""

from __future__ import annotations

from facilitator.ids import derived_id

REASON = "reason:"


def item_of(feedback_id: str, key: str) -> str:
    """`key` is that of the rubric; for the reason of a rating it is `reason:<criterion>`."""
    return derived_id("feedback item", feedback_id, key)
