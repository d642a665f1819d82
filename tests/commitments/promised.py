"""A session before this one, in which people presented and have their feedback; and a round that looks back on it.

Presentations are put into the database as they would be after their release: what comes before that is told elsewhere.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.commitments.commands import MakeCommitment
from facilitator.commitments.models import LookBack
from facilitator.ids import derived_id, new_id
from facilitator.ledger.models import Progress
from facilitator.ledger.renewal import _project
from facilitator.people.actor import by_grant
from facilitator.people.identity import participant_cookie
from facilitator.people.models import Grant
from facilitator.presentations.models import Presentation, Presenter
from facilitator.sessions.models import Attendance
from facilitator.steering.agenda.commands import AddRound
from facilitator.steering.commands import CreateSession, OpenRound, RoundPlan, StartSession
from tests.agenda import id_of
from tests.house import PARTICIPANTS, House, Member
from tests.steering.planning import agenda_version

EARLIER, EARLIER_CODE = id_of("earlier session"), "CDF234"
PRESENTING = id_of("round", EARLIER, "Presentaties")
LOOKING = id_of("round", "Terugblik")
DUE = "2026-12-21"
PROMISE = "Ik nodig voor de kerst drie schoolbesturen uit."


def earlier(house: House, *people: Member) -> list[Member]:
    """Have the session before this one begin, with some of the cast; each as who they are there."""
    plan = [RoundPlan(round=PRESENTING, title="Presentaties", kind="break")]
    facts = {"title": "Bijeenkomst 4", "starts_at": 1_790_000_000_000, "join_code": EARLIER_CODE}
    house.done(house.fatima, CreateSession(session=EARLIER, agenda=plan, **facts), scope=house.programme)
    house.done(house.fatima, StartSession(), scope=EARLIER)
    return [_there(house, one) for one in people]


def _there(house: House, one: Member) -> Member:
    """Who stands on no roster would be another person there: so they are put in as who they are."""
    grant = id_of("grant", EARLIER, one.name)
    here = {"session_id": EARLIER, "person_id": one.id}
    with changing(house) as db:
        db.add(Attendance(id=new_id(), joined_at=1, return_code="", **here))
        db.add(Grant(id=grant, kind="participant", created_at=1, **here))
    return Member(one.name, by_grant(grant), one.id, participant_cookie(EARLIER))


@contextmanager
def changing(house: House) -> Iterator[Database]:
    """Change the earlier session past the ledger, and have everybody hold what follows."""
    with Database(house.writer_engine) as db, db.begin():
        yield db
        db.flush()
        _project(db, EARLIER, db.scalar(select(Progress.seq).where(Progress.scope == f"session/{EARLIER}")))


def presented(house: House, *people: Member, released: bool = True, held: bool = False) -> str:
    """Have somebody, or a duo, have been on stage in the earlier session; the presentation."""
    id = derived_id("presentation", PRESENTING, people[0].id)
    facts = {"position": 0, "created_at": 1, "started_at": 1, "ended_at": 2, "feedback_closed_at": 3}
    with changing(house) as db:
        db.add(
            Presentation(
                id=id,
                session_id=EARLIER,
                round_id=PRESENTING,
                shown="all",
                released_at=4 if released else None,
                held_at=4 if held else None,
                held_reason="Eerst even bellen" if held else "",
                **facts,
            )
        )
        db.flush()
        db.add_all(Presenter(presentation_id=id, person_id=one.id, session_id=EARLIER) for one in people)
    return id


def promise(house: House, by: Member, presentation: str, text: str = PROMISE, due_on: str = DUE) -> str:
    """The commitment somebody makes."""
    made = MakeCommitment(commitment=new_id(), presentation=presentation, text=text, due_on=due_on)
    house.done(by, made, scope=EARLIER)
    return made.commitment


def looking_back(house: House) -> str:
    """A round that looks back, opened."""
    plan = RoundPlan(round=LOOKING, title="Terugblik", prompt="Wat kwam ervan?", kind="look-back", minutes=10)
    house.done(house.fatima, AddRound(round=plan, base=agenda_version(house)))
    house.done(house.fatima, OpenRound(round=LOOKING))
    return LOOKING


def asked(house: House, one: Member) -> str:
    """What somebody is asked to look back on."""
    with house.read() as db:
        return db.scalars(select(LookBack.id).where(LookBack.person_id == one.id).order_by(LookBack.id)).one()


def asked_in_all(house: House) -> list[str]:
    """The people who are asked something, each as often as they are."""
    names = {one.id: one.name for one in PARTICIPANTS}
    with house.read() as db:
        return sorted(names[one] for one in db.scalars(select(LookBack.person_id)))
