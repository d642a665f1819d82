"""Steering: the agenda and what the screen shows, step by step and back."""

from facilitator.ids import new_id
from facilitator.privacy.commands import EndRehearsal
from facilitator.rounds.commands import EndGrace, HideNotes, RevealNotes
from facilitator.steering.commands import (
    CloseRound,
    EndSession,
    ExtendRound,
    OpenRound,
    PauseRound,
    ReopenSession,
    ResumeRound,
    RetimeAgenda,
    RoundMinutes,
    SendMessage,
    ShowOnScreen,
    StartRehearsal,
    StartSession,
    UndoStep,
    WithdrawMessage,
)
from facilitator.steering.steps import latest_step
from tests.boards.wall import write
from tests.groups.tables import seated
from tests.house import DOEN, KANSEN, PAUZE, PRAAT, House
from tests.ledger.telling import Sent, case
from tests.privacy.rehearsing import live_through


def _step(house: House) -> UndoStep:
    with house.read() as db:
        step = latest_step(db, house.session)
    assert step is not None
    return UndoStep(step=step.id)


@case("StartSession")
def _(house: House) -> Sent:
    house.done(house.fatima, _step(house))
    return house.fatima, StartSession()


@case("StartRehearsal")
def _(house: House) -> Sent:
    house.done(house.fatima, _step(house))
    return house.fatima, StartRehearsal()


@case("EndRehearsal")
def _(house: House) -> Sent:
    live_through(house)
    return house.otto, EndRehearsal()


@case("RetimeAgenda")
def _(house: House) -> Sent:
    shorter = [RoundMinutes(round=house.round(DOEN), minutes=8), RoundMinutes(round=house.round(PAUZE), minutes=15)]
    return house.fatima, RetimeAgenda(rounds=shorter)


@case("UndoStep of other minutes")
def _(house: House) -> Sent:
    house.done(house.fatima, RetimeAgenda(rounds=[RoundMinutes(round=house.round(DOEN), minutes=8)]))
    return house.fatima, _step(house)


@case("SendMessage to everybody")
def _(house: House) -> Sent:
    return house.fatima, SendMessage(message=new_id(), text="Nog vijf minuten")


@case("SendMessage to a group")
def _(house: House) -> Sent:
    group = seated(house, [house.anna], [house.bram])[0]
    return house.fatima, SendMessage(message=new_id(), text="Nog vijf minuten", group=group)


@case("WithdrawMessage")
def _(house: House) -> Sent:
    message = SendMessage(message=new_id(), text="Nog vijf minuten")
    house.done(house.fatima, message)
    return house.otto, WithdrawMessage(message=message.message)


@case("OpenRound of a talk")
def _(house: House) -> Sent:
    return house.fatima, OpenRound(round=house.round(PRAAT))


@case("CloseRound of a talk")
def _(house: House) -> Sent:
    return house.fatima, CloseRound(round=house.open(PRAAT))


@case("OpenRound for the first time")
def _(house: House) -> Sent:
    return house.fatima, OpenRound(round=house.round(KANSEN))


@case("OpenRound while another is open")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.fatima, OpenRound(round=house.round(DOEN))


@case("PauseRound")
def _(house: House) -> Sent:
    return house.fatima, PauseRound(round=house.open(KANSEN))


@case("ResumeRound")
def _(house: House) -> Sent:
    round = house.open(KANSEN)
    house.done(house.fatima, PauseRound(round=round))
    return house.fatima, ResumeRound(round=round)


@case("ExtendRound")
def _(house: House) -> Sent:
    return house.fatima, ExtendRound(round=house.open(KANSEN), seconds=60)


@case("CloseRound")
def _(house: House) -> Sent:
    return house.otto, CloseRound(round=house.open(KANSEN))


@case("EndGrace by the system")
def _(house: House) -> Sent:
    round = house.open(KANSEN)
    house.done(house.fatima, CloseRound(round=round))
    house.later(ms=61_000)
    return house.system, EndGrace(round=round)


@case("RevealNotes")
def _(house: House) -> Sent:
    round = house.open(DOEN)
    for who in (house.anna, house.bram):
        write(house, who, f"van {who.name}", position=DOEN)
    return house.fatima, RevealNotes(round=round)


@case("HideNotes")
def _(house: House) -> Sent:
    house.done(house.fatima, RevealNotes(round=house.open(DOEN)))
    write(house, house.anna, "even te zien", position=DOEN)
    return house.fatima, HideNotes(round=house.round(DOEN))


@case("ShowOnScreen")
def _(house: House) -> Sent:
    return house.fatima, ShowOnScreen(what="notes", round=house.open(KANSEN))


@case("UndoStep of an opening")
def _(house: House) -> Sent:
    house.open(KANSEN)
    house.open(DOEN)
    write(house, house.anna, "blijft staan", position=DOEN)
    return house.fatima, _step(house)


@case("ReopenSession")
def _(house: House) -> Sent:
    house.open(KANSEN)
    write(house, house.anna, "er was nog tijd")
    house.done(house.fatima, EndSession())
    house.sweep()
    return house.otto, ReopenSession()
