"""Answers to a question: given, changed, given on another phone, given too late."""

from facilitator.ids import new_id
from facilitator.questions.commands import GiveAnswer
from facilitator.rounds.commands import EndGrace
from facilitator.steering.commands import UndoStep
from tests.house import OPEN, SCHAAL, WOORD, House
from tests.kinds.answering import answer
from tests.ledger.telling import Sent, case
from tests.steering.stage import step


@case("GiveAnswer with a word")
def _(house: House) -> Sent:
    house.open(WOORD)
    return house.anna, GiveAnswer(question=house.question(WOORD), answer=new_id(), text="Benieuwd")


@case("GiveAnswer in the open, another time")
def _(house: House) -> Sent:
    house.open(OPEN)
    first = answer(house, house.anna, OPEN, text="Rust")
    return house.anna, GiveAnswer(question=house.question(OPEN), answer=first, text="Rust en ruimte")


@case("GiveAnswer on a scale, from another phone")
def _(house: House) -> Sent:
    house.open(SCHAAL)
    answer(house, house.anna, SCHAAL, number=2)
    return house.anna, GiveAnswer(question=house.question(SCHAAL), answer=new_id(), number=3)


@case("UndoStep of asking")
def _(house: House) -> Sent:
    house.open(WOORD)
    answer(house, house.anna, WOORD, text="Benieuwd")
    return house.fatima, UndoStep(step=step(house))


@case("GiveAnswer after the close")
def _(house: House) -> Sent:
    house.done(house.fatima, EndGrace(round=house.open(OPEN)))
    return house.anna, GiveAnswer(question=house.question(OPEN), answer=new_id(), text="Laat")
