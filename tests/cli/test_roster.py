"""A roster from a file: what is read, and what is said of rows that are wrong."""

import io
import json
from types import SimpleNamespace

import pytest
from flask import Flask
from flask_babel import Babel

from facilitator.cli.host import Host
from facilitator.cli.manage import main
from facilitator.cli.roster import roster_of
from facilitator.programmes.models import Enrolment
from facilitator.programmes.roster.queries import roster_of as whole_roster
from tests.house import House
from tests.sessions.visitor import Visitor

ROUND = {"title": "Kansen", "kind": "notes", "prompt": "Welke?", "settings": {"columns": [{"title": "Kansen"}]}}
PLAN = {"title": "Samen", "starts_at": "2026-11-23T09:00", "agenda": [ROUND]}


@pytest.fixture
def manage(house: House, monkeypatch):
    """`run.py manage`, beside the house as its server."""
    monkeypatch.setattr("facilitator.cli.manage.host_of", lambda settings: Host(settings, house.facilitator, 0))
    return lambda *arguments: main(["--data", str(house.settings.data), *arguments])


@pytest.fixture
def english():
    app = Flask("manage")
    Babel(app)
    with app.test_request_context():
        yield


def people(content: bytes) -> list[tuple[str, str]]:
    return [(args["name"], args["organisation"]) for args in roster_of(content)]


ANNA = ("Anna de Wit", "Gemeente Duinrand")
READ = {
    "commas": (b"Anna de Wit,Gemeente Duinrand\n", [ANNA]),
    "semicolons, as Excel saves them here": (b"Anna de Wit;Gemeente Duinrand\r\n", [ANNA]),
    "tabs": (b"Anna de Wit\tGemeente Duinrand", [ANNA]),
    "a line of titles": (b"Naam;Organisatie\nAnna de Wit;Gemeente Duinrand\n", [ANNA]),
    "a mark in front": ("\ufeffname,organisation\nZoë,Zee\n".encode(), [("Zoë", "Zee")]),
    "the letters of Western Europe": ("Zoë;Café\n".encode("cp1252"), [("Zoë", "Café")]),
    "Excel's Unicode text": ("Naam\tOrganisatie\r\nZoë\tZee\r\n".encode("utf-16"), [("Zoë", "Zee")]),
    "quotes": (b'"Wit, Anna de","Duinrand, gemeente"\n', [("Wit, Anna de", "Duinrand, gemeente")]),
    "names alone": (b"Anna\nBram\n", [("Anna", ""), ("Bram", "")]),
    "lines of nothing": (b"\n;\nAnna;Zee\n \n", [("Anna", "Zee")]),
    "a column of nothing at the end": (b"Anna;Zee;\n", [("Anna", "Zee")]),
    "two of one name": (b"Jan;Zee\nJan;Duin\n", [("Jan", "Zee"), ("Jan", "Duin")]),
    "old line ends": (b"Anna;Zee\rBram;Duin\r", [("Anna", "Zee"), ("Bram", "Duin")]),
}


@pytest.mark.parametrize("what", READ)
def test_a_file_is_read_however_it_was_saved(english, what):
    content, expected = READ[what]

    assert people(content) == expected


