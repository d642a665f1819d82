"""Answering the question of a check-in."""

from typing import Any

from facilitator.ids import new_id
from facilitator.questions.commands import GiveAnswer
from tests.house import House, Member


def answer(house: House, by: Member, position: int, *, id: str | None = None, **said: Any) -> str:
    """Answer with `text` or `number`; the id of the answer."""
    command = GiveAnswer(question=house.question(position), answer=id or new_id(), **said)
    house.done(by, command)
    return command.answer
