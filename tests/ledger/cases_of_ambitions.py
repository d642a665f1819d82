"""Ambitions: written, written over, taken on to the next version, shared and taken back."""

from facilitator.ambitions.commands import PrepareAmbition, ShareAmbition, ShareAmbitionAhead, WriteAmbition
from facilitator.steering.commands import EndSession
from tests.ambitions.writing import next_meeting, paired, prepared, words, wrote
from tests.house import House
from tests.ledger.telling import Sent, case


@case("WriteAmbition")
def _(house: House) -> Sent:
    return house.anna, WriteAmbition(**words(house.anna, what="Geen kind zit thuis", spearheads=["School"]))


@case("WriteAmbition over the words of the other half")
def _(house: House) -> Sent:
    house.hand_out_links()
    paired(house, "Anna", "Bram")
    wrote(house, house.anna, what="Met de scholen")
    return house.bram, WriteAmbition(**words(house.bram, what="Met de ouders", base={"what": 0}))


@case("WriteAmbition with nothing", heard=False)
def _(house: House) -> Sent:
    return house.anna, WriteAmbition(**words(house.anna, what=""))


@case("PrepareAmbition after the meeting")
def _(house: House) -> Sent:
    house.hand_out_links()
    wrote(house, house.anna, what="Geen kind zit thuis")
    next_meeting(house)
    house.done(house.fatima, EndSession())
    return house.annas_link, PrepareAmbition(**words(house.anna, what="Niemand zit thuis", base={"what": 1}))


@case("ShareAmbition")
def _(house: House) -> Sent:
    return house.anna, ShareAmbition(version=wrote(house, house.anna, what="Geen kind zit thuis").id, shared=True)


@case("ShareAmbition no more")
def _(house: House) -> Sent:
    mine = wrote(house, house.anna, what="Geen kind zit thuis")
    house.done(house.anna, ShareAmbition(version=mine.id, shared=True))
    return house.anna, ShareAmbition(version=mine.id, shared=False)


@case("ShareAmbitionAhead")
def _(house: House) -> Sent:
    house.hand_out_links()
    mine = prepared(house, house.annas_link, what="Geen kind zit thuis")
    next_meeting(house)
    return house.annas_link, ShareAmbitionAhead(version=mine.id, shared=True)
