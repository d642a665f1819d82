"""What the keys of a rubric are called, and what its steps mean: the same words as static/js/parts/rubric.js."""

from __future__ import annotations

from typing import Any

from flask_babel import lazy_gettext as _

from facilitator.rubrics.rubric import Criterion

TITLES: dict[str, Any] = {
    "top": _("Top"),
    "tip": _("Tip"),
    "question": _("Question to the presenter"),
    "offer": _("Offer"),
    "next_time": _("Next time"),
    "like": _("I like"),
    "wish": _("I wish"),
    "what_if": _("What if"),
    "sharp": _("Sharp"),
    "convincing": _("Convincing"),
    "allies": _("Allies"),
    "feasible": _("Feasible"),
    "concrete": _("Concrete"),
    "what": _("What"),
    "why": _("Why"),
    "with_whom": _("With whom"),
    "when": _("When"),
    "how": _("How"),
    "confidence_before": _("Before the presentation I believed that this works out"),
    "confidence_after": _("Now I believe that this works out"),
}
_FOUR = (_("not yet"), _("a little"), _("largely"), _("entirely"))
_THREE = (_("stop"), _("doubt"), _("go"))
_FIVE = (_("not at all"), _("hardly"), _("half"), _("fairly"), _("firmly"))


def title_of(criterion: Criterion) -> str:
    return criterion.title or str(TITLES[criterion.key])


def steps_of(criterion: Criterion) -> list[str]:
    """The word of each step, the least first."""
    return [str(word) for word in {3: _THREE, 4: _FOUR, 5: _FIVE}[criterion.steps]]
