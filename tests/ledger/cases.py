"""A case for every command type: a house brought to a moment, and the command sent then.

`cases(make_house)` plays them all and yields what each audience held before, the frames it was sent, and what it held
after: whatever applies frames must come from the first to the last by them, in Python or in a browser.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import select

from facilitator.archive.due import freezing
from facilitator.boards.commands import (
    AddNote,
    AdmitNote,
    AdmitRevision,
    DeleteNote,
    EditNote,
    ForgetDeletedNote,
    MoveNote,
    RestoreNote,
)
from facilitator.boards.models import NoteRevision
from facilitator.ids import new_id
from facilitator.ledger.command import Command
from facilitator.ledger.holdings import changed_since, everything
from facilitator.ledger.models import Holding
from facilitator.live.frames import frames, snapshot_body
from facilitator.people.commands import CreateAccount, EndGrant, GrantSignIn
from facilitator.programmes.commands import CreateProgramme, GrantRole
from facilitator.rounds.commands import EndGrace, HideNotes, RevealNotes
from facilitator.sessions.models import Session
from facilitator.steering.commands import (
    CloseRound,
    CreateSession,
    EndSession,
    ExtendRound,
    GrantScreen,
    JoinSession,
    OpenRound,
    PauseRound,
    ResumeRound,
    ShowOnScreen,
    StartSession,
    UndoStep,
)
from facilitator.steering.steps import latest_step
from tests.boards.wall import write
from tests.house import AGENDA, DOEN, KANSEN, House, Member

Sent = tuple[Member, Command]
Bodies = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """`moment(house)` brings a house to the moment and gives who sends what; `heard` whether any audience hears."""

    name: str
    moment: Callable[[House], Sent]
    heard: bool

    @property
    def type(self) -> str:
        return self.name.split(" ")[0]


ALL: list[Case] = []


def case(name: str, *, heard: bool = True) -> Callable[[Callable[[House], Sent]], Callable[[House], Sent]]:
    """`name` is the command's type, and what is special about this case."""

    def register(moment: Callable[[House], Sent]) -> Callable[[House], Sent]:
        ALL.append(Case(name, moment, heard))
        return moment

    return register


@dataclass(frozen=True)
class Told:
    """What one audience of a session was told by one command."""

    session: str
    audience: str
    before: Bodies
    frames: list[Bodies]
    after: Bodies


def cases(make_house: Callable[[], House]) -> Iterator[tuple[str, Told]]:
    """Play every case, each in a house of its own; (name of the case, what one audience was told)."""
    for one in ALL:
        house = make_house()
        for told in play(house, one):
            yield one.name, told


def play(house: House, one: Case) -> list[Told]:
    """What every audience was told by the command of a case."""
    by, command = one.moment(house)
    before = snapshots(house)
    house.done(by, command, scope=by.cookie.partition("_")[2] if by is house.vera else "")
    after = snapshots(house)
    return [
        Told(session, audience, before.get((session, audience), empty(audience)), sent, now)
        for (session, audience), now in after.items()
        if (sent := frames_since(house, session, audience, before.get((session, audience), empty(audience))["to"]))
        or now != before.get((session, audience))
    ]


def empty(audience: str) -> Bodies:
    return {"audience": audience, "to": 0, "put": {}}


def snapshots(house: House) -> dict[tuple[str, str], Bodies]:
    """(session, audience) → a fresh snapshot, of all that there are."""
    with house.read() as db:
        held = db.execute(select(Holding.session, Holding.audience).distinct()).all()
        return {
            (session, audience): over_the_wire(snapshot_body(audience, *everything(db, session, audience)))
            for session, audience in held
        }


def frames_since(house: House, session: str, audience: str, cursor: int) -> list[Bodies]:
    with house.read() as db:
        held = changed_since(db, session, audience, cursor)
        return [over_the_wire(frame) for frame in frames(audience, cursor, held)] if held else []


def over_the_wire(body: Bodies) -> Bodies:
    return dict(orjson.loads(orjson.dumps(body)))


@case("AddNote in an open round")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.anna, AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text="Samen")


@case("AddNote in a hidden round")
def _(house: House) -> Sent:
    house.open(DOEN)
    return house.anna, AddNote(note=new_id(), board=house.board(DOEN), column=house.column(DOEN), text="Stil")


@case("AddNote after the close")
def _(house: House) -> Sent:
    house.done(house.fatima, EndGrace(round=house.open(KANSEN)))
    return house.anna, AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text="Laat")


@case("AddNote after the end")
def _(house: House) -> Sent:
    house.open(KANSEN)
    house.done(house.fatima, EndSession())
    house.sweep()
    return house.anna, AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text="Nog één")


