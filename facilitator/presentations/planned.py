"""What a round of presentations is planned with. Pure."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from facilitator.fields import Line
from facilitator.presentations.models import PARTS
from facilitator.rounds.models import Round
from facilitator.rubrics.rubric import Rubric, rubric_of

MOST_CRITERIA = 6

Names = Literal["named", "hidden", "anonymous"]
Ratings = Literal["none", "criteria", "traffic-light", "confidence", "own"]


class PresentationsSettings(BaseModel):
    """`order`: as on the roster, drawn at random, or who signs up. The minutes are of the parts of a slot; after it
    feedback goes on for `after_minutes`.

    `names`: whose feedback it is, is shown to the presenter (`named`), to facilitators only (`hidden`) or to nobody
    (`anonymous`). `guests`: also who is not on the roster gives feedback. `texts`, `question`, `offer`, `ratings` and
    `criteria` make the rubric (`rubrics/rubric.py`).
    """

    model_config = ConfigDict(extra="forbid", strict=True)

    order: Literal["given", "random", "signup"] = "given"
    present_minutes: Annotated[int, Field(ge=1, le=60)] = 5
    questions_minutes: Annotated[int, Field(ge=0, le=60)] = 3
    feedback_minutes: Annotated[int, Field(ge=0, le=60)] = 2
    after_minutes: Annotated[int, Field(ge=0, le=120)] = 10
    names: Names = "named"
    guests: bool = False
    texts: Literal["tops-tips", "feedforward", "like-wish-what-if", "none"] = "tops-tips"
    question: bool = True
    offer: bool = True
    ratings: Annotated[Ratings, Field(validate_default=True)] = "none"
    criteria: Annotated[list[Line], Field(max_length=MOST_CRITERIA, validate_default=True)] = []

    @field_validator("ratings")
    @classmethod
    def _asks_something(cls, ratings: str, before: ValidationInfo) -> str:
        if ratings == "none" and before.data.get("texts") == "none" and not before.data.get("question"):
            raise PydanticCustomError("ask_something", "a rubric that asks nothing")
        return ratings

    @field_validator("criteria")
    @classmethod
    def _rates_something(cls, criteria: list[str], before: ValidationInfo) -> list[str]:
        if before.data.get("ratings") == "own" and not criteria:
            raise PydanticCustomError("criterion_needed", "ratings on no criteria")
        return criteria

    @property
    def rubric(self) -> Rubric:
        return rubric_of(self.texts, self.ratings, question=self.question, offer=self.offer, own=self.criteria)

    def minutes_of(self, part: str) -> int:
        minutes: int = getattr(self, f"{part}_minutes")
        return minutes

    @property
    def parts(self) -> dict[str, int]:
        """{part: its minutes}."""
        return {part: self.minutes_of(part) for part in PARTS}

    @property
    def slot_minutes(self) -> int:
        return self.present_minutes + self.questions_minutes + self.feedback_minutes


def planned_in(round: Round) -> PresentationsSettings:
    """What a round of presentations is planned with."""
    return PresentationsSettings.model_validate(round.settings)
