"""What people promise after their presentation, and how they look back on it in a later session."""

from facilitator.commitments.commands import LookBackOn, MakeCommitment
from facilitator.feedback.commands import ReleaseFeedback
from facilitator.ids import new_id
from facilitator.sessions.commands import RenamePerson
from facilitator.steering.commands import UndoStep
from facilitator.steering.doors.commands import RemovePerson
from tests.commitments.promised import asked, earlier, looking_back, presented, promise
from tests.house import House
from tests.ledger.telling import Sent, case
from tests.presentations.stage import off_stage, queued
from tests.steering.stage import step


def looks_back(house: House) -> str:
    """Anna is asked how her promise of an earlier session went."""
    (anna,) = earlier(house, house.anna)
    promise(house, anna, presented(house, anna))
    looking_back(house)
    return asked(house, house.anna)


@case("MakeCommitment", heard=False)
def _(house: House) -> Sent:
    presentation = queued(house)[0]
    off_stage(house, presentation)
    house.done(house.fatima, ReleaseFeedback(presentations=[presentation]))
    word = {"text": "Ik bel drie besturen.", "due_on": "2026-12-21"}
    return house.anna, MakeCommitment(commitment=new_id(), presentation=presentation, **word)


@case("LookBackOn")
def _(house: House) -> Sent:
    return house.anna, LookBackOn(look_back=looks_back(house), outcome="done", text="Twee kwamen er.")


@case("UndoStep of looking back")
def _(house: House) -> Sent:
    looks_back(house)
    return house.fatima, UndoStep(step=step(house))


@case("RenamePerson of who looks back")
def _(house: House) -> Sent:
    looks_back(house)
    return house.anna, RenamePerson(person=house.anna.id, name="Annemarie")


@case("RemovePerson who looks back")
def _(house: House) -> Sent:
    looks_back(house)
    return house.fatima, RemovePerson(person=house.anna.id)
