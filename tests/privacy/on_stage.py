"""Wilhelmina on stage: everything that somebody leaves behind with ambitions, presentations, feedback and commitments.

She prepares an ambition by her personal link, presents it, gets feedback and offers, says something of what others
present, answers, promises, and looks back in the next session. What is said to her holds a canary of its own.
"""

from sqlalchemy import func, insert, select

from facilitator.ambitions.commands import PrepareAmbition, ShareAmbition, WriteAmbition
from facilitator.ambitions.models import AmbitionVersion
from facilitator.clock import clock
from facilitator.commitments.commands import LookBackOn, MakeCommitment
from facilitator.commitments.models import LookBack
from facilitator.feedback.commands import (
    AcceptOffer,
    NudgeFeedback,
    OfferHelp,
    ReleaseFeedback,
    ReplyToQuestion,
    TakeAlong,
)
from facilitator.feedback.items import item_of
from facilitator.feedback.models import Feedback
from facilitator.ids import new_id
from facilitator.people.actor import by_grant
from facilitator.people.identity import personal_cookie
from facilitator.people.models import Grant
from facilitator.presentations.models import Presenter
from facilitator.programmes.roster.commands import SplitDuo
from facilitator.steering.commands import CreateSession, EndSession, JoinSession, OpenRound, RoundPlan, StartSession
from tests.feedback.crowd import joined
from tests.house import PROGRAMME, House, Member, id_of
from tests.presentations.stage import given, given_sealed, off_stage, on_the_roster, queued, written
from tests.privacy.erasing import WILHELMINA, WORDS, take_part

TO_HER = "wensenkanarie"
LINK = Member("Wilhelmina's link", by_grant(id_of("link", "W")), WILHELMINA.id, personal_cookie(PROGRAMME))
NEXT = id_of("next session")


def come_in(house: House, *, alone: bool = True) -> None:
    """Everybody is on the roster, and she has done all that one does; `alone`: she is no half of a duo any more."""
    on_the_roster(house)
    take_part(house, end=False)
    if alone:
        house.done(house.otto, SplitDuo(duo=id_of("duo")))


