"""The log holds ids and codes: no name and nothing that anybody wrote, however talkative and whatever goes wrong."""

import json
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest

from facilitator.cli.host import Host
from facilitator.ids import new_id
from facilitator.ledger.command import HOUSE, Scope
from facilitator.settings import Settings
from tests.support.scene import QUESTION, Scene, notes_round, plan
from tests.support.server import Server
from tests.support.simple import SimplePhone

NAME = "Kanariana van Vogelzang"
MAIL = "kanarie@voorbeeld.nl"
TEXT = "Een kanarie in het logboek"
HOSTILE_PATHS = [
    f"/j/{urllib.parse.quote(NAME)}",
    f"/s/{urllib.parse.quote(TEXT)}",
    f"/l/{urllib.parse.quote(TEXT)}?to={urllib.parse.quote(TEXT)}",
    f"/api/v1/sessions/{urllib.parse.quote(TEXT)}/snapshot?as={urllib.parse.quote(TEXT)}",
    f"/{urllib.parse.quote(TEXT)}",
]


@pytest.mark.slow
def test_a_whole_story_leaves_no_word_in_the_log(tmp_path):
    told = plan(notes_round(TEXT, "Kanariekolom"), title=f"Bijeenkomst van {NAME}")
    told |= {"place": f"Zaal {NAME}", "roster": [{"name": f"Roos {NAME}", "organisation": f"Bureau {NAME}"}]}
    with Server.started(tmp_path, env={"FACILITATOR_LOG": "commands"}) as server:
        scene = Scene.set_up(server, told)
        with scene.console() as fatima, SimplePhone.join(server.url, scene.code, NAME) as phone:
            fatima.start()
            fatima.open_round(0)
            entry = phone.write(TEXT)
            phone.wait_saved(entry)
            note = next(iter(phone.phone.mine()))
            phone.wait_saved(phone.edit(note, f"{TEXT} nog eens"))
            refused = phone.write(TEXT * 200)
            phone.wait_answered(refused)
            fatima.do("EndSession")
        enrol_by_mail(server, scene)
        for path in HOSTILE_PATHS:
            ask(server.url + path)
        ask(f"{server.url}/api/v1/house/commands", json.dumps({"commands": [{"id": NAME, "type": TEXT}]}).encode())
        printed = "".join(server.manage(*verb) for verb in (["backup"], ["check"]))
        server.stop()
        log = "".join(server.log) + printed

    assert refused.status == "rejected"
    assert log.count("applied") >= 5
    assert "AddNote" in log
    assert canaries(log) == []
    assert {path: found for path in beside_the_database(tmp_path) if (found := canaries(path.read_text()))} == {}
    assert len(beside_the_database(tmp_path)) >= 4


def enrol_by_mail(server: Server, scene: Scene) -> None:
    """An account and somebody of the roster with an address, and a sign-in with a wrong password."""
    host = Host(Settings(data=server.data), None, server.port)
    host.send(HOUSE, "CreateAccount", account=new_id(), name=NAME, email=MAIL)
    somebody = {"enrolment": new_id(), "person": new_id(), "name": NAME, "organisation": NAME, "email": MAIL}
    host.send(Scope("programme", scene.programme), "EnrolPerson", **somebody)
    ask(f"{server.url}/sign-in", urllib.parse.urlencode({"email": MAIL, "password": TEXT}).encode())
    ask(f"{server.url}/sign-in?email={urllib.parse.quote(MAIL)}")


def beside_the_database(data: Path) -> list[Path]:
    """Every other file that is left: locks, keys, what says where the server was."""
    database = ("facilitator.sqlite3", ".zip")
    return [path for path in data.rglob("*") if path.is_file() and not any(end in path.name for end in database)]


def test_a_planted_word_in_the_log_is_seen():
    assert canaries(f"INFO facilitator: {NAME} joined") == [NAME]
    assert canaries(f"{urllib.parse.quote(TEXT)} not found") == [TEXT]
    assert QUESTION["title"] not in (NAME, TEXT)


def canaries(log: str) -> list[str]:
    """What may not be in a log and is, plainly or as it stands in an address."""
    spelled = {
        word: (word, urllib.parse.quote(word), urllib.parse.quote_plus(word)) for word in (NAME, TEXT, MAIL, "Kanarie")
    }
    return [word for word, ways in spelled.items() if any(way in log for way in ways)]


def ask(url: str, body: bytes | None = None) -> int:
    request = urllib.request.Request(url, data=body, headers={"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
