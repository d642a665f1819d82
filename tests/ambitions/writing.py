"""Writing on an ambition, in a meeting and between two; and what somebody holds of it."""

from typing import Any

import orjson

from facilitator.ambitions.commands import PrepareAmbition, WriteAmbition
from facilitator.ambitions.finding import ambition_of, latest_version
from facilitator.ambitions.models import AmbitionVersion
from facilitator.ids import derived_id, new_id
from facilitator.ledger.models import Holding
from facilitator.people.actor import by_grant
from facilitator.people.identity import participant_cookie
from facilitator.programmes.roster.commands import PairDuo
from facilitator.steering.commands import CreateSession, JoinSession, StartSession
from tests.agenda import AGENDA, PRAAT
from tests.house import PARTICIPANTS, PROGRAMME, SESSION, House, Member, id_of

NEXT_SESSION, NEXT_CODE = id_of("the next session"), "NXT345"
# The same people in the session after this one, once `next_meeting` has been held.
NEXT = {
    one.name: Member(one.name, by_grant(id_of("next", one.name)), one.id, participant_cookie(NEXT_SESSION))
    for one in PARTICIPANTS
}


def words(by: Member, **said: Any) -> dict[str, Any]:
    """The args of a write; whatever is no text of a field stands beside."""
    beside = {name: said.pop(name) for name in ("base", "spearheads", "timeline", "let_go") if name in said}
    return {"ambition": derived_id("ambition", by.id), "fields": said, **beside}


def wrote(house: House, by: Member, *, scope: str = "", **said: Any) -> AmbitionVersion:
    """Have somebody write in a session; the version as it is then."""
    house.done(by, WriteAmbition(**words(by, **said)), scope=scope)
    return version(house, by)


def prepared(house: House, link: Member, **said: Any) -> AmbitionVersion:
    """The same, behind their personal link."""
    house.done(link, PrepareAmbition(**words(link, **said)))
    return version(house, link)


def version(house: House, of: Member) -> AmbitionVersion:
    """The latest version of somebody's ambition."""
    with house.read() as db:
        ambition = ambition_of(db, PROGRAMME, of.id)
        assert ambition is not None
        found = latest_version(db, ambition.id)
        assert found is not None
        db.expunge(found)
        return found


def next_meeting(house: House) -> None:
    """The next session of the programme, with the same people in it. `house.hand_out_links()` comes first."""
    talk = AGENDA[PRAAT].model_copy(update={"round": id_of("round", NEXT_SESSION)})
    plan = CreateSession(session=NEXT_SESSION, title="Verder", starts_at=0, join_code=NEXT_CODE, agenda=[talk])
    house.done(house.otto, plan)
    for one in NEXT.values():
        by_name = {"code": NEXT_CODE, "name": one.name, "enrolment": id_of("enrolment", one.name)}
        joining = JoinSession(**by_name, person=id_of(NEXT_SESSION, one.name), grant=one.grant)
        house.done(house.nobody, joining, scope=NEXT_SESSION)
    house.done(house.fatima, StartSession(), scope=NEXT_SESSION)


def paired(house: House, one: str, other: str) -> None:
    """Have two on the roster form a duo."""
    halves = {"one": id_of("enrolment", one), "other": id_of("enrolment", other)}
    house.done(house.otto, PairDuo(duo=new_id(), **halves), scope=PROGRAMME)


def held(house: House, kind: str, audience: str, *, session: str = SESSION) -> dict[str, dict[str, Any]]:
    """{id: entity} of a kind that an audience holds."""
    with house.read() as db:
        rows = db.query(Holding).filter_by(session=session, kind=kind, audience=audience)
        return {row.id: orjson.loads(row.body) for row in rows if row.body is not None}


def seen(house: House, by: Member, *, session: str = SESSION) -> dict[str, Any]:
    """Somebody's ambition as their phone holds it."""
    return held(house, "ambition", f"person:{by.id}", session=session)[by.id]