class Stage:
    """What was made of it, by id."""

    def __init__(self, house: House) -> None:
        self.house = house
        facts = {"id": LINK.grant, "kind": "personal", "programme_id": PROGRAMME, "person_id": WILHELMINA.id}
        with house.writer_engine.begin() as connection:
            connection.execute(insert(Grant).values(**facts, created_at=clock.now()))
        self.ambition = new_id()
        house.done(LINK, PrepareAmbition(ambition=self.ambition, fields={"what": f"Thuis {WORDS}"}), scope=PROGRAMME)
        house.done(WILHELMINA, WriteAmbition(ambition=self.ambition, fields={"title": f"Ambitie {WORDS}"}))
        house.done(WILHELMINA, ShareAmbition(version=self.version(), shared=True))
        self.named, self.anonymous = self._presented("named"), self._presented("anonymous")

    def version(self) -> str:
        newest = select(AmbitionVersion.id).where(AmbitionVersion.ambition_id == self.ambition)
        with self.house.read() as db:
            return db.scalars(newest.order_by(AmbitionVersion.number.desc())).first() or ""

    def _presented(self, names: str) -> str:
        """Her own presentation in a round; in it she says something of Anna's."""
        house = self.house
        queue = queued(house, names=names, ratings="traffic-light", guests=True)
        hers, annas = _of(house, queue, WILHELMINA), _of(house, queue, house.anna)
        for presentation in (annas, hers):
            off_stage(house, presentation)
        if names == "named":
            self._with_names(annas, hers)
        else:
            self._sealed(annas, hers)
        return hers

    def _with_names(self, annas: str, hers: str) -> None:
        house = self.house
        house.done(house.fatima, NudgeFeedback(presentation=annas))
        reasons = {"ratings": {"what": 1}, "reasons": {"what": f"Waarom {WORDS}"}}
        given(house, WILHELMINA, annas, top=f"Top {WORDS}", question=f"Vraag {WORDS}", **reasons)
        self.feedback = given(house, house.anna, hers, top=f"Knap {TO_HER}", question=f"Hoe {TO_HER}")
        given(house, house.bram, hers, top=f"Sterk {TO_HER}")
        offers = {WILHELMINA: (annas, WORDS), house.bram: (hers, TO_HER)}
        made = {by.id: new_id() for by in offers}
        for by, (presentation, words) in offers.items():
            house.done(by, OfferHelp(presentation=presentation, offer=made[by.id], text=f"Hulp {words}"))
        house.done(house.fatima, ReleaseFeedback(presentations=[annas, hers]))
        self._answered(annas, hers, made[house.bram.id])

    def _answered(self, annas: str, hers: str, offer: str) -> None:
        house, question = self.house, item_of(self.feedback, "question")
        house.done(WILHELMINA, TakeAlong(presentation=hers, item=item_of(self.feedback, "top"), taken=True))
        house.done(WILHELMINA, ReplyToQuestion(presentation=hers, item=question, text=f"Antwoord {WORDS}"))
        house.done(WILHELMINA, AcceptOffer(offer=offer))
        promise = MakeCommitment(
            commitment=new_id(), presentation=hers, text=f"Ik ga {WORDS} doen", due_on="2027-03-01"
        )
        house.done(WILHELMINA, promise)
        asked = item_of(given_by(house, annas), "question")
        house.done(house.anna, ReplyToQuestion(presentation=annas, item=asked, text="Dat zoek ik uit"))

    def _sealed(self, annas: str, hers: str) -> None:
        house = self.house
        others = [joined(house, f"Gast {place}") for place in range(3)]
        for giver in (house.bram, house.chen, *others):
            given_sealed(house, giver, hers, top=f"Stil {TO_HER}")
            given_sealed(house, giver, annas, top="Van een ander")
        given_sealed(house, WILHELMINA, annas, top="Verzegeld")
        given_sealed(house, house.dewi, hers, top=f"Nog een {TO_HER}")
        house.done(house.fatima, ReleaseFeedback(presentations=[hers]))

    def look_back(self) -> None:
        """The session ends, and in the next one everybody looks back on what they promised."""
        house = self.house
        house.done(house.fatima, EndSession())
        house.sweep()
        round = RoundPlan(round=id_of("looking back"), title="Terugkijken", kind="look-back")
        plan = CreateSession(
            session=NEXT, title="De volgende", starts_at=1_797_000_000_000, join_code="KMPR47", agenda=[round]
        )
        house.done(house.otto, plan, scope=PROGRAMME)
        house.done(house.fatima, StartSession(), scope=NEXT)
        joining = JoinSession(
            code="KMPR47", name=WILHELMINA.name, person=new_id(), grant=new_id(), enrolment=id_of("enrolment", "W")
        )
        house.done(house.nobody, joining, scope=NEXT)
        here = Member("Wilhelmina", by_grant(joining.grant), WILHELMINA.id)
        house.done(house.fatima, OpenRound(round=round.round), scope=NEXT)
        with house.read() as db:
            asked = db.scalars(select(LookBack.id).where(LookBack.person_id == WILHELMINA.id)).one()
        said = LookBackOn(look_back=asked, outcome="under_way", text=f"Het loopt {WORDS}")
        house.done(here, said, scope=NEXT)
        house.done(house.fatima, EndSession(), scope=NEXT)
        house.sweep()


def anna_too(house: House) -> None:
    """An ambition that has nothing to do with her."""
    written(house, house.anna, what="Van Anna zelf")


def given_by(house: House, presentation: str, person: str = WILHELMINA.id) -> str:
    with house.read() as db:
        chosen = select(Feedback.id).where(Feedback.presentation_id == presentation, Feedback.person_id == person)
        return db.scalars(chosen).one()


def rows(house: House, model: type) -> int:
    with house.read() as db:
        return db.scalar(select(func.count()).select_from(model)) or 0


def _of(house: House, queue: list[str], person: Member) -> str:
    chosen = select(Presenter.presentation_id).where(Presenter.presentation_id.in_(queue))
    with house.read() as db:
        return db.scalars(chosen.where(Presenter.person_id == person.id)).one()
