"""Groups: made, moved between, helped, ready, and what they bring to the plenary."""

from facilitator.boards.commands import AddNote, PickNote, SendToPlenary, UnpickNote
from facilitator.groups.commands import (
    AllocateGroups,
    CallHelp,
    DescribeGroup,
    EndHelp,
    MarkReady,
    MovePerson,
    UnmarkReady,
)
from facilitator.steering.commands import OpenRound, UndoStep
from facilitator.steering.steps import latest_step
from tests.groups.tables import at_table, seated, write_at
from tests.house import TAFELS, House
from tests.ledger.telling import Sent, case


@case("AllocateGroups")
def _(house: House) -> Sent:
    return house.fatima, AllocateGroups(round=house.round(TAFELS))


@case("AllocateGroups over fewer groups")
def _(house: House) -> Sent:
    house.done(house.fatima, AllocateGroups(round=house.round(TAFELS), number=4))
    return house.fatima, AllocateGroups(round=house.round(TAFELS), number=1)


@case("OpenRound in groups")
def _(house: House) -> Sent:
    return house.fatima, OpenRound(round=house.round(TAFELS))


@case("OpenRound in groups that were made before")
def _(house: House) -> Sent:
    seated(house, [house.anna], opened=False)
    return house.fatima, OpenRound(round=house.round(TAFELS))


@case("UndoStep of a round in groups")
def _(house: House) -> Sent:
    seated(house, [house.anna])
    with house.read() as db:
        return house.fatima, UndoStep(step=latest_step(db, house.session).id)


@case("MovePerson")
def _(house: House) -> Sent:
    _, second = seated(house, [house.anna, house.bram], [house.chen, house.dewi])
    return house.fatima, MovePerson(person=house.anna.id, group=second)


@case("DescribeGroup with notes in the plenary")
def _(house: House) -> Sent:
    first, _ = seated(house, [house.anna])
    house.done(house.anna, PickNote(note=write_at(house, house.anna, first, "Samen")))
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))
    return house.fatima, DescribeGroup(group=first, name="Jeugd", place="Kamer 0.12")


@case("CallHelp")
def _(house: House) -> Sent:
    first, _ = seated(house, [house.anna])
    return house.anna, CallHelp(group=first, question="Gaat het om de regio?")


@case("EndHelp")
def _(house: House) -> Sent:
    first, _ = seated(house, [house.anna])
    house.done(house.anna, CallHelp(group=first))
    return house.fatima, EndHelp(group=first)


@case("MarkReady")
def _(house: House) -> Sent:
    first, _ = seated(house, [house.anna])
    return house.anna, MarkReady(group=first)


@case("UnmarkReady")
def _(house: House) -> Sent:
    first, _ = seated(house, [house.anna])
    house.done(house.anna, MarkReady(group=first))
    return house.anna, UnmarkReady(group=first)


@case("AddNote at a table")
def _(house: House) -> Sent:
    first, _ = seated(house, [house.anna])
    return house.anna, at_table(first, "Samen")


@case("AddNote for somebody without a phone")
def _(house: House) -> Sent:
    first, _ = seated(house, [house.anna])
    said: AddNote = at_table(first, "Zei Anna", for_=house.anna)
    return house.fatima, said


@case("PickNote")
def _(house: House) -> Sent:
    first, _ = seated(house, [house.anna])
    return house.anna, PickNote(note=write_at(house, house.anna, first, "Samen"))


@case("UnpickNote")
def _(house: House) -> Sent:
    first, _ = seated(house, [house.anna])
    note = write_at(house, house.anna, first, "Samen")
    house.done(house.anna, PickNote(note=note))
    return house.fatima, UnpickNote(note=note)


@case("SendToPlenary")
def _(house: House) -> Sent:
    first, _ = seated(house, [house.anna])
    house.done(house.anna, PickNote(note=write_at(house, house.anna, first, "Samen")))
    return house.fatima, SendToPlenary(round=house.round(TAFELS))
