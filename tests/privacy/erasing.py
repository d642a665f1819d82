"""A session in which one person, Wilhelmina, leaves a trace everywhere; and every byte of a data directory.

Her name, her address and where she comes from hold one canary, what she writes another, and no one else's do.
"""

from pathlib import Path

from facilitator.archive.models import SessionArchive
from facilitator.boards.commands import AdmitNote, DeleteNote, EditNote, PickNote, SendToPlenary
from facilitator.groups.commands import CallHelp
from facilitator.ids import new_id
from facilitator.people.actor import by_grant
from facilitator.people.identity import participant_cookie
from facilitator.privacy.cleaning import clean_when_quiet
from facilitator.programmes.roster.commands import EnrolPerson, PairDuo
from facilitator.rounds.commands import EndGrace, RevealNotes
from facilitator.sessions.commands import RenamePerson
from facilitator.steering.commands import CloseRound, EndSession, JoinSession, SendMessage
from tests.boards.wall import write
from tests.groups.tables import sitting, write_at
from tests.house import DOEN, KANSEN, OPEN, SCHAAL, SESSION, TAFELS, WOORD, House, Member, id_of
from tests.kinds.answering import answer
from tests.sessions.door import ask_again, enrol
from tests.support.stores import files_of

NAME, WORDS, ROOM = "zilverkanarie", "goudkanarie", "zaalkanarie"
WILHELMINA = Member(
    f"Wilhelmina van {NAME}",
    by_grant(id_of("grant", "Wilhelmina")),
    id_of("person", "Wilhelmina"),
    participant_cookie(SESSION),
)


def take_part(house: House, *, end: bool = True) -> None:
    """Wilhelmina is enrolled, comes in, and does everything that somebody can do. No other session runs."""
    house.done(house.willem, EndSession(), scope=house.other_session)
    _enrolled(house)
    joining = JoinSession(
        code=house.code,
        name=WILHELMINA.name,
        person=new_id(),
        grant=WILHELMINA.grant,
        enrolment=id_of("enrolment", "W"),
    )
    house.done(house.nobody, joining)
    house.done(WILHELMINA, RenamePerson(person=WILHELMINA.id, name=f"Willie {NAME}"))
    house.done(house.fatima, RenamePerson(person=WILHELMINA.id, name=WILHELMINA.name))
    ask_again(house, WILHELMINA)
    _on_boards(house)
    _in_groups(house)
    _in_answers(house)
    house.done(house.fatima, SendMessage(message=new_id(), text=f"Nog even {ROOM}"))
    if end:
        house.done(house.fatima, EndSession())
        house.sweep()
        house.done(house.fatima, AdmitNote(note=write(house, WILHELMINA, f"Na afloop {WORDS}")))
        house.sweep()


def _enrolled(house: House) -> None:
    enrolling = EnrolPerson(
        enrolment=id_of("enrolment", "W"),
        person=WILHELMINA.id,
        name=WILHELMINA.name,
        organisation=f"Stichting {NAME}",
        position=f"hoofd {NAME}",
        region=f"Regio {NAME}",
        email=f"w.{NAME}@voorbeeld.nl",
        labels=[f"label {NAME}"],
    )
    house.done(house.otto, enrolling)
    pair = PairDuo(duo=id_of("duo"), one=id_of("enrolment", "W"), other=enrol(house, "Gerda Smit", "Gemeente Duinrand"))
    house.done(house.otto, pair)


def _on_boards(house: House) -> None:
    round = house.open(KANSEN)
    note = write(house, WILHELMINA, f"Eerst {WORDS}")
    house.done(WILHELMINA, EditNote(note=note, base=1, text=f"Anders {WORDS}"))
    house.done(house.fatima, EditNote(note=note, base=1, text=f"Korter {WORDS}"))
    house.done(WILHELMINA, DeleteNote(note=write(house, WILHELMINA, f"Weg {WORDS}")))
    write(house, house.anna, "Van Anna")
    house.done(house.fatima, EndGrace(round=round))
    house.done(WILHELMINA, EditNote(note=note, base=3, text=f"Te laat {WORDS}"))
    house.open(DOEN)
    write(house, WILHELMINA, f"Stil {WORDS}", position=DOEN)
    house.done(house.fatima, RevealNotes(round=house.round(DOEN)))


def _in_groups(house: House) -> None:
    house.open(TAFELS)
    seat = sitting(house)[WILHELMINA.id]
    note = write_at(house, WILHELMINA, seat, f"Aan tafel {WORDS}")
    house.done(WILHELMINA, PickNote(note=note))
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))
    house.done(WILHELMINA, CallHelp(group=seat, question=f"Hulp {WORDS}"))


def _in_answers(house: House) -> None:
    house.open(WOORD)
    answer(house, WILHELMINA, WOORD, text=WORDS)
    answer(house, house.anna, WOORD, text="benieuwd")
    house.open(SCHAAL)
    answer(house, WILHELMINA, SCHAAL, number=2)
    house.open(OPEN)
    answer(house, WILHELMINA, OPEN, text=f"Open {WORDS}")
    house.done(house.fatima, CloseRound(round=house.round(OPEN)))


def files_with(house: House, word: str) -> dict[str, int]:
    """{file: how often its bytes hold the word}, of every file that the house is kept in."""
    found = {name: _times(path, word) for name, path in files_of(house.settings.data).items()}
    return {name: times for name, times in found.items() if times}


def _times(path: Path, word: str) -> int:
    content = path.read_bytes().lower()
    return content.count(word.encode()) + content.count(word.encode("utf-16-le"))


def cleaned(house: House) -> bool:
    """Have the house cleaned, as it does by itself every other second."""
    return clean_when_quiet(house.ledger, house.read)


def archived(house: House) -> SessionArchive | None:
    with house.read() as db:
        return db.query(SessionArchive).filter_by(session_id=house.session).one_or_none()
