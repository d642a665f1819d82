"""A round of presentations in a house: a queue for everybody, somebody on stage, an ambition to show.

anna, bram, chen, dewi = queued(house)   # the round is open, Anna is first
on_stage(house, anna)
given(house, house.bram, anna, top="Helder", tip="Noem een jaartal")
"""

from typing import Any

from sqlalchemy import insert, select

from facilitator.ambitions.commands import ShareAmbition, WriteAmbition
from facilitator.ambitions.models import AmbitionAuthor, AmbitionVersion
from facilitator.feedback.commands import GiveFeedback, GiveSealedFeedback
from facilitator.ids import derived_id, new_id
from facilitator.ledger.holdings import everything
from facilitator.live.frames import snapshot_body
from facilitator.presentations.commands import AddPause, EndPresentation, LineUp, StartPresentation
from facilitator.presentations.models import Presentation, Presenter
from facilitator.presentations.states import state_of
from facilitator.programmes.models import Enrolment
from facilitator.programmes.roster.commands import PairDuo
from facilitator.sessions.models import Session
from facilitator.steering.agenda.commands import AddRound
from facilitator.steering.commands import OpenRound, RoundPlan
from tests.house import PARTICIPANTS, House, Member, id_of
from tests.ledger.telling import over_the_wire

AMBITION = {
    "title": "Elk kind een goede start",
    "what": "In 2028 heeft elke wijk een kindcentrum",
    "why": "Nu hangt het van de postcode af",
    "with_whom": "Met schoolbesturen en kinderopvang",
    "when": "De eerste twee in 2027",
    "how": "Samen begroten",
    "question": "Is dit scherp genoeg?",
}


def planned(house: House, *, title: str = "Presentaties", **settings: Any) -> str:
    """Put a round of presentations at the end of the agenda; its id. `settings` are those of the kind."""
    plan = RoundPlan(round=id_of("round", title, new_id()), title=title, kind="presentations", settings=settings)
    house.done(house.fatima, AddRound(round=plan, base=agenda_version(house)))
    return plan.round


def queued(house: House, **settings: Any) -> list[str]:
    """Open a round of presentations; the ids of the presentations, in order: Anna, Bram, Chen, Dewi."""
    round = planned(house, **settings)
    house.done(house.fatima, OpenRound(round=round))
    if not order_of(house, round):
        house.done(house.fatima, LineUp(round=round, order="given"))
    return order_of(house, round)


def order_of(house: House, round: str) -> list[str]:
    """The ids in the queue of a round, pauses too."""
    with house.read() as db:
        chosen = select(Presentation.id).where(Presentation.round_id == round)
        return list(db.scalars(chosen.order_by(Presentation.position)))


def of(house: House, round: str, person: Member) -> str:
    """The presentation of somebody, made by lining up."""
    return derived_id("presentation", round, person.id)


def round_of(house: House, presentation: str) -> str:
    return row(house, presentation).round_id


def row(house: House, presentation: str) -> Presentation:
    with house.read() as db:
        return db.get_one(Presentation, presentation)


def state(house: House, presentation: str) -> str:
    return state_of(row(house, presentation))


def on_stage(house: House, presentation: str) -> None:
    house.done(house.fatima, StartPresentation(presentation=presentation))


def off_stage(house: House, presentation: str) -> None:
    """Have somebody present and end: feedback goes on for the time that was set."""
    if state(house, presentation) != "on":
        on_stage(house, presentation)
    house.done(house.fatima, EndPresentation(presentation=presentation))


def paused_queue(house: House, round: str, minutes: int = 15, before: str | None = None) -> str:
    """Put a pause in the queue; its id."""
    pause = AddPause(presentation=new_id(), round=round, minutes=minutes, before=before)
    house.done(house.fatima, pause)
    return pause.presentation


