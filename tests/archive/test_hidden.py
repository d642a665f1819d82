"""Without names: whoever wrote, sat, came, was added or steered is nowhere in any file, and everything else is."""

import csv
import io
import zipfile

import orjson
import pytest
from flask_babel import force_locale

from facilitator.archive.documents.bundle import FORMATS, base_name, file_of
from facilitator.boards.commands import EditNote
from facilitator.groups.commands import MovePerson
from facilitator.ids import new_id
from facilitator.programmes.roster.commands import EnrolPerson
from facilitator.sessions.commands import RenamePerson
from facilitator.steering.commands import CloseRound, EndSession, SendMessage
from facilitator.steering.doors.commands import AddPerson, RemovePerson
from tests.archive.story import frozen, told
from tests.archive.test_schema import holds
from tests.groups.tables import seated, write_at
from tests.house import TAFELS, WOORD, House
from tests.kinds.answering import answer

# Names that stand nowhere else, and of which a part would be found too.
NAMES = {"Anna": "Xanthippe", "Bram": "Quirijntje", "Chen": "Zebedeus", "Dewi": "Wubbegina"}
OTHERS = ("Fatima", "Otto", "Kunegonda", "Ygritte", "Ooievaarsdorp", "Hoogheemraad", "Zuiderzeeland")


@pytest.fixture
def held(house: House) -> House:
    """Everybody under a name that stands out, in every place where an archive names somebody."""
    for member in (house.anna, house.bram, house.chen, house.dewi):
        house.done(house.fatima, RenamePerson(person=member.id, name=NAMES[member.name]))
    where = {"organisation": "Ooievaarsdorp", "position": "Hoogheemraad", "region": "Zuiderzeeland"}
    house.done(house.host, EnrolPerson(enrolment=new_id(), person=new_id(), name="Ygritte", **where))
    house.done(house.otto, AddPerson(person=(added := new_id()), name="Kunegonda"))
    first, second = seated(house, [house.anna, house.bram], [house.chen, house.dewi])
    note = write_at(house, house.anna, first, "Samen optrekken")
    house.done(house.anna, EditNote(note=note, base=1, text="Samen verder"))
    house.done(house.fatima, EditNote(note=note, base=2, text="Samen verder, met Kees"))
    write_at(house, house.fatima, second, "Zei iemand hardop", for_=house.chen)
    house.later(ms=60_000)
    house.done(house.fatima, MovePerson(person=house.bram.id, group=second))
    house.done(house.otto, SendMessage(message=new_id(), text="Nog vijf minuten"))
    house.done(house.otto, CloseRound(round=house.round(TAFELS)))
    house.open(WOORD)
    answer(house, house.dewi, WOORD, text="benieuwd")
    house.done(house.fatima, RemovePerson(person=added))
    house.done(house.fatima, EndSession())
    house.sweep()
    return house


def text_of(content: bytes, format: str) -> str:
    """All that stands in a file, unpacked."""
    if format not in {"zip", "docx"}:
        return content.decode()
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        return "\n".join(text_of(bundle.read(name), name.rpartition(".")[2]) for name in bundle.namelist())


def made(house: House, format: str, *, hidden: bool) -> bytes:
    with house.app.test_request_context(), force_locale("nl"):
        return file_of(told(house, hidden=hidden), format)


def test_the_names_are_where_they_belong(held):
    """So that there is something to leave out."""
    everything = made(held, "json", hidden=False).decode()

    assert [name for name in (*NAMES.values(), *OTHERS) if name not in everything] == []


@pytest.mark.parametrize("format", FORMATS)
def test_nobody_is_named_in_a_copy_without_names(held, format):
    text = text_of(made(held, format, hidden=True), format)

    assert [name for name in (*NAMES.values(), *OTHERS) if name in text] == []
    people = (held.anna, held.bram, held.chen, held.dewi, held.fatima, held.otto)
    assert [member.name for member in people if member.id in text or member.grant in text] == []


@pytest.mark.parametrize("format", ["docx", "html", "csv", "json"])
def test_what_people_wrote_stands_as_it_is(held, format):
    text = text_of(made(held, format, hidden=True), format)

    assert [said for said in ("Samen verder, met Kees", "Zei iemand hardop", "benieuwd") if said not in text] == []


def test_no_number_tells_which_notes_are_one_persons(held):
    document = orjson.loads(made(held, "json", hidden=True))

    holds(document)
    assert (document["names"], document["people"], document["absent"], document["turnout"]) == ("hidden", [], [], 4)
    boards = [board for round in document["rounds"] for board in round["boards"]]
    notes = [note for board in boards for column in board["columns"] for note in column["notes"]]
    assert len(notes) >= 2
    assert {note["author"] for note in notes} == {None}
    assert [(group["turnout"], group["people"]) for group in document["rounds"][TAFELS]["groups"]] == [(3, []), (3, [])]


def test_the_table_has_no_column_for_them(held):
    rows = list(csv.reader(io.StringIO(made(held, "csv", hidden=True).decode("utf-8-sig")), delimiter=";"))

    assert rows[0] == [
        "Ronde", "Vraag", "Subgroep", "Kolom", "Geeltje", "Wanneer", "Te laat", "Toegelaten", "Gebracht uit",
    ]  # fmt: skip
    assert {len(row) for row in rows} == {9}


def test_the_files_cannot_be_mistaken_for_those_with_names(held):
    with held.app.test_request_context(), force_locale("nl"):
        names = [base_name(told(held, hidden=hidden).document) for hidden in (False, True)]

    assert names == ["samen-2026-11-18", "samen-2026-11-18-zonder-namen"]
    assert told(held, hidden=True).checksum != frozen(held).checksum
    assert "zonder namen gemaakt" in made(held, "html", hidden=True).decode()


@pytest.mark.parametrize("format", ["docx", "csv"])
def test_it_is_asked_for_by_address(held, format):
    answered = held.client(held.fatima).get(f"/s/{held.session}/archive.{format}?names=hidden")

    assert answered.status_code == 200
    assert f"samen-2026-11-18-zonder-namen.{format}" in answered.headers["Content-Disposition"]
    assert [name for name in NAMES.values() if name in text_of(answered.get_data(), format)] == []


def test_there_is_no_third_way(held):
    assert held.client(held.fatima).get(f"/s/{held.session}/archive.csv?names=some").status_code == 404