@case("EditNote in time")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.anna, EditNote(note=write(house, house.anna, "eerst"), base=1, text="toen")


@case("EditNote from an old version")
def _(house: House) -> Sent:
    house.open(KANSEN)
    note = write(house, house.anna, "eerst")
    house.done(house.anna, EditNote(note=note, base=1, text="toen"))
    return house.fatima, EditNote(note=note, base=1, text="anders")


@case("EditNote too late")
def _(house: House) -> Sent:
    round = house.open(KANSEN)
    note = write(house, house.anna, "eerst")
    house.done(house.fatima, EndGrace(round=round))
    return house.anna, EditNote(note=note, base=1, text="te laat")


@case("MoveNote to another column")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.anna, MoveNote(note=write(house, house.anna, "daar"), column=house.column(KANSEN, 1))


@case("MoveNote to the top")
def _(house: House) -> Sent:
    house.open(KANSEN)
    write(house, house.bram, "boven")
    return house.fatima, MoveNote(note=write(house, house.anna, "onder"), column=house.column(KANSEN))


@case("DeleteNote by its writer")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.anna, DeleteNote(note=write(house, house.anna, "weg"))


@case("DeleteNote with a late edit waiting")
def _(house: House) -> Sent:
    house.open(KANSEN)
    note = _late_edit(house)[0]
    return house.fatima, DeleteNote(note=note)


@case("RestoreNote")
def _(house: House) -> Sent:
    house.open(DOEN)
    note = write(house, house.anna, "terug", position=DOEN)
    house.done(house.anna, DeleteNote(note=note))
    return house.anna, RestoreNote(note=note)


@case("ForgetDeletedNote")
def _(house: House) -> Sent:
    house.open(KANSEN)
    note = _late_edit(house)[0]
    house.done(house.fatima, DeleteNote(note=note))
    house.later(ms=31_000)
    return house.system, ForgetDeletedNote(note=note)


@case("AdmitNote")
def _(house: House) -> Sent:
    house.done(house.fatima, EndGrace(round=house.open(KANSEN)))
    return house.fatima, AdmitNote(note=write(house, house.anna, "te laat"))


@case("AdmitRevision")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.fatima, AdmitRevision(revision=_late_edit(house)[1])


def _late_edit(house: House) -> tuple[str, str]:
    """A note of Anna's and an edit of it that waits."""
    note = write(house, house.anna, "op tijd")
    house.done(house.fatima, EndGrace(round=house.round(KANSEN)))
    house.done(house.anna, EditNote(note=note, base=1, text="te laat"))
    with house.read() as db:
        return note, db.query(NoteRevision).filter_by(reason="late").one().id


@case("CreateAccount", heard=False)
def _(house: House) -> Sent:
    return house.host, CreateAccount(account=new_id(), name="Noor")


@case("GrantSignIn", heard=False)
def _(house: House) -> Sent:
    return house.host, GrantSignIn(grant=new_id(), account=house.fatima.id)


@case("EndGrant", heard=False)
def _(house: House) -> Sent:
    return house.host, EndGrant(grant=house.anna.grant)


@case("GrantRole", heard=False)
def _(house: House) -> Sent:
    return house.otto, GrantRole(account=house.willem.id, role="facilitator")


@case("CreateProgramme", heard=False)
def _(house: House) -> Sent:
    return house.host, CreateProgramme(programme=new_id(), title="Netwerk")


@case("CreateSession")
def _(house: House) -> Sent:
    agenda = [plan.model_copy(update={"round": new_id()}) for plan in AGENDA]
    return house.otto, CreateSession(session=new_id(), title="Dag 2", starts_at=1, join_code="XXX222", agenda=agenda)


@case("JoinSession")
def _(house: House) -> Sent:
    return house.nobody, JoinSession(code=house.code, name="Esra", person=new_id(), grant=new_id())


@case("GrantScreen", heard=False)
def _(house: House) -> Sent:
    return house.fatima, GrantScreen(grant=new_id())


def _step(house: House) -> UndoStep:
    with house.read() as db:
        step = latest_step(db, house.session)
    assert step is not None
    return UndoStep(step=step.id)


@case("StartSession")
def _(house: House) -> Sent:
    house.done(house.fatima, _step(house))
    return house.fatima, StartSession()


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


@case("EndSession")
def _(house: House) -> Sent:
    house.open(KANSEN)
    write(house, house.anna, "voor het archief")
    return house.fatima, EndSession()


@case("FreezeArchive")
def _(house: House) -> Sent:
    house.open(KANSEN)
    write(house, house.anna, "voor het archief")
    house.done(house.fatima, EndSession())
    with house.read() as db:
        return house.system, freezing(db, db.get_one(Session, house.session)).command