NO_LIST = "This is no list that we can read. Save it as CSV or XLSX in your spreadsheet and choose that file."
WRONG = {
    "nobody": (b"", ["There is nobody in this list."]),
    "titles only": (b"naam;organisatie\n", ["There is nobody in this list."]),
    "no name": (b"Anna;Zee\n;Duin\n", ["row 2: there is no name"]),
    "a name that is too long": (
        b"x" * 81,
        ["row 1: This is 81 characters, and 80 is the most that fits. Make it shorter."],
    ),
    "more columns than can be guessed": (
        b"Anna;de;Wit\n",
        ["its first row must say what the columns hold: name, organisation, position, region, …"],
    ),
    "somebody twice": (b"Anna;Zee\nBram;Zee\nANNA;zee\n", ["row 3: this person is on row 1 already"]),
    "several": (b"Naam;Waar\n;Zee\nAnna;Zee\n;Duin\n", ["row 2: there is no name", "row 4: there is no name"]),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", [NO_LIST]),
    "half a workbook": (
        b"PK\x03\x04\x14\x00\x06\x00",
        ["This workbook cannot be read. Save it again as XLSX, or as CSV."],
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_every_row_that_is_wrong_is_named(english, what):
    content, expected = WRONG[what]
    with pytest.raises(ValueError, match=r"\w") as told:
        roster_of(content)

    assert str(told.value).splitlines() == expected


def test_the_command_adds_people_and_says_how_many(house: House, manage, tmp_path, capsys):
    file = tmp_path / "roster.csv"
    file.write_text("Naam;Organisatie\nAnneke;Zee\nAnouar;Duin\n", encoding="utf-8")

    assert manage("roster", house.programme, str(file)) == 0
    assert json.loads(capsys.readouterr().out) == {"added": 2, "already": 0}
    assert manage("roster", house.programme, str(file)) == 0
    assert json.loads(capsys.readouterr().out) == {"added": 0, "already": 2}
    assert [found["name"] for found in Visitor(house).find("an")["names"]] == ["Anneke", "Anouar"]


def test_all_that_a_list_says_is_on_the_roster_and_duos_are_made(house: House, manage, tmp_path, capsys):
    file = tmp_path / "roster.csv"
    file.write_text(
        "Duo;Voornaam;Achternaam;Functie;Regio\nBram Bos;Anna;de Wit;wethouder;Kust\nAnna de Wit;Bram;Bos;;\n",
        encoding="utf-8",
    )

    assert manage("roster", house.programme, str(file)) == 0
    with house.read() as db:
        found = {one.name: one for one in whole_roster(db, house.programme)}
    anna, bram = found["Anna de Wit"], found["Bram Bos"]
    assert (anna.position, anna.region) == ("wethouder", "Kust")
    assert (anna.partner, bram.partner) == (bram.enrolment, anna.enrolment)


def test_it_reads_standard_input(house: House, manage, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"Anneke;Zee\n")))

    assert manage("roster", house.programme, "-") == 0
    assert json.loads(capsys.readouterr().out) == {"added": 1, "already": 0}


@pytest.mark.parametrize("content", [b"Anneke;Zee\n;Duin\n", b"", b"\xff\xfe\x00\x00", b"x" * 100])
def test_when_a_row_is_wrong_nobody_is_added(house: House, manage, tmp_path, capsys, content):
    file = tmp_path / "roster.csv"
    file.write_bytes(content)

    assert manage("roster", house.programme, str(file)) == 1
    assert "nobody was added" in capsys.readouterr().err
    with house.read() as db:
        assert db.query(Enrolment).count() == 0


def test_a_file_that_is_not_there_or_a_programme_that_is_none_is_said(house: House, manage, tmp_path, capsys):
    assert manage("roster", house.programme, str(tmp_path / "nowhere.csv")) == 1
    assert "cannot be read" in capsys.readouterr().err
    file = tmp_path / "roster.csv"
    file.write_text("Anneke;Zee\n")
    assert manage("roster", "A" * 22, str(file)) == 1


def test_a_plan_brings_its_roster(house: House, manage, tmp_path, capsys):
    file = tmp_path / "plan.json"
    file.write_text(json.dumps({**PLAN, "roster": [{"name": "Anneke", "organisation": "Zee"}, {"name": "Anouar"}]}))

    assert manage("session", house.programme, str(file)) == 0
    assert [found["name"] for found in Visitor(house).find("an")["names"]] == ["Anneke", "Anouar"]


@pytest.mark.parametrize(
    "roster", ["Anna", {"name": "Anna"}, ["Anna"], [{}], [{"name": 3}], [{"name": "Anna"}] * 2, None]
)
def test_a_plan_with_a_roster_that_is_none_plans_nothing(house: House, manage, tmp_path, capsys, roster):
    file = tmp_path / "plan.json"
    file.write_text(json.dumps({**PLAN, "roster": roster}))

    assert manage("session", house.programme, str(file)) == 1
    assert "is no session plan" in capsys.readouterr().err