def given(house: House, by: Member, presentation: str, **said: Any) -> str:
    """Give feedback with names: texts by their key, and `ratings` and `reasons`; its id."""
    ratings, reasons = said.pop("ratings", {}), said.pop("reasons", {})
    feedback = new_id()
    texts = said or ({} if ratings else {"top": "Helder verhaal"})
    house.done(
        by,
        GiveFeedback(presentation=presentation, feedback=feedback, texts=texts, ratings=ratings, reasons=reasons),
    )
    return feedback


def given_sealed(house: House, by: Member, presentation: str, **said: Any) -> tuple[str, str]:
    """The same where it is anonymous; its id and its secret."""
    ratings, reasons = said.pop("ratings", {}), said.pop("reasons", {})
    feedback, secret = new_id(), new_id()
    texts = said or ({} if ratings else {"top": "Helder verhaal"})
    command = GiveSealedFeedback(
        presentation=presentation, feedback=feedback, secret=secret, texts=texts, ratings=ratings, reasons=reasons
    )
    house.done(by, command)
    return feedback, secret


def written(house: House, by: Member, *, shared: bool = True, **fields: str) -> str:
    """Have somebody write their ambition in the session, and share it; the id of its version."""
    house.done(by, WriteAmbition(ambition=new_id(), fields={**AMBITION, **fields}))
    version = version_of(house, by)
    if shared:
        house.done(by, ShareAmbition(version=version, shared=True))
    return version


def version_of(house: House, person: Member) -> str:
    """The latest version of somebody's ambition."""
    with house.read() as db:
        chosen = (
            select(AmbitionVersion.id)
            .join(AmbitionAuthor, AmbitionAuthor.ambition_id == AmbitionVersion.ambition_id)
            .where(AmbitionAuthor.person_id == person.id)
        )
        return db.scalars(chosen.order_by(AmbitionVersion.number.desc())).first() or ""


def version_row(house: House, version: str) -> AmbitionVersion:
    with house.read() as db:
        return db.get_one(AmbitionVersion, version)


def held(house: House, audience: str, session: str = "") -> dict[str, dict[str, dict]]:
    """What an audience holds now: {kind: {id: entity}}."""
    with house.read() as db:
        session = session or house.session
        return dict(over_the_wire(snapshot_body(audience, *everything(db, session, audience)))["put"])


def names(house: House, round: str) -> list[str]:
    """Who stands in a queue, in order, as everybody reads it."""
    seen = held(house, "facilitators")["presentation"]
    return [" en ".join(seen[id]["names"]) or "pauze" for id in order_of(house, round)]


def seen(house: House, presentation: str, audience: str = "everyone") -> dict[str, Any]:
    return held(house, audience)["presentation"][presentation]


def presenting(house: House, presentation: str) -> list[str]:
    with house.read() as db:
        return sorted(db.scalars(select(Presenter.person_id).where(Presenter.presentation_id == presentation)))


def on_the_roster(house: House) -> None:
    """Put the cast on the roster, as who they are: all of them, past the ledger, before a queue is made."""
    with house.writer_engine.begin() as connection:
        for person in PARTICIPANTS:
            row = {"id": enrolment_of(person), "programme_id": house.programme, "person_id": person.id}
            connection.execute(insert(Enrolment).values(**row, organisation="", labels=[], created_at=0))


def enrolment_of(person: Member) -> str:
    """The same as `house.hand_out_links()` gives."""
    return id_of("enrolment", person.name)


def duo(house: House, one: Member, other: Member) -> str:
    """Have two of the cast form a duo on the roster; its id."""
    with house.read() as db:
        if db.get(Enrolment, enrolment_of(one)) is None:
            on_the_roster(house)
    pair = PairDuo(duo=new_id(), one=enrolment_of(one), other=enrolment_of(other))
    house.done(house.otto, pair)
    return pair.duo


def agenda_version(house: House) -> int:
    with house.read() as db:
        return db.get_one(Session, house.session).agenda_version
