"""Who comes back, who is added or sent away, and the lock."""

from facilitator.boards.commands import EditNote
from facilitator.ids import new_id
from facilitator.programmes.roster.commands import EnrolPerson
from facilitator.rounds.commands import EndGrace
from facilitator.sessions.commands import RenamePerson
from facilitator.steering.commands import JoinSession
from facilitator.steering.doors.commands import (
    AddPerson,
    AdmitReturn,
    AskToReturn,
    LockDoor,
    ReadmitPerson,
    RefuseReturn,
    RemovePerson,
    ReturnToSession,
    UnlockDoor,
)
from tests.boards.wall import write
from tests.house import KANSEN, WOORD, House, id_of
from tests.kinds.answering import answer
from tests.ledger.telling import Sent, case
from tests.sessions.door import ask_again, attendance_of, enrol, put_in_groups, return_code_of


@case("EnrolPerson")
def _(house: House) -> Sent:
    return house.otto, EnrolPerson(enrolment=new_id(), person=new_id(), name="Gerda Smit", organisation="Duinrand")


@case("JoinSession as somebody on the roster")
def _(house: House) -> Sent:
    enrolment = enrol(house, "Gerda Smit", "Gemeente Duinrand")
    joining = JoinSession(code=house.code, name="Gerda Smit", person=new_id(), grant=new_id(), enrolment=enrolment)
    return house.nobody, joining


@case("JoinSession as another of the same name")
def _(house: House) -> Sent:
    return house.nobody, JoinSession(code=house.code, name="anna", person=new_id(), grant=new_id(), another=True)


@case("JoinSession late, into a group")
def _(house: House) -> Sent:
    put_in_groups(house)
    return house.nobody, JoinSession(code=house.code, name="Esra", person=new_id(), grant=new_id())


@case("RenamePerson with notes on the board")
def _(house: House) -> Sent:
    house.open(KANSEN)
    write(house, house.anna, "Samen beginnen")
    return house.anna, RenamePerson(person=house.anna.id, name="Anna de Wit")


@case("RenamePerson with a late edit waiting")
def _(house: House) -> Sent:
    round = house.open(KANSEN)
    note = write(house, house.anna, "eerst")
    house.done(house.fatima, EndGrace(round=round))
    house.done(house.anna, EditNote(note=note, base=1, text="te laat"))
    return house.fatima, RenamePerson(person=house.anna.id, name="Anna de Wit")


@case("RenamePerson with an answer given")
def _(house: House) -> Sent:
    house.open(WOORD)
    answer(house, house.anna, WOORD, text="Benieuwd")
    return house.anna, RenamePerson(person=house.anna.id, name="Anna de Wit")


@case("RenamePerson in a group")
def _(house: House) -> Sent:
    put_in_groups(house)
    return house.fatima, RenamePerson(person=house.anna.id, name="Anna de Wit")


@case("AddPerson")
def _(house: House) -> Sent:
    return house.fatima, AddPerson(person=new_id(), name="Wim")


@case("RemovePerson")
def _(house: House) -> Sent:
    put_in_groups(house)
    ask_again(house, house.bram)
    return house.fatima, RemovePerson(person=house.bram.id)


@case("ReadmitPerson")
def _(house: House) -> Sent:
    put_in_groups(house)
    house.done(house.fatima, RemovePerson(person=house.bram.id))
    return house.fatima, ReadmitPerson(person=house.bram.id)


@case("ReturnToSession", heard=False)
def _(house: House) -> Sent:
    code = return_code_of(house, house.anna)
    back = ReturnToSession(code=house.code, attendance=attendance_of(house.anna), return_code=code, grant=new_id())
    return house.nobody, back


@case("ReturnToSession of somebody without a phone")
def _(house: House) -> Sent:
    wim = id_of("Wim")
    house.done(house.fatima, AddPerson(person=wim, name="Wim"))
    code = return_code_of(house, wim)
    back = ReturnToSession(code=house.code, attendance=attendance_of(wim), return_code=code, grant=new_id())
    return house.nobody, back


@case("AskToReturn")
def _(house: House) -> Sent:
    asking = AskToReturn(code=house.code, attendance=attendance_of(house.anna), request=new_id(), grant=new_id())
    return house.nobody, asking


@case("AdmitReturn")
def _(house: House) -> Sent:
    return house.fatima, AdmitReturn(request=ask_again(house, house.anna))


@case("RefuseReturn")
def _(house: House) -> Sent:
    return house.fatima, RefuseReturn(request=ask_again(house, house.anna))


@case("RenamePerson of somebody who waits for a nod")
def _(house: House) -> Sent:
    ask_again(house, house.anna)
    return house.fatima, RenamePerson(person=house.anna.id, name="Anne")


@case("LockDoor")
def _(house: House) -> Sent:
    return house.fatima, LockDoor()


@case("UnlockDoor")
def _(house: House) -> Sent:
    house.done(house.fatima, LockDoor())
    return house.fatima, UnlockDoor()
