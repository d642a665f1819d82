"""What a phone is given when it comes in: small, however many are in the room."""

from random import Random

import pytest

from facilitator.boards.commands import AddNote
from facilitator.groups.commands import DescribeGroup
from facilitator.groups.models import Placement
from facilitator.ids import derived_id, new_id
from facilitator.ledger.command import Envelope
from facilitator.live.frames import snapshot
from facilitator.live.listeners import Identity
from facilitator.live.sync import audiences_of, everything
from facilitator.people.actor import by_grant
from facilitator.steering.commands import CreateSession, Grouping, JoinSession, OpenRound, RoundPlan, StartSession
from tests.groups.tables import board_of
from tests.house import House, id_of, scope_of

PEOPLE, GROUPS, NOTES = 1000, 150, 300
BIG, CODE = id_of("big"), "GRT234"
NAME = "Annemarie van den Heuvel-Oosterbaan"
PROSE = """
samen met de scholen een overdrachtsdossier maken voor het nieuwe college en dat in najaar al bespreken wie
neemt regie als gemeente zorg jeugd onderwijs wonen niet op elkaar wachten vaste contactpersoon per wijk
minder formulieren ouders eerder betrekken geld volgt kind samenwerkingsverbandoverstijgend afspraken naleven
data delen mag dat wel privacy reistijd leerlingenvervoer tekort leraren ruimte regels bestuurder wethouder
raad inspectie kwetsbaar thuiszitters doorgaande lijn voorschool taal ontmoeten huisarts wijkteam krachten
bundelen pilot stoppen leren borgen evaluatie
"""
ROUND_KB = 64


def _round(seating: str) -> RoundPlan:
    number = GROUPS if seating == "groups" else None
    columns = [{"title": "Samenwerkingsverbandoverstijgende kansen"}, {"title": "Bedreigingen"}]
    return RoundPlan(
        round=id_of("big", seating),
        title="Waar lopen we tegenaan, en wat kan morgen anders?",
        kind="notes",
        prompt="Waar lopen we tegenaan, en wat kan morgen anders?",
        minutes=20,
        seating=seating,
        grouping=Grouping(number=number),
        settings={"columns": columns},
    )


def person(number: int) -> str:
    return id_of("big person", number)


def grant(number: int) -> str:
    return id_of("big grant", number)


def join(number: int) -> Envelope:
    name = f"{NAME} {number}"
    joining = JoinSession(code=CODE, name=name, person=person(number), grant=grant(number))
    return Envelope.of(new_id(), joining, House.nobody.credential)


def write(number: int, board: str) -> Envelope:
    text = " ".join(Random(number).choices(PROSE.split(), k=18))  # no two notes alike, or they would be compressed away
    note = AddNote(note=new_id(), board=board, column=derived_id("column", board, number % 2), text=text)
    return Envelope.of(new_id(), note, by_grant(grant(number)))


def all_at_once(house: House, envelopes: list[Envelope]) -> None:
    """By the hundred, as the ledger takes what waits."""
    for start in range(0, len(envelopes), 100):
        part = envelopes[start : start + 100]
        results = house.ledger.submit(scope_of(part[0].command, BIG), part, seconds=60)
        assert {result.status for result in results} == {"applied"}


@pytest.fixture
def full(house: House) -> tuple[House, dict[str, str]]:
    """A thousand people at 150 tables after a plenary round; the house, and who sits where."""
    agenda = [_round("plenary"), _round("groups")]
    plan = CreateSession(session=BIG, title="Groot", starts_at=1_795_000_000_000, join_code=CODE, agenda=agenda)
    house.done(house.host, plan, scope=house.programme)
    house.done(house.fatima, StartSession(), scope=BIG)
    all_at_once(house, [join(number) for number in range(PEOPLE)])
    house.done(house.fatima, OpenRound(round=id_of("big", "plenary")), scope=BIG)
    plenary = derived_id("plenary board", id_of("big", "plenary"))
    all_at_once(house, [write(number, plenary) for number in range(NOTES)])
    house.done(house.fatima, OpenRound(round=id_of("big", "groups")), scope=BIG)
    with house.read() as db:
        seats = {row.person_id: row.group_id for row in db.query(Placement).filter_by(session_id=BIG)}
    named = [
        DescribeGroup(group=group, name=f"Subgroep {group[:4]}", place="Raadzaal, tafel 12")
        for group in set(seats.values())
    ]
    all_at_once(house, [Envelope.of(new_id(), command, house.fatima.credential) for command in named])
    table = seats[person(0)]
    mates = [number for number in range(PEOPLE) if seats[person(number)] == table]
    all_at_once(house, [write(number, board_of(table)) for number in mates * 5])
    return house, seats


@pytest.mark.slow
def test_a_phone_in_a_room_of_a_thousand_is_given_at_most_64_kb(full):
    house, seats = full
    me = person(0)
    identity = Identity(BIG, "participant", None, grant(0), me, ("everyone", f"person:{me}"))

    with house.read() as db:
        audiences = audiences_of(db, identity)
        given = {audience: snapshot("e", audience, *everything(db, BIG, audience)) for audience in audiences}

    assert len(audiences) == 5  # everyone, oneself, the plenary board, one's group and its board
    sizes = {audience: len(one.zipped) for audience, one in given.items()}
    assert sum(sizes.values()) <= ROUND_KB * 1024, sizes
    boards = derived_id("plenary board", id_of("big", "plenary")), board_of(seats[me])
    notes = [given[f"board:{board}"].plain.count(b'"text"') for board in boards]
    assert notes == [NOTES, 5 * list(seats.values()).count(seats[me])]
    assert given["everyone"].plain.count(b"Raadzaal") == GROUPS
    # Of a thousand people nobody is named but who sits at the same table, and who wrote on the same boards.
    assert NAME.encode() not in given["everyone"].plain
