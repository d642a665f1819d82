"""A house to test in: a fresh data directory with the whole server put together in this process, and a cast.

Fatima facilitates, Otto organises; Anna, Bram, Chen and Dewi take part. Vera takes part in another session, of another
programme that Willem facilitates. The session runs and its rounds are planned; `house.open(KANSEN)` opens one.

    result = house.send(house.anna, AddNote(note=new_id(), board=house.board(KANSEN), column=…, text="…"))
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient
from sqlalchemy import Engine, func, insert, select
from sqlalchemy.orm import Session as Database

from facilitator.clock import clock
from facilitator.db import db, upgrade
from facilitator.ids import derived_id, new_id
from facilitator.ledger.check import check_session
from facilitator.ledger.command import HOUSE, Command, Envelope, Result, Scope
from facilitator.ledger.models import Receipt
from facilitator.ledger.sweeper import sweep
from facilitator.people.actor import SYSTEM
from facilitator.people.commands import CreateAccount, GrantSignIn
from facilitator.people.models import Grant
from facilitator.people.tokens import MakeToken
from facilitator.programmes.commands import CreateProgramme, GrantRole
from facilitator.programmes.models import Enrolment
from facilitator.settings import Settings
from facilitator.steering.commands import (
    CreateSession,
    GrantScreen,
    JoinSession,
    OpenRound,
    StartSession,
)
from facilitator.wiring import DUE, create_app
from tests.agenda import (
    AGENDA,
    CODE,
    DOEN,
    KANSEN,
    KORT,
    OPEN,
    OTHER_AGENDA,
    OTHER_CODE,
    OTHER_PROGRAMME,
    OTHER_SESSION,
    PAUZE,
    PRAAT,
    PROGRAMME,
    SCHAAL,
    SESSION,
    TAFELS,
    WOORD,
    id_of,
)
from tests.members import (
    ANNA,
    ANNAS_LINK,
    BRAM,
    BRAMS_LINK,
    CHEN,
    DEWI,
    FATIMA,
    HOST_MEMBER,
    NOBODY_MEMBER,
    OTTO,
    PARTICIPANTS,
    SCREEN,
    SYSTEM_MEMBER,
    TOKEN,
    VERA,
    WILLEM,
    Member,
)
from tests.support.stores import copy_store, settings_of

# A hash that takes no time: tests make hundreds.
CHEAP = "1,8,1"

# Tests have all of it from here.
__all__ = ["AGENDA", "DOEN", "KANSEN", "KORT", "OPEN", "PAUZE", "PRAAT", "SCHAAL", "TAFELS", "WOORD", "House", "Member"]


class House:
    """One server in this process, on data of its own. Close it: it has a thread and files open."""

    fatima, otto, willem = FATIMA, OTTO, WILLEM
    anna, bram, chen, dewi, vera = ANNA, BRAM, CHEN, DEWI, VERA
    annas_link, brams_link = ANNAS_LINK, BRAMS_LINK
    screen, host, system, nobody = SCREEN, HOST_MEMBER, SYSTEM_MEMBER, NOBODY_MEMBER
    token = TOKEN
    programme, session, code = PROGRAMME, SESSION, CODE
    other_programme, other_session, other_code = OTHER_PROGRAMME, OTHER_SESSION, OTHER_CODE

    def __init__(self, data: Path, **settings: Any) -> None:
        self.settings = Settings(data=data, **settings_of(data), **{"password_cost": CHEAP, **settings})
        upgrade(self.settings.store)
        self.facilitator = create_app(self.settings)
        self.app = self.facilitator.app
        self.ledger = self.facilitator.ledger
        self.live = self.facilitator.live
        self._moved, self._closed = 0, False

    @classmethod
    def copied(cls, template: Path, data: Path, **settings: Any) -> "House":
        """A house as it is in the data directory `template`, which nobody uses now; at the time it was left at."""
        copy_store(template, data)
        house = cls(data, **settings)
        with house.read() as reader:
            left = reader.scalar(select(func.max(Receipt.applied_at)))
        house.later(ms=left - clock.now())
        return house

    @property
    def writer_engine(self) -> Engine:
        """The one connection that writes; hold no transaction on it while commands are on their way."""
        return self.ledger._writer._engine

    def board(self, position: int, *, session: str = SESSION) -> str:
        """The plenary board of a round. It is there once the round has been opened."""
        return derived_id("plenary board", self.round(position, session=session))

    def column(self, position: int, place: int = 0, *, session: str = SESSION) -> str:
        return derived_id("column", self.board(position, session=session), place)

    def question(self, position: int) -> str:
        """The question of a check-in. It is there once the round has been opened."""
        return derived_id("question", self.round(position))

    def round(self, position: int, *, session: str = SESSION) -> str:
        return (AGENDA if session == SESSION else OTHER_AGENDA)[position].round

    def open(self, position: int) -> str:
        """Have Fatima open a round; its id."""
        self.done(self.fatima, OpenRound(round=self.round(position)))
        return self.round(position)

    def send(self, by: Member, command: Command, *, id: str | None = None, scope: str = "") -> Result:
        """Send one command; `scope` is the id of its session or programme when it is not this house's own."""
        return self.send_all(by, command, ids=[id or new_id()], scope=scope)[0]

    def send_all(self, by: Member, *commands: Command, ids: list[str] | None = None, scope: str = "") -> list[Result]:
        """Send one batch; all commands are of one scope."""
        envelopes = [
            Envelope.of(id, command, by.credential)
            for id, command in zip(ids or [new_id() for _ in commands], commands, strict=True)
        ]
        return self.ledger.submit(scope_of(commands[0], scope), envelopes, seconds=30)

    def done(self, by: Member, command: Command, **chosen: Any) -> Result:
        """Send one command that must be applied."""
        result = self.send(by, command, **chosen)
        assert (result.status, result.error) == ("applied", None), (command, result.error and result.error.as_dict())
        return result

    def refused(self, by: Member, command: Command, **chosen: Any) -> str:
        """Send one command that must be rejected; the code of why."""
        result = self.send(by, command, **chosen)
        assert result.status == "rejected", (command, result)
        assert result.error is not None
        return result.error.code

    @contextmanager
    def read(self) -> Iterator[Database]:
        with self.live.read() as db:
            yield db

    def sweep(self) -> int:
        """Have the system do what is due now; how much that was."""
        with self.read() as db:
            return sweep(self.ledger, db, DUE, SYSTEM)

    def later(self, *, ms: int) -> None:
        """Let time pass for everything in this process, until the house is closed."""
        self._moved += ms
        clock._anchor += ms

    def check(self, session: str = SESSION) -> int:
        """Holdings are equal to a projection from scratch; how many were compared."""
        with self.read() as db:
            compared, deviations = check_session(db, session)
        assert deviations == []
        return compared

    def hand_out_links(self) -> None:
        """Put those who take part on the roster, and let Anna and Bram in by their personal links."""
        now = clock.now()
        with self.writer_engine.begin() as connection:
            for one in PARTICIPANTS:
                facts = {"id": id_of("enrolment", one.name), "programme_id": PROGRAMME, "person_id": one.id}
                connection.execute(insert(Enrolment).values(**facts, organisation="", created_at=now))
            for link in (ANNAS_LINK, BRAMS_LINK):
                facts = {"id": link.grant, "kind": "personal", "programme_id": PROGRAMME, "person_id": link.id}
                connection.execute(insert(Grant).values(**facts, created_at=now))

    def client(self, by: Member) -> FlaskClient:
        """A browser with the cookie of one of the cast."""
        client = self.app.test_client()
        if by.cookie:
            client.set_cookie(by.cookie, self.app.extensions["signer"].cookie(by.grant))
        return client

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.later(ms=-self._moved)
        self.ledger.stop()
        self.writer_engine.dispose()
        with self.app.app_context():
            db.engine.dispose()


