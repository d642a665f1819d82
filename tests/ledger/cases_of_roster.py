"""The roster: people added and corrected, paired and parted, and a whole list at once."""

from facilitator.ids import new_id
from facilitator.programmes.models import Enrolment
from facilitator.programmes.roster.commands import (
    EditEnrolment,
    EnrolPerson,
    ImportRoster,
    PairDuo,
    RemoveEnrolment,
    RosterLine,
    SplitDuo,
)
from facilitator.steering.commands import JoinSession
from tests.access.of_roster import DUO, GERDA, NOOR, PIET, put_on_the_roster
from tests.house import House
from tests.ledger.telling import Sent, case


def gerda_is_in(house: House) -> None:
    put_on_the_roster(house)
    joining = JoinSession(code=house.code, name="Gerda Smit", person=new_id(), grant=new_id(), enrolment=GERDA)
    house.done(house.nobody, joining)


@case("EnrolPerson with all there is to say")
def _(house: House) -> Sent:
    facts = {"position": "wethouder", "region": "Kustregio", "email": "wim@zee.example", "labels": ["nieuw", "host"]}
    return house.otto, EnrolPerson(enrolment=new_id(), person=new_id(), name="Wim", organisation="Zee", **facts)


@case("EditEnrolment of somebody who is in")
def _(house: House) -> Sent:
    gerda_is_in(house)
    return house.otto, EditEnrolment(enrolment=GERDA, base=1, name="Gerda de Smit", organisation="Provincie")


@case("EditEnrolment of somebody who never came", heard=False)
def _(house: House) -> Sent:
    put_on_the_roster(house)
    return house.otto, EditEnrolment(enrolment=GERDA, base=1, name="Gerda de Smit", organisation="Provincie")


@case("RemoveEnrolment of somebody who is in")
def _(house: House) -> Sent:
    gerda_is_in(house)
    return house.otto, RemoveEnrolment(enrolment=GERDA)


@case("RemoveEnrolment of half a duo", heard=False)
def _(house: House) -> Sent:
    put_on_the_roster(house)
    return house.otto, RemoveEnrolment(enrolment=PIET)


@case("PairDuo", heard=False)
def _(house: House) -> Sent:
    gerda_is_in(house)
    return house.otto, PairDuo(duo=new_id(), one=GERDA, other=NOOR)


@case("SplitDuo", heard=False)
def _(house: House) -> Sent:
    put_on_the_roster(house)
    return house.otto, SplitDuo(duo=DUO)


@case("ImportRoster with somebody who is in")
def _(house: House) -> Sent:
    gerda_is_in(house)
    with house.read() as db:
        person = db.get_one(Enrolment, GERDA).person_id
    lines = [
        RosterLine(enrolment=GERDA, person=person, name="Gerda de Smit", organisation="Provincie", partner=NOOR),
        RosterLine(enrolment=new_id(), person=new_id(), name="Wim", organisation="Zee"),
    ]
    return house.otto, ImportRoster(base=6, lines=lines)
