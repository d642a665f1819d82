"""Personal links: they let somebody in at pages of their own, so no session hears of them."""

from facilitator.ids import new_id
from facilitator.programmes.links.commands import (
    EndPersonalLinks,
    GrantPersonalLinks,
    NewLink,
    NoteLinkMailed,
    RenewPersonalLink,
)
from tests.access.of_links import GERDAS_LINK, hand_out
from tests.access.of_roster import GERDA, NOOR
from tests.house import House
from tests.ledger.telling import Sent, case


@case("GrantPersonalLinks to somebody with one and somebody without", heard=False)
def _(house: House) -> Sent:
    hand_out(house)
    links = [NewLink(enrolment=GERDA, grant=new_id()), NewLink(enrolment=NOOR, grant=new_id())]
    return house.otto, GrantPersonalLinks(links=links)


@case("RenewPersonalLink", heard=False)
def _(house: House) -> Sent:
    hand_out(house)
    return house.otto, RenewPersonalLink(enrolment=GERDA, grant=new_id())


@case("EndPersonalLinks", heard=False)
def _(house: House) -> Sent:
    hand_out(house)
    return house.otto, EndPersonalLinks(enrolment=GERDA)


@case("NoteLinkMailed", heard=False)
def _(house: House) -> Sent:
    hand_out(house)
    return house.system, NoteLinkMailed(grant=GERDAS_LINK)
