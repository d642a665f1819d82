"""Programmes and sessions at a desk: begun, changed, copied, taken away."""

from facilitator.ids import new_code, new_id
from facilitator.privacy.commands import EndRehearsal
from facilitator.programmes.commands import EditProgramme
from facilitator.sessions.details_commands import EditSession
from facilitator.steering.planning.commands import CopyProgramme, CopySession, RemoveSession, SessionOfCopy
from tests.house import House
from tests.ledger.telling import Sent, case
from tests.privacy.rehearsing import begin
from tests.sessions.door import enrol


@case("EditProgramme", heard=False)
def _(house: House) -> Sent:
    return house.otto, EditProgramme(base=1, title="Leergang najaar", language="en")


@case("EditSession")
def _(house: House) -> Sent:
    return house.fatima, EditSession(
        base=1,
        title="Samen verder",
        language="nl",
        starts_at=1_796_000_000_000,
        zone="Europe/Amsterdam",
        place="Zaal Vecht",
        link="https://bellen.example/1",
        guests=["Noor Özdemir"],
    )


@case("CopySession")
def _(house: House) -> Sent:
    return house.otto, _copy(house)


@case("CopyProgramme with its roster")
def _(house: House) -> Sent:
    enrol(house, "Anna de Wit")
    session = SessionOfCopy(source=house.session, session=new_id(), starts_at=1_796_000_000_000, join_code=new_code())
    return house.host, CopyProgramme(
        source=house.programme, programme=new_id(), title="Cohort 2", language="nl", sessions=[session], roster=True
    )


@case("RemoveSession")
def _(house: House) -> Sent:
    begin(house)
    house.done(house.fatima, EndRehearsal())
    house.done(house.otto, _copy(house))  # so that there is something left to compare
    return house.otto, RemoveSession()


def _copy(house: House) -> CopySession:
    return CopySession(
        source=house.session,
        session=new_id(),
        title="Nog eens",
        starts_at=1_796_000_000_000,
        zone="Europe/Amsterdam",
        join_code=new_code(),
    )
