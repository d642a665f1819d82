"""The round in which everybody answers one question for themselves: with one word, in the open, or on a scale.

It opens a meeting (how are you here?) or closes it (what do you take along?).
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from pydantic import BaseModel, ConfigDict, Field

from facilitator.desk.forms import Form
from facilitator.fields import OptionalLine
from facilitator.ids import derived_id
from facilitator.kinds.registry import register
from facilitator.ledger.transaction import Transaction
from facilitator.questions.models import Question
from facilitator.rounds.models import Round


class CheckInSettings(BaseModel):
    """`form`: how it is answered. A scale goes from 1 to `steps`, with the words `low` and `high` at its ends."""

    model_config = ConfigDict(extra="forbid", strict=True)

    form: Literal["word", "open", "scale"]
    steps: Annotated[int, Field(ge=3, le=10)] = 5
    low: OptionalLine = ""
    high: OptionalLine = ""


class CheckInKind:
    name: ClassVar[str] = "check-in"
    words: ClassVar[Any] = _("Question")
    about: ClassVar[Any] = _(
        "Everybody answers one question for themselves: with a word, in their own words, or on a scale."
    )
    grace: ClassVar[bool] = True
    groups: ClassVar[bool] = False
    ticks: ClassVar[tuple[str, ...]] = ()
    minutes: ClassVar[int] = 5
    Settings: ClassVar[type[BaseModel]] = CheckInSettings

    def opened(self, tx: Transaction, round: Round) -> None:
        """Ask the question. Its id follows from the round, so that opening again finds it."""
        question_id = derived_id("question", round.id)
        if tx.db.get(Question, question_id):
            return
        settings = CheckInSettings.model_validate(round.settings)
        scale = settings.form == "scale"
        tx.db.add(
            Question(
                id=question_id,
                session_id=round.session_id,
                round_id=round.id,
                form=settings.form,
                steps=settings.steps if scale else None,
                low=settings.low if scale else "",
                high=settings.high if scale else "",
            )
        )

    def told(self, settings: dict[str, Any]) -> list[str]:
        wanted = CheckInSettings.model_validate(settings)
        if wanted.form == "scale":
            ends = " – ".join(word for word in (wanted.low, wanted.high) if word)
            said = gettext("A scale from 1 to %(steps)s", steps=wanted.steps)
            return [f"{said} ({ends})" if ends else said]
        return [gettext("One word each") if wanted.form == "word" else gettext("In their own words")]

    def filled(self, settings: dict[str, Any]) -> dict[str, Any]:
        return {"form": "word", "steps": 5, "low": "", "high": "", **settings}

    def labels(self) -> dict[str, Any]:
        return {
            "form": _("How it is answered"),
            "steps": _("Runs from 1 to"),
            "low": _("What 1 means"),
            "high": _("What the highest means"),
        }

    def read(self, form: Form) -> dict[str, Any]:
        """The words of a scale are kept when another form is chosen, so that choosing back brings them back."""
        steps = form.maybe_whole("steps")
        typed = {name: form.text(name) for name in ("form", "low", "high")}
        return typed if steps is None else {**typed, "steps": steps}

    def field(self, _form: Form, place: str) -> str:
        return place


register(CheckInKind())
