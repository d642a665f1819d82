"""Where a house stands in its agenda, and steps taken back."""

from facilitator.ids import new_id
from facilitator.ledger.command import Command
from facilitator.rounds.commands import EndGrace
from facilitator.rounds.models import STEPPED, Round
from facilitator.rounds.states import state_of
from facilitator.sessions.models import Session
from facilitator.steering.commands import CloseRound, OpenRound, PauseRound, UndoStep
from facilitator.steering.steps import latest_step
from tests.house import KANSEN, House

MINUTE = 60_000


def facts(house: House, position: int) -> dict[str, int | None]:
    with house.read() as db:
        round = db.get_one(Round, house.round(position))
        return {name: getattr(round, name) for name in STEPPED}


def state(house: House, position: int = KANSEN) -> str:
    with house.read() as db:
        return state_of(db.get_one(Round, house.round(position)))


def session_facts(house: House) -> tuple[str | None, str, str | None]:
    with house.read() as db:
        session = db.get_one(Session, house.session)
        return session.current_round_id, session.shown_what, session.shown_round_id


def step(house: House) -> str:
    with house.read() as db:
        latest = latest_step(db, house.session)
    return latest.id if latest else new_id()


def undo(house: House) -> None:
    house.done(house.fatima, UndoStep(step=step(house)))
    assert house.check() > 0


def bring(house: House, wanted: str) -> None:
    """Bring the first round into a state."""
    round = house.round(KANSEN)
    steps: dict[str, list[Command]] = {
        "planned": [],
        "running": [OpenRound(round=round)],
        "paused": [OpenRound(round=round), PauseRound(round=round)],
        "closing": [OpenRound(round=round), CloseRound(round=round)],
        "closed": [OpenRound(round=round), EndGrace(round=round)],
    }
    for command in steps[wanted]:
        house.done(house.fatima, command)
    assert state(house) == wanted
