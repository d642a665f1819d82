"""The agenda, changed while the session runs, and plans that are kept."""

from facilitator.groups.commands import AllocateGroups
from facilitator.steering.agenda.commands import (
    AddRound,
    CopyRound,
    EditPlan,
    MoveRound,
    RemovePlan,
    RemoveRound,
)
from tests.house import DOEN, KANSEN, PAUZE, PRAAT, TAFELS, House
from tests.ledger.telling import Sent, case
from tests.steering.planning import agenda_version, edited, keep, kept, talk


@case("AddRound before another")
def _(house: House) -> Sent:
    return house.fatima, AddRound(round=talk(), before=house.round(DOEN), base=agenda_version(house))


@case("EditRound")
def _(house: House) -> Sent:
    return house.fatima, edited(house, PRAAT, title="Praat verder", minutes=20, script="Rustig aan")


@case("EditRound that is open")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.fatima, edited(house, KANSEN, title="Kansen nu", prompt="Welke kansen zie je?")


@case("EditRound whose groups were made")
def _(house: House) -> Sent:
    house.done(house.fatima, AllocateGroups(round=house.round(TAFELS)))
    return house.fatima, edited(house, TAFELS, seating="plenary")


@case("MoveRound")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.fatima, MoveRound(round=house.round(PAUZE), before=house.round(DOEN), base=agenda_version(house))


@case("CopyRound that has been open")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.fatima, CopyRound(round=house.round(KANSEN), copy_id=talk().round, base=agenda_version(house))


@case("RemoveRound whose groups were made")
def _(house: House) -> Sent:
    house.done(house.fatima, AllocateGroups(round=house.round(TAFELS)))
    return house.fatima, RemoveRound(round=house.round(TAFELS), base=agenda_version(house))


@case("SavePlan", heard=False)
def _(house: House) -> Sent:
    return house.fatima, keep()


@case("EditPlan", heard=False)
def _(house: House) -> Sent:
    return house.fatima, EditPlan(plan=kept(house), title="Middag", about="")


@case("RemovePlan", heard=False)
def _(house: House) -> Sent:
    return house.otto, RemovePlan(plan=kept(house))
