"""Something to try the commands of the door on."""

from facilitator.ids import new_id
from facilitator.steering.doors.commands import LockDoor, RemovePerson
from tests.access.commands import RECIPES, Args, nothing_needed, recipe
from tests.house import CODE, House
from tests.sessions.door import ask_again, attendance_of, return_code_of

RECIPES["LockDoor"] = nothing_needed


@recipe
def rename_person(house: House) -> Args:
    return {"person": house.anna.id, "name": "Anna de Wit"}


@recipe
def add_person(house: House) -> Args:
    return {"person": new_id(), "name": "Wim"}


@recipe
def remove_person(house: House) -> Args:
    return {"person": house.chen.id}


@recipe
def readmit_person(house: House) -> Args:
    house.done(house.fatima, RemovePerson(person=house.chen.id))
    return {"person": house.chen.id}


@recipe
def return_to_session(house: House) -> Args:
    code = return_code_of(house, house.chen)
    return {"code": CODE, "attendance": attendance_of(house.chen), "return_code": code, "grant": new_id()}


@recipe
def ask_to_return(house: House) -> Args:
    return {"code": CODE, "attendance": attendance_of(house.chen), "request": new_id(), "grant": new_id()}


@recipe
def admit_return(house: House) -> Args:
    return {"request": ask_again(house, house.chen)}


@recipe
def refuse_return(house: House) -> Args:
    return {"request": ask_again(house, house.chen)}


@recipe
def unlock_door(house: House) -> Args:
    house.done(house.fatima, LockDoor())
    return {}