def scope_of(command: Command, id: str = "") -> Scope:
    """Where a command stands in this house."""
    if command.scope == "house":
        return HOUSE
    return Scope(command.scope, id or (SESSION if command.scope == "session" else PROGRAMME))


def furnish(house: House) -> None:
    """Have the cast come in, and both sessions begin."""
    for programme, session, code, agenda in (
        (PROGRAMME, SESSION, CODE, AGENDA),
        (OTHER_PROGRAMME, OTHER_SESSION, OTHER_CODE, OTHER_AGENDA),
    ):
        house.done(house.host, CreateProgramme(programme=programme, title="Leergang"))
        plan = CreateSession(session=session, title="Samen", starts_at=1_795_000_000_000, join_code=code, agenda=agenda)
        house.done(house.host, plan, scope=programme)
    for account, programme, role in (
        (FATIMA, PROGRAMME, "facilitator"),
        (OTTO, PROGRAMME, "organiser"),
        (WILLEM, OTHER_PROGRAMME, "facilitator"),
    ):
        house.done(house.host, CreateAccount(account=account.id, name=account.name))
        house.done(house.host, GrantSignIn(grant=account.grant, account=account.id))
        house.done(house.host, GrantRole(account=account.id, role=role), scope=programme)
    for person, session, code in (*((one, SESSION, CODE) for one in PARTICIPANTS), (VERA, OTHER_SESSION, OTHER_CODE)):
        joining = JoinSession(code=code, name=person.name, person=person.id, grant=person.grant)
        house.done(house.nobody, joining, scope=session)
    house.done(house.fatima, GrantScreen(grant=SCREEN.grant))
    house.done(house.otto, MakeToken(grant=TOKEN.grant, label="Jaarverslag", days=365))
    house.done(house.fatima, StartSession())
    house.done(house.willem, StartSession(), scope=OTHER_SESSION)
