"""For every command type: something that exists to try it on. Each gives the args for the wire."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import delete

from facilitator.archive.due import freezing
from facilitator.ids import new_code, new_id
from facilitator.rounds.commands import RevealNotes
from facilitator.sessions.models import Session
from facilitator.steering.commands import CloseRound, EndSession, PauseRound, SendMessage, StartRehearsal, UndoStep
from facilitator.steering.models import Step
from facilitator.steering.steps import latest_step
from tests.house import AGENDA, CODE, DOEN, KANSEN, WOORD, House

Args = dict[str, Any]
RECIPES: dict[str, Callable[[House], Args]] = {}


def recipe(make: Callable[[House], Args]) -> Callable[[House], Args]:
    """`add_note` makes what `AddNote` is tried on."""
    RECIPES["".join(word.capitalize() for word in make.__name__.split("_"))] = make
    return make


def on_the_open_round(house: House) -> Args:
    return {"round": house.round(KANSEN)}


def nothing_needed(house: House) -> Args:
    return {}


for name in ("PauseRound", "CloseRound"):
    RECIPES[name] = on_the_open_round
RECIPES["EndSession"] = nothing_needed


@recipe
def reopen_session(house: House) -> Args:
    house.done(house.fatima, EndSession())
    return {}


@recipe
def end_grace(house: House) -> Args:
    house.done(house.fatima, CloseRound(round=house.round(KANSEN)))
    house.later(ms=60_000)
    return {"round": house.round(KANSEN)}


@recipe
def open_round(house: House) -> Args:
    return {"round": house.round(DOEN)}


@recipe
def resume_round(house: House) -> Args:
    house.done(house.fatima, PauseRound(round=house.round(KANSEN)))
    return {"round": house.round(KANSEN)}


@recipe
def extend_round(house: House) -> Args:
    return {"round": house.round(KANSEN), "seconds": 60}


@recipe
def reveal_notes(house: House) -> Args:
    return {"round": house.open(DOEN)}


@recipe
def hide_notes(house: House) -> Args:
    round = house.open(DOEN)
    house.done(house.fatima, RevealNotes(round=round))
    return {"round": round}


@recipe
def show_on_screen(house: House) -> Args:
    return {"what": "notes", "round": house.round(KANSEN)}


@recipe
def undo_step(house: House) -> Args:
    return {"step": _latest_step(house)}


@recipe
def start_session(house: House) -> Args:
    while step := _latest_step(house):
        house.done(house.fatima, UndoStep(step=step))
    return {}


@recipe
def start_rehearsal(house: House) -> Args:
    """In the lobby, as if no round had been open yet."""
    start_session(house)
    with house.writer_engine.begin() as connection:
        connection.execute(delete(Step))
    return {}


@recipe
def end_rehearsal(house: House) -> Args:
    start_rehearsal(house)
    house.done(house.fatima, StartRehearsal())
    return {}


@recipe
def retime_agenda(house: House) -> Args:
    return {"rounds": [{"round": house.round(DOEN), "minutes": 8}]}


@recipe
def send_message(house: House) -> Args:
    return {"message": new_id(), "text": "Nog vijf minuten"}


@recipe
def withdraw_message(house: House) -> Args:
    message = SendMessage(message=new_id(), text="Nog vijf minuten")
    house.done(house.otto, message)
    return {"message": message.message}


@recipe
def give_answer(house: House) -> Args:
    house.open(WOORD)
    return {"question": house.question(WOORD), "answer": new_id(), "text": "Benieuwd"}


@recipe
def grant_screen(house: House) -> Args:
    return {"grant": new_id()}


@recipe
def join_session(house: House) -> Args:
    return {"code": CODE, "name": "Eef", "person": new_id(), "grant": new_id()}


@recipe
def freeze_archive(house: House) -> Args:
    house.done(house.fatima, EndSession())
    with house.read() as db:
        return freezing(db, db.get_one(Session, house.session)).command.model_dump()


@recipe
def create_account(house: House) -> Args:
    return {"account": new_id(), "name": "Gerda"}


@recipe
def grant_sign_in(house: House) -> Args:
    return {"grant": new_id(), "account": house.fatima.id}


@recipe
def end_grant(house: House) -> Args:
    return {"grant": house.chen.grant}


@recipe
def grant_role(house: House) -> Args:
    return {"account": house.willem.id, "role": "facilitator"}


@recipe
def create_session(house: House) -> Args:
    agenda = [{**round.model_dump(), "round": new_id()} for round in AGENDA]
    return {
        "session": new_id(),
        "title": "Vervolg",
        "starts_at": 1_795_000_000_000,
        "join_code": new_code(),
        "agenda": agenda,
    }


def _latest_step(house: House) -> str:
    with house.read() as db:
        step = latest_step(db, house.session)
        return step.id if step else ""
