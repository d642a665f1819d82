"""A rehearsal in which everything is done that can be done, each text with a canary in it."""

from sqlalchemy import inspect, text

from facilitator.boards.commands import AddNote, AdmitNote, DeleteNote, EditNote, PickNote, SendToPlenary
from facilitator.groups.commands import CallHelp, DescribeGroup, MarkReady, MovePerson
from facilitator.ids import derived_id, new_id
from facilitator.rounds.commands import EndGrace, RevealNotes
from facilitator.sessions.commands import RenamePerson
from facilitator.steering.commands import (
    CloseRound,
    EndSession,
    JoinSession,
    RetimeAgenda,
    RoundMinutes,
    SendMessage,
    StartRehearsal,
    UndoStep,
)
from facilitator.steering.doors.commands import AddPerson, LockDoor
from facilitator.steering.steps import latest_step
from tests.boards.wall import write
from tests.groups.tables import board_of, groups_of, sitting, write_at
from tests.house import DOEN, KANSEN, OPEN, PAUZE, SCHAAL, TAFELS, WOORD, House
from tests.kinds.answering import answer
from tests.sessions.door import ask_again, enrol

CANARY = "kanarie"


def begin(house: House) -> None:
    """Back to the lobby, and from there into a rehearsal."""
    with house.read() as db:
        started = latest_step(db, house.session)
    assert started is not None
    house.done(house.fatima, UndoStep(step=started.id))
    house.done(house.fatima, StartRehearsal())


def live_through(house: House) -> None:
    """Everything there is: doors, notes, groups, answers, messages, other minutes, and the end with its archive."""
    begin(house)
    _at_the_door(house)
    _on_a_board(house)
    _in_groups(house)
    _in_answers(house)
    house.done(house.fatima, SendMessage(message=new_id(), text=f"Bericht {CANARY}"))
    house.done(house.fatima, RetimeAgenda(rounds=[RoundMinutes(round=house.round(PAUZE), minutes=7)]))
    house.done(house.fatima, LockDoor())
    house.done(house.fatima, EndSession())
    house.sweep()
    write(house, house.chen, f"Na afloop {CANARY}")


def _at_the_door(house: House) -> None:
    enrolment = enrol(house, "Gerda Smit", "Gemeente Duinrand")
    joining = JoinSession(code=house.code, name="Gerda Smit", person=new_id(), grant=new_id(), enrolment=enrolment)
    house.done(house.nobody, joining)
    house.done(house.fatima, AddPerson(person=new_id(), name=f"Wim {CANARY}"))
    house.done(house.dewi, RenamePerson(person=house.dewi.id, name=f"Dewi {CANARY}"))
    ask_again(house, house.bram)


def _on_a_board(house: House) -> None:
    round = house.open(KANSEN)
    note = write(house, house.anna, f"Geeltje {CANARY}")
    house.done(house.anna, EditNote(note=note, base=1, text=f"Anders {CANARY}"))
    house.done(house.bram, DeleteNote(note=write(house, house.bram, f"Weg {CANARY}")))
    house.done(house.fatima, EndGrace(round=round))
    house.done(house.fatima, AdmitNote(note=write(house, house.bram, f"Laat {CANARY}")))
    house.done(house.anna, EditNote(note=note, base=2, text=f"Te laat {CANARY}"))
    house.open(DOEN)
    write(house, house.chen, f"Stil {CANARY}", position=DOEN)
    house.done(house.fatima, RevealNotes(round=house.round(DOEN)))


def _in_groups(house: House) -> None:
    house.open(TAFELS)
    seat = sitting(house)[house.anna.id]
    other = next(group for group in groups_of(house) if group != seat)
    house.done(house.fatima, DescribeGroup(group=seat, name=f"Groep {CANARY}", place="Foyer", link=""))
    note = write_at(house, house.anna, seat, f"Aan tafel {CANARY}")
    house.done(house.anna, PickNote(note=note))
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))
    house.done(house.anna, CallHelp(group=seat, question=f"Hulp {CANARY}"))
    house.done(house.anna, MarkReady(group=seat))
    house.done(house.fatima, SendMessage(message=new_id(), text=f"Aan jullie {CANARY}", group=seat))
    house.done(house.fatima, MovePerson(person=house.anna.id, group=other))
    house.done(house.anna, AddNote(note=new_id(), board=board_of(other), column=_column(other), text=f"Nieuw {CANARY}"))


def _in_answers(house: House) -> None:
    house.open(WOORD)
    answer(house, house.anna, WOORD, text=CANARY)
    house.open(SCHAAL)
    answer(house, house.bram, SCHAAL, number=2)
    house.open(OPEN)
    answer(house, house.dewi, OPEN, text=f"Open {CANARY}")
    house.done(house.fatima, CloseRound(round=house.round(OPEN)))


def _column(group: str) -> str:
    return derived_id("column", board_of(group), 0)


def canaries(house: House, word: str = CANARY) -> dict[str, int]:
    """{table: how many of its rows hold the word}, of every table there is."""
    found = {}
    with house.read() as db:
        for name in inspect(db.connection()).get_table_names():
            rows = db.execute(text(f'SELECT * FROM "{name}"')).all()
            if hits := sum(any(word in str(cell) for cell in row) for row in rows):
                found[name] = hits
    return found
