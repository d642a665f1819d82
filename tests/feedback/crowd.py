"""More people than the cast, and anonymous feedback of all of them."""

from sqlalchemy import func, select

from facilitator.feedback.commands import GiveSealedFeedback
from facilitator.feedback.models import SealedFeedback, SealedGiver
from facilitator.ids import new_id
from facilitator.people.actor import by_grant
from facilitator.people.identity import participant_cookie
from facilitator.presentations.commands import EndPresentation, StartPresentation
from facilitator.steering.commands import JoinSession
from tests.house import CODE, SESSION, House, Member, id_of
from tests.presentations.stage import given_sealed, queued


def crowd(house: House, number: int) -> list[Member]:
    """So many more people, who come in one after the other."""
    return [joined(house, f"Deelnemer {place:02}") for place in range(1, number + 1)]


def joined(house: House, name: str) -> Member:
    member = Member(name, by_grant(id_of("grant", name)), id_of("person", name), participant_cookie(SESSION))
    house.done(house.nobody, JoinSession(code=CODE, name=name, person=member.id, grant=member.grant))
    return member


def anonymous(house: House, *, ended: bool = True, **settings: object) -> str:
    """Anna's presentation in an anonymous round: it was on, and its feedback is open."""
    anna, *_ = queued(house, names="anonymous", **settings)
    house.done(house.fatima, StartPresentation(presentation=anna))
    if ended:
        house.done(house.fatima, EndPresentation(presentation=anna))
    return anna


def all_give(house: House, presentation: str, givers: list[Member]) -> dict[str, str]:
    """Everybody says something of their own; {name: their top}."""
    said = {one.name: f"Top van {new_id()}" for one in givers}
    for one in givers:
        given_sealed(house, one, presentation, top=said[one.name])
    return said


def sealed(presentation: str, *, feedback: str = "", secret: str = "", **texts: str) -> GiveSealedFeedback:
    return GiveSealedFeedback(
        presentation=presentation, feedback=feedback or new_id(), secret=secret or new_id(), texts=texts
    )


def sealed_rows(house: House) -> tuple[int, int]:
    """How many are sealed, and how many gave them."""
    with house.read() as db:
        rows = db.scalar(select(func.count()).select_from(SealedFeedback)) or 0
        return rows, db.scalar(select(func.count()).select_from(SealedGiver)) or 0
