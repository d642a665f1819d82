"""Who comes in, and a session from its plan to its archive."""

from facilitator.archive.due import freezing
from facilitator.ids import new_id
from facilitator.people.commands import CreateAccount, EndGrant, GrantSignIn
from facilitator.programmes.commands import CreateProgramme, GrantRole
from facilitator.sessions.models import Session
from facilitator.steering.commands import CreateSession, EndSession, GrantScreen, JoinSession
from tests.boards.wall import write
from tests.house import AGENDA, KANSEN, House
from tests.ledger.telling import Sent, case


@case("CreateAccount", heard=False)
def _(house: House) -> Sent:
    return house.host, CreateAccount(account=new_id(), name="Noor")


@case("GrantSignIn", heard=False)
def _(house: House) -> Sent:
    return house.host, GrantSignIn(grant=new_id(), account=house.fatima.id)


@case("EndGrant")
def _(house: House) -> Sent:
    return house.host, EndGrant(grant=house.anna.grant)


@case("GrantRole", heard=False)
def _(house: House) -> Sent:
    return house.otto, GrantRole(account=house.willem.id, role="facilitator")


@case("CreateProgramme", heard=False)
def _(house: House) -> Sent:
    return house.host, CreateProgramme(programme=new_id(), title="Netwerk")


@case("CreateSession")
def _(house: House) -> Sent:
    agenda = [plan.model_copy(update={"round": new_id()}) for plan in AGENDA]
    return house.otto, CreateSession(session=new_id(), title="Dag 2", starts_at=1, join_code="XXX222", agenda=agenda)


@case("JoinSession")
def _(house: House) -> Sent:
    return house.nobody, JoinSession(code=house.code, name="Esra", person=new_id(), grant=new_id())


@case("GrantScreen", heard=False)
def _(house: House) -> Sent:
    return house.fatima, GrantScreen(grant=new_id())


@case("EndSession")
def _(house: House) -> Sent:
    house.open(KANSEN)
    write(house, house.anna, "voor het archief")
    return house.fatima, EndSession()


@case("FreezeArchive")
def _(house: House) -> Sent:
    house.open(KANSEN)
    write(house, house.anna, "voor het archief")
    house.done(house.fatima, EndSession())
    with house.read() as db:
        return house.system, freezing(db, db.get_one(Session, house.session)).command
