"""How phones come in: the address in the QR code, and the venue's wifi."""

from facilitator.sessions.reach_commands import ChooseAddress, NoteAddresses, SetWifi
from tests.house import House
from tests.ledger.telling import Sent, case

HERE, THERE = "http://192.0.2.10:8080", "http://198.51.100.7:8080"


@case("NoteAddresses for the first time")
def _(house: House) -> Sent:
    return house.system, NoteAddresses(addresses=[HERE])


@case("NoteAddresses on another network")
def _(house: House) -> Sent:
    house.done(house.system, NoteAddresses(addresses=[HERE]))
    return house.system, NoteAddresses(addresses=[THERE, HERE])


@case("NoteAddresses without the chosen one")
def _(house: House) -> Sent:
    house.done(house.fatima, ChooseAddress(address="192.0.2.10:8080"))
    return house.system, NoteAddresses(addresses=[THERE])


@case("ChooseAddress")
def _(house: House) -> Sent:
    house.done(house.system, NoteAddresses(addresses=[HERE, THERE]))
    return house.fatima, ChooseAddress(address="198.51.100.7:8080")


@case("SetWifi")
def _(house: House) -> Sent:
    return house.fatima, SetWifi(name="Stadhuis-Gast", password="welkom2026")


@case("SetWifi to none")
def _(house: House) -> Sent:
    house.done(house.otto, SetWifi(name="Stadhuis-Gast", password="welkom2026"))
    return house.fatima, SetWifi(name="")
