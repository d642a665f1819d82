"""A plan that is none gives one line that says what is wrong, and plans nothing."""

import json

import pytest
from sqlalchemy import func, select

from facilitator.cli.host import Host
from facilitator.cli.manage import main
from facilitator.ids import new_id
from facilitator.sessions.models import Session
from tests.house import House

ROUND = {"title": "Kansen", "kind": "notes", "prompt": "Welke?", "settings": {"columns": [{"title": "Kansen"}]}}
PLAN = {"title": "Samen", "starts_at": "2026-11-23T09:00", "agenda": [ROUND]}
ID = "A" * 22
WRONG = {
    "empty": b"",
    "no JSON": b"title: Samen",
    "no text": b"\xff\xfe\x00",
    "a lone surrogate": b'{"title": "\\ud800"}',
    "deep": b"[" * 100_000,
    "a list": b"[]",
    "a text": b'"Samen"',
    "null": b"null",
    "no title": {**PLAN, "title": None},
    "nothing in it": {},
    "no agenda": {"title": "Samen", "starts_at": "2026-11-23T09:00"},
    "an empty agenda": {**PLAN, "agenda": []},
    "an agenda in a text": {**PLAN, "agenda": "Kansen"},
    "a round in a text": {**PLAN, "agenda": ["Kansen"]},
    "an empty round": {**PLAN, "agenda": [{}]},
    "another kind": {**PLAN, "agenda": [{**ROUND, "kind": "karaoke"}]},
    "no columns": {**PLAN, "agenda": [{**ROUND, "settings": {"columns": []}}]},
    "seven columns": {**PLAN, "agenda": [{**ROUND, "settings": {"columns": [{"title": "x"}] * 7}}]},
    "a red column": {**PLAN, "agenda": [{**ROUND, "settings": {"columns": [{"title": "x", "colour": "red"}]}}]},
    "a field too many": {**PLAN, "agenda": [{**ROUND, "colour": "red"}]},
    "the same round twice": {**PLAN, "agenda": [{**ROUND, "round": ID}] * 2},
    "a date that is none": {**PLAN, "starts_at": "morgen"},
    "a date in ms": {**PLAN, "starts_at": 1_795_000_000_000},
    "a date long ago": {**PLAN, "starts_at": "0001-01-01T00:00"},
    "a zone that is none": {**PLAN, "zone": "Europe/Atlantis"},
    "a zone elsewhere on the disk": {**PLAN, "zone": "../../../etc/passwd"},
    "a zone that is a folder": {**PLAN, "zone": "Europe"},
    "a zone of nothing": {**PLAN, "zone": "\x00"},
    "another language": {**PLAN, "language": "fr"},
    "a title that is too long": {**PLAN, "title": "x" * 201},
    "a title that shows nothing": {**PLAN, "title": "\u200b"},
}


@pytest.fixture
def manage(house: House, monkeypatch):
    """`run.py manage`, beside the house as its server."""
    monkeypatch.setattr("facilitator.cli.manage.host_of", lambda settings: Host(settings, house.facilitator, 0))
    return lambda *arguments: main(["--data", str(house.settings.data), *arguments])


def plan(tmp_path, content):
    file = tmp_path / "plan.json"
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return str(file)


@pytest.mark.parametrize("content", WRONG.values(), ids=WRONG)
def test_a_wrong_plan_gives_one_line(manage, house, tmp_path, capsys, content):
    ended = manage("session", house.programme, plan(tmp_path, content))

    said = capsys.readouterr()
    assert ended == 1
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert len(said.err.strip()) > 10
    assert "Traceback" not in said.err
    assert sessions(house) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("session", "{programme}", "no-such-file.json"),
        ("session", "{programme}", "."),
        ("session", ID, "{plan}"),
        ("session", "no-programme", "{plan}"),
        ("role", ID, "{programme}", "facilitator"),
        ("role", "{fatima}", ID, "facilitator"),
        ("screen", ID),
        ("end", ID),
        ("end", "x"),
        ("account", ""),
        ("account", "x" * 81),
        ("programme", "\n"),
    ],
)
def test_what_is_not_there_gives_one_line(manage, house, tmp_path, capsys, arguments):
    known = {"programme": house.programme, "fatima": house.fatima.id, "plan": plan(tmp_path, PLAN)}

    ended = manage(*(part.format(**known) for part in arguments))

    said = capsys.readouterr()
    assert (ended, said.out, said.err.count("\n")) == (1, "", 1)
    assert "our side" not in said.err


def test_a_right_plan_gives_a_session(manage, house, tmp_path, capsys):
    with_all = {
        **PLAN,
        "zone": "America/Paramaribo",
        "language": "en",
        "place": "Elders",
        "agenda": [{**ROUND, "round": new_id()}],
    }
    for content in (PLAN, with_all):
        assert manage("session", house.programme, plan(tmp_path, content)) == 0
        assert json.loads(capsys.readouterr().out).keys() == {"session", "code"}

    assert sessions(house) == 4


def sessions(house: House) -> int:
    with house.read() as db:
        return db.scalar(select(func.count()).select_from(Session)) or 0
