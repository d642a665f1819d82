"""Tokens: what a program reads with."""

from facilitator.ids import new_id
from facilitator.people.tokens import EndToken, MakeToken
from tests.house import House
from tests.ledger.telling import Sent, case


@case("MakeToken", heard=False)
def _(house: House) -> Sent:
    return house.fatima, MakeToken(grant=new_id(), label="Jaarverslag", days=30)


@case("EndToken", heard=False)
def _(house: House) -> Sent:
    return house.otto, EndToken(grant=house.token.grant)
