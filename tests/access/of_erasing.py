"""For the commands that erase: Anna, and the session once it has ended."""

from facilitator.steering.commands import EndSession
from tests.access.commands import Args, recipe
from tests.house import House

_YEAR_AND_A_DAY = 366 * 24 * 3600 * 1000


@recipe
def set_retention(house: House) -> Args:
    return {"base": 1, "days": 90}


@recipe
def erase_person(house: House) -> Args:
    return {"person": house.anna.id, "words": False}


@recipe
def erase_session(house: House) -> Args:
    house.done(house.fatima, EndSession())
    return {}


@recipe
def forget_names(house: House) -> Args:
    house.done(house.fatima, EndSession())
    house.later(ms=_YEAR_AND_A_DAY)
    return {"session": house.session}
