"""How a commitment went, in words: the same as static/js/kinds/look_back_facts.js."""

from __future__ import annotations

from typing import Any

from flask_babel import lazy_gettext as _

from facilitator.commitments.models import LookBack

OUTCOMES: dict[str, Any] = {"done": _("Done"), "under_way": _("Under way"), "not_yet": _("Not yet")}


def words_of(look_back: LookBack | None) -> tuple[str, str]:
    """(the outcome, what was said with it); both empty as long as nobody looked back."""
    if look_back is None or look_back.outcome is None:
        return "", ""
    return str(OUTCOMES[look_back.outcome]), look_back.text
