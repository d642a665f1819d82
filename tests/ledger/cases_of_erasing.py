"""What is erased, and what goes by itself when a period has ended."""

from facilitator.boards.commands import PickNote
from facilitator.privacy.commands import ErasePerson, EraseSession, ForgetNames, SetRetention
from facilitator.steering.commands import EndSession
from tests.boards.wall import write
from tests.groups.tables import seated, write_at
from tests.house import KANSEN, WOORD, House
from tests.kinds.answering import answer
from tests.ledger.telling import Sent, case


def _busy(house: House) -> None:
    house.open(KANSEN)
    write(house, house.anna, "Van Anna")
    group, *_ = seated(house, [house.anna, house.bram])
    house.done(house.anna, PickNote(note=write_at(house, house.anna, group, "Aan tafel")))
    house.open(WOORD)
    answer(house, house.anna, WOORD, text="benieuwd")


@case("SetRetention", heard=False)
def _(house: House) -> Sent:
    return house.otto, SetRetention(base=1, days=90)


@case("ErasePerson")
def _(house: House) -> Sent:
    _busy(house)
    return house.otto, ErasePerson(person=house.anna.id, words=False)


@case("ErasePerson with all they wrote")
def _(house: House) -> Sent:
    _busy(house)
    return house.otto, ErasePerson(person=house.anna.id, words=True)


@case("EraseSession")
def _(house: House) -> Sent:
    _busy(house)
    house.done(house.fatima, EndSession())
    house.sweep()
    return house.otto, EraseSession()


@case("ForgetNames of a session")
def _(house: House) -> Sent:
    _busy(house)
    house.done(house.fatima, EndSession())
    house.later(ms=366 * 24 * 3600 * 1000)
    return house.system, ForgetNames(session=house.session)


@case("ForgetNames of a roster", heard=False)
def _(house: House) -> Sent:
    house.done(house.fatima, EndSession())
    house.later(ms=366 * 24 * 3600 * 1000)
    return house.system, ForgetNames(session=None)
