"""The round in which everybody answers one question for themselves: with one word, in the open, or on a scale.

It opens a meeting (how are you here?) or closes it (what do you take along?).
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

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
    grace: ClassVar[bool] = True
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


register(CheckInKind())
