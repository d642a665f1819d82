"""A whole morning of a real kind: the demo's agenda with the minutes of a meeting, its people and all their notes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import select

from facilitator.boards.commands import AddNote, PickNote, SendToPlenary
from facilitator.cli.plan import session_args
from facilitator.clock import clock
from facilitator.demo.cast import Part, participants
from facilitator.demo.cast import facilitator as leading
from facilitator.demo.plan import session_plan
from facilitator.groups.commands import AllocateGroups
from facilitator.groups.models import Placement
from facilitator.ids import derived_id, new_id
from facilitator.ledger.command import command_types
from facilitator.people.actor import by_grant
from facilitator.people.commands import CreateAccount, GrantSignIn
from facilitator.people.identity import ACCOUNT_COOKIE
from facilitator.programmes.commands import CreateProgramme, GrantRole
from facilitator.programmes.roster.commands import EnrolPerson
from facilitator.questions.commands import GiveAnswer
from facilitator.steering.commands import EndSession, JoinSession, OpenRound, StartSession
from tests.agenda import id_of
from tests.groups.tables import board_of
from tests.house import House, Member

WELCOME, WORD, _COP, _CASE, GROUPS, BREAK, PLENARY, _NEWS, CLOSING = range(9)
MINUTES = (10, 10, 10, 15, 45, 15, 30, 10, 5)
POSITIONS = ("Wethouder onderwijs en jeugd", "Beleidsadviseur jeugd", "Bestuurder", "Programmaleider", "Directeur")
REGIONS = ("Kustregio", "Meerland", "Rijn en Venen", "Stedenband", "Oosthage")
_MINUTE = 60_000


class Morning:
    """A house in which the demo's session was held. `house.session` is not it: use `session`."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.programme, self.session = id_of("whole programme"), id_of("whole session")
        self.lead = Member("Fatima", by_grant(id_of("whole grant")), id_of("whole account"), ACCOUNT_COOKIE)
        self.people: dict[str, Member] = {}

    def prepare(self) -> None:
        house, minutes = self.house, iter(MINUTES)
        plan = session_plan()
        rounds = [{**round, "minutes": next(minutes)} for round in plan["agenda"]]
        args = session_args(
            {**plan, "agenda": rounds, "starts_at": "2026-04-07T09:30:00", "place": "Stadhuis Oosthage"}
        )
        self.agenda = [round["round"] for round in args["agenda"]]
        args["session"] = self.session
        self.code = args["join_code"]
        house.later(ms=args["starts_at"] - clock.now() - 20 * _MINUTE)
        title = "Inspiratienetwerk onderwijs, jeugd en zorg"
        house.done(house.host, CreateProgramme(programme=self.programme, title=title))
        house.done(house.host, CreateAccount(account=self.lead.id, name=leading()))
        house.done(house.host, GrantSignIn(grant=self.lead.grant, account=self.lead.id))
        house.done(house.host, GrantRole(account=self.lead.id, role="organiser"), scope=self.programme)
        for place, part in enumerate(participants()):
            self._enrol(part.name, part.organisation, place)
        self._enrol("Wilhelmina Schimmel-Verhoeven", "Samenwerkingsverbandoverstijgend Beraad", 3)
        create = command_types()["CreateSession"].model_validate(args)
        house.done(house.host, create, scope=self.programme)

    def hold(self) -> None:
        house = self.house
        for part in participants():
            self._join(part)
        house.later(ms=21 * _MINUTE)
        self._lead(StartSession())
        for position, minutes in enumerate(MINUTES):
            if position == GROUPS:
                self._lead(AllocateGroups(round=self.agenda[position], number=4))
            self._lead(OpenRound(round=self.agenda[position]))
            house.later(ms=_MINUTE + 1_000)
            house.sweep()  # the grace of the round before is over
            self._work(position)
            house.later(ms=(minutes + position % 3 - 1) * _MINUTE)
            house.sweep()
        self._lead(EndSession())
        house.sweep()

    def _enrol(self, name: str, organisation: str, place: int) -> None:
        enrol = EnrolPerson(
            enrolment=id_of("whole enrolment", name),
            person=id_of("whole person", name),
            name=name,
            organisation=organisation,
            position=POSITIONS[place % 5],
            region=REGIONS[place % 5],
        )
        self.house.done(self.house.host, enrol, scope=self.programme)

    def _join(self, part: Part) -> None:
        grant, person = id_of("whole grant", part.name), id_of("whole person", part.name)
        self.people[part.name] = Member(part.name, by_grant(grant), person)
        enrolment = id_of("whole enrolment", part.name)
        joining = JoinSession(code=self.code, name=part.name, person=new_id(), grant=grant, enrolment=enrolment)
        self.house.done(self.house.nobody, joining, scope=self.session)
        self.house.later(ms=15_000)

    def _work(self, position: int) -> None:
        for part in participants():
            self.house.later(ms=2_000)
            if position in {WORD, CLOSING}:
                self._answer(part, position)
            elif position in {GROUPS, PLENARY}:
                self._write(part, position)
        if position == GROUPS:
            self._lead(SendToPlenary(round=self.agenda[position]))

    def _answer(self, part: Part, position: int) -> None:
        text = part.word if position == WORD else part.wish
        question = derived_id("question", self.agenda[position])
        self._by(part, GiveAnswer(question=question, answer=id_of("answer", part.name, position), text=text))

    def _write(self, part: Part, position: int) -> None:
        board = self._board(part, position)
        for place, title in enumerate(("Kansen", "Bedreigingen") if position == GROUPS else ("Wat kun je doen?",)):
            for number, text in enumerate(part.lines.get(title, ())):
                note = id_of("whole note", part.name, title, number)
                self._by(part, AddNote(note=note, board=board, column=derived_id("column", board, place), text=text))
                if position == GROUPS and number == 0 and part.name[0] in "ADG":
                    self.house.send(self.people[part.name], PickNote(note=note), scope=self.session)

    def _board(self, part: Part, position: int) -> str:
        if position == PLENARY:
            return derived_id("plenary board", self.agenda[position])
        chosen = select(Placement.group_id).where(
            Placement.round_id == self.agenda[position], Placement.person_id == self.people[part.name].id
        )
        with self.house.read() as db:
            return board_of(db.scalars(chosen).one())

    def _lead(self, command: Any) -> None:
        self.house.done(self.lead, command, scope=self.session)

    def _by(self, part: Part, command: Any) -> None:
        self.house.done(self.people[part.name], command, scope=self.session)


@contextmanager
def whole_morning(data: Path) -> Iterator[Morning]:
    house = House(data)
    morning = Morning(house)
    try:
        morning.prepare()
        morning.hold()
        yield morning
    finally:
        house.close()
