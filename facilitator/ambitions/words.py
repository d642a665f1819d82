"""What the fields of an ambition are called, and what helps to fill them in.

The same words as static/js/kinds/ambition_words.js.
"""

from __future__ import annotations

from typing import Any

from flask_babel import lazy_gettext as _

LABELS: dict[str, Any] = {
    "title": _("What is your ambition called?"),
    "what": _("What do I want to reach?"),
    "why": _("Why?"),
    "with_whom": _("With whom?"),
    "when": _("When?"),
    "how": _("How do I go about it?"),
    "question": _("What I want feedback on"),
    "spearheads": _("Spearheads"),
    "timeline": _("Timeline"),
}
HINTS: dict[str, Any] = {
    "title": _("A few words that others remember."),
    "what": _("What is different when it has worked? As if you tell it to a colleague."),
    "why": _("What happens if nobody does this? A number or an example says a lot."),
    "with_whom": _("Who do you need, who gains by it, and who is still missing?"),
    "when": _("When will we see something, and when is it done?"),
    "how": _("Your first step, and what you need for it."),
    "question": _("What do you doubt? Ask one thing."),
    "spearheads": _("The two or three things you put first."),
    "timeline": _("What is there in which year?"),
}
