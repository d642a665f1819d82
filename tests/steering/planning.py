"""Changing what is planned: the commands of an agenda, made from what it is now."""

from typing import Any

from sqlalchemy import select

from facilitator.ids import new_id
from facilitator.rounds.models import Round
from facilitator.sessions.models import Session
from facilitator.steering.agenda.commands import EditRound, SavePlan
from facilitator.steering.agenda.rounds import PLANNED
from facilitator.steering.commands import Grouping, RoundPlan
from tests.house import House


def agenda_version(house: House) -> int:
    with house.read() as db:
        return db.get_one(Session, house.session).agenda_version


def titles(house: House) -> list[str]:
    """In their order; the places are dense, or this fails."""
    with house.read() as db:
        rounds = db.scalars(select(Round).where(Round.session_id == house.session).order_by(Round.position)).all()
    assert [round.position for round in rounds] == list(range(len(rounds)))
    return [round.title for round in rounds]


def row(house: House, position: int) -> Round:
    with house.read() as db:
        return db.get_one(Round, house.round(position))


def talk(title: str = "Nagesprek", **chosen: Any) -> RoundPlan:
    return RoundPlan(round=new_id(), title=title, kind="talk", minutes=5, **chosen)


def edited(house: House, position: int, **changed: Any) -> EditRound:
    """What `EditRound` says of a round in which only this is changed."""
    round = row(house, position)
    facts = {**{name: getattr(round, name) for name in PLANNED}, "base": round.version, **changed}
    if isinstance(facts["grouping"], dict):
        facts["grouping"] = Grouping(**facts["grouping"])
    return EditRound(round=round.id, **facts)


def keep(title: str = "Onze ochtend") -> SavePlan:
    return SavePlan(plan=new_id(), title=title, about="Twee uur")


def kept(house: House) -> str:
    """The id of a plan that Fatima kept."""
    plan = keep()
    house.done(house.fatima, plan)
    return plan.plan
