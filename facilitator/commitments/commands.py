from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from facilitator.fields import ANSWER_LENGTH, AnswerText, Text, at_most
from facilitator.ids import Id
from facilitator.ledger.command import Command

Day = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
Remark = Annotated[Text, at_most(ANSWER_LENGTH)]


class MakeCommitment(Command):
    """Say what one will do after one's presentation, and by when; or say it otherwise.

    `base` is `made_at` of the words it was changed from, 0 where there were none; without it the newest wins.
    """

    commitment: Id
    presentation: Id
    text: AnswerText
    due_on: Day
    base: Annotated[int, Field(ge=0)] | None = None


class LookBackOn(Command):
    """Say how a commitment of an earlier session went."""

    look_back: Id
    outcome: Literal["done", "under_way", "not_yet"]
    text: Remark = ""
