from __future__ import annotations

from typing import Annotated

from pydantic import Field

from facilitator.fields import AnswerText
from facilitator.ids import Id
from facilitator.ledger.command import Command


class GiveAnswer(Command):
    """Answer a question, or change one's answer: with a `text`, or on a scale with a `number`."""

    question: Id
    answer: Id
    text: AnswerText | None = None
    number: Annotated[int, Field(ge=0, le=1000)] | None = None
