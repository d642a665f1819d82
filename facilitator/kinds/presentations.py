"""The round in which people present their ambition, one after the other, and the others give feedback on it."""

from __future__ import annotations

from typing import Any, ClassVar

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from pydantic import BaseModel

from facilitator.desk.forms import Form
from facilitator.errors import Rejected
from facilitator.kinds.registry import register
from facilitator.ledger.transaction import Transaction
from facilitator.presentations.access import KIND
from facilitator.presentations.planned import MOST_CRITERIA, PresentationsSettings, planned_in
from facilitator.presentations.queue import line_up_if_nobody_did
from facilitator.rounds.models import Round

_ORDERS = {
    "given": _("In the order of the list of participants"),
    "random": _("The order is drawn at random"),
    "signup": _("People choose their own place"),
}
_NAMES = {
    "named": _("Feedback with names"),
    "hidden": _("Presenters see no names with the feedback, you do"),
    "anonymous": _("Anonymous feedback"),
}
_TEXTS = {
    "tops-tips": _("Tops and tips"),
    "feedforward": _("Feedforward"),
    "like-wish-what-if": _("I like, I wish, what if"),
}
_RATINGS = {
    "criteria": _("Ratings on five criteria"),
    "traffic-light": _("A traffic light for each of the five"),
    "confidence": _("Confidence before and after"),
    "own": _("Ratings on criteria of your own"),
}
_MINUTES = {
    "present_minutes": (1, 60),
    "questions_minutes": (0, 60),
    "feedback_minutes": (0, 60),
    "after_minutes": (0, 120),
}


class PresentationsKind:
    name: ClassVar[str] = KIND
    words: ClassVar[Any] = _("Presentations")
    about: ClassVar[Any] = _("People present one after the other, and everybody else gives feedback on their phone.")
    # Nobody writes under the clock of this round: feedback closes by itself, some time after each slot.
    grace: ClassVar[bool] = False
    groups: ClassVar[bool] = False
    ticks: ClassVar[tuple[str, ...]] = ("question", "offer", "guests")
    minutes: ClassVar[int] = 120
    Settings: ClassVar[type[BaseModel]] = PresentationsSettings

    def opened(self, tx: Transaction, round: Round) -> None:
        """Where people do not choose their own place, everybody gets one, unless a queue was made beforehand."""
        planned = planned_in(round)
        if planned.order != "signup":
            line_up_if_nobody_did(tx, round, planned.order)

    def told(self, settings: dict[str, Any]) -> list[str]:
        planned = PresentationsSettings.model_validate(settings)
        asked = [_TEXTS.get(planned.texts), _RATINGS.get(planned.ratings)]
        slot = gettext(
            "%(minutes)s min each: %(present)s presenting, %(questions)s questions, %(feedback)s feedback",
            minutes=planned.slot_minutes,
            present=planned.present_minutes,
            questions=planned.questions_minutes,
            feedback=planned.feedback_minutes,
        )
        return [slot, str(_ORDERS[planned.order]), *(str(one) for one in asked if one), str(_NAMES[planned.names])]

    def filled(self, settings: dict[str, Any]) -> dict[str, Any]:
        planned = {**PresentationsSettings().model_dump(), **settings}
        ticks = {name: "on" if planned[name] else "" for name in self.ticks}
        return {**planned, **ticks, "criteria": "\n".join(planned["criteria"])}

    def labels(self) -> dict[str, Any]:
        return {
            "order": _("Who presents when"),
            "present_minutes": _("Minutes to present"),
            "questions_minutes": _("Minutes for questions"),
            "feedback_minutes": _("Minutes to write feedback"),
            "after_minutes": _("Minutes to write on afterwards"),
            "texts": _("What peers write"),
            "question": _("A question to the presenter"),
            "offer": _("An offer of help"),
            "ratings": _("What peers rate"),
            "criteria": _("Criteria of your own"),
            "names": _("Names with the feedback"),
            "guests": _("Guests give feedback too"),
        }

    def read(self, form: Form) -> dict[str, Any]:
        """Own criteria are kept when something else is rated, so that choosing back brings them back."""
        minutes = {name: form.between(name, least, most) for name, (least, most) in _MINUTES.items()}
        chosen = {name: form.text(name) for name in ("order", "texts", "ratings", "names")}
        ticks = {name: form.ticked(name) for name in self.ticks}
        return {**minutes, **chosen, **ticks, "criteria": _lines(form)}

    def field(self, _form: Form, place: str) -> str:
        return place.partition(".")[0]


def _lines(form: Form) -> list[str]:
    lines = [line.strip() for line in form.text("criteria").splitlines() if line.strip()]
    if len(lines) > MOST_CRITERIA:
        raise Rejected("too_many_criteria", field="criteria", max=MOST_CRITERIA)
    return lines


register(PresentationsKind())
