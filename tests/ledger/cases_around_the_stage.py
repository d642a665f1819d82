"""What happens to a queue and a stage by commands that are not theirs: rounds, sessions, people and duos."""

from facilitator.ids import new_id
from facilitator.presentations.commands import (
    AddPresentation,
    LineUp,
)
from facilitator.programmes.roster.commands import SplitDuo
from facilitator.sessions.commands import RenamePerson
from facilitator.steering.agenda.commands import RemoveRound
from facilitator.steering.commands import CloseRound, EndSession, OpenRound, ReopenSession, UndoStep
from facilitator.steering.doors.commands import ReadmitPerson, RemovePerson
from tests.house import PRAAT, House
from tests.ledger.telling import Sent, case
from tests.presentations.stage import (
    agenda_version,
    duo,
    off_stage,
    on_stage,
    planned,
    queued,
    round_of,
    written,
)
from tests.steering.stage import step


@case("UndoStep of starting somebody")
def _(house: House) -> Sent:
    written(house, house.anna)
    queue = queued(house)
    on_stage(house, queue[0])
    on_stage(house, queue[1])
    return house.fatima, UndoStep(step=step(house))


@case("UndoStep of opening with a queue")
def _(house: House) -> Sent:
    queued(house)
    return house.fatima, UndoStep(step=step(house))


@case("CloseRound with somebody on stage")
def _(house: House) -> Sent:
    queue = queued(house)
    on_stage(house, queue[0])
    return house.fatima, CloseRound(round=round_of(house, queue[0]))


@case("OpenRound with somebody on stage")
def _(house: House) -> Sent:
    queue = queued(house)
    on_stage(house, queue[0])
    return house.fatima, OpenRound(round=house.round(PRAAT))


@case("EndSession with somebody on stage")
def _(house: House) -> Sent:
    written(house, house.anna)
    queue = queued(house)
    off_stage(house, queue[0])
    on_stage(house, queue[1])
    return house.fatima, EndSession()


@case("ReopenSession with somebody on stage")
def _(house: House) -> Sent:
    by, end = house.fatima, EndSession()
    queue = queued(house)
    off_stage(house, queue[0])
    on_stage(house, queue[1])
    house.done(by, end)
    return by, ReopenSession()


@case("RemoveRound with a queue")
def _(house: House) -> Sent:
    round = planned(house)
    house.done(house.fatima, LineUp(round=round, order="given"))
    return house.fatima, RemoveRound(round=round, base=agenda_version(house))


@case("RemovePerson with a place in the queue")
def _(house: House) -> Sent:
    queued(house)
    return house.fatima, RemovePerson(person=house.bram.id)


@case("ReadmitPerson with a place in the queue")
def _(house: House) -> Sent:
    queued(house)
    house.done(house.fatima, RemovePerson(person=house.bram.id))
    return house.fatima, ReadmitPerson(person=house.bram.id)


@case("RenamePerson who presents")
def _(house: House) -> Sent:
    on_stage(house, queued(house)[0])
    return house.anna, RenamePerson(person=house.anna.id, name="Annemarie van den Heuvel-Oosterbaan")


@case("SplitDuo with a place in the queue")
def _(house: House) -> Sent:
    """Anna presents alone; Bram, who forms a duo with her, may judge her from now on."""
    paired = duo(house, house.anna, house.bram)
    round = planned(house)
    house.done(house.fatima, AddPresentation(presentation=new_id(), round=round, people=[house.anna.id]))
    house.done(house.fatima, OpenRound(round=round))
    return house.otto, SplitDuo(duo=paired)
