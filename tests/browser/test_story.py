"""The story: a room writes all the notes of a real case, and everything that can go wrong with a network does.

Six phones, a facilitator and a wall, in real browsers on a real server process. One phone goes offline, one loses its
network without being told, two are late, and the server is killed while notes are on their way. At the end every note
that was typed is in the result, once.
"""

import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.console import Facilitator
from tests.browser.devices import HOST, Device
from tests.browser.phone import Phone
from tests.browser.wall import Wall
from tests.support.proxy import Proxy
from tests.support.scene import Scene, notes_round, plan
from tests.support.server import Server

CASE = json.loads((Path(__file__).parents[2] / "facilitator/demo/data/notes.json").read_text(encoding="utf-8"))
KANSEN, BEDREIGINGEN, DOEN = (question["column"] for question in CASE["questions"])
NOTES = {question["column"]: list(question["notes"]) for question in CASE["questions"]}
PLAN = plan(
    {**notes_round(CASE["questions"][0]["prompt"], KANSEN, BEDREIGINGEN, hidden=True), "title": "Ronde 1: kansen"},
    {**notes_round(CASE["questions"][2]["prompt"], DOEN), "title": "Ronde 2: levend houden"},
)


class Story:
    """The room: a server whose writer can be held just before it commits, and everybody in it."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self.hold = folder / "hold"
        faults = f"before_commit=hold:{self.hold}"
        env = {"FACILITATOR_LOG": "commands", "FACILITATOR_FAULTS": faults}
        self.server = Server.started(folder / "data", env=env)
        self.scene = Scene.set_up(self.server, PLAN)
        self.proxy = Proxy(self.server.url)
        self.proxy.__enter__()
        self.address = f"http://{HOST}:{self.server.port}"
        self.fatima = Facilitator(browser).sign_in(self.address, self.scene.sign_in, self.scene.session)
        self.wall = Wall(browser).show(self.address, self.scene.screen_link())
        names = ("Anna de Wit", "Bram Kuipers", "Chen Wu", "Dewi Pranoto", "Els Terpstra")
        self.phones = [Phone(browser, name).join(self.address, self.scene.code) for name in names]
        behind = f"http://{HOST}:{self.proxy.port}"
        self.phones.append(Phone(browser, "Faisal Amrani").join(behind, self.scene.code))

    @property
    def devices(self) -> list[Device]:
        return [self.fatima, self.wall, *self.phones]

    def close(self) -> None:
        print("".join(self.server.log[-60:]))  # shown when the story failed
        for device in self.devices:
            device.context.close()
        self.proxy.__exit__(None, None, None)
        self.server.__exit__(None, None, None)


@pytest.fixture
def story(browser: Browser, tmp_path: Path) -> Iterator[Story]:
    found = Story(browser, tmp_path)
    yield found
    found.close()


@pytest.mark.timeout(300)
def test_every_note_typed_is_in_the_result_once(story: Story, tmp_path: Path) -> None:
    assert not story.phones[0].page.evaluate("isSecureContext"), "on a secure name this would prove nothing about a LAN"
    expect(story.wall.page.get_by_text("6 mensen zijn binnen")).to_be_visible()
    story.fatima.next_step("Start de bijeenkomst")
    story.fatima.next_step("Start Ronde 1")
    everybody_writes(story, KANSEN, NOTES[KANSEN][:12])
    bram_goes_offline(story, BEDREIGINGEN, NOTES[BEDREIGINGEN][:3])
    faisals_network_swallows(story, KANSEN, NOTES[KANSEN][12:14])
    the_server_is_killed(story, BEDREIGINGEN, NOTES[BEDREIGINGEN][3:7])
    everybody_writes(story, KANSEN, NOTES[KANSEN][14:])
    everybody_writes(story, BEDREIGINGEN, NOTES[BEDREIGINGEN][7:18])
    late = two_are_late(story, BEDREIGINGEN, NOTES[BEDREIGINGEN][18:])
    the_notes_are_shown(story)
    story.fatima.next_step("Start Ronde 2")
    everybody_writes(story, DOEN, NOTES[DOEN])
    the_wall_shows_them(story)
    story.fatima.next_step("Rond af")
    story.fatima.next_step("Sluit nu")
    story.fatima.end_session()
    result = read_result(story.fatima.download("zip", tmp_path))
    assert Counter(result.texts) == Counter(text for notes in NOTES.values() for text in notes)
    assert (result.late, result.admitted_late) == (late, late[:1])
    assert "0 deviate" in story.server.manage("check")
    assert [complaint for device in story.devices for complaint in device.complaints] == []


def everybody_writes(story: Story, column: str, notes: list[str]) -> None:
    for place, text in enumerate(notes):
        story.phones[place % len(story.phones)].post(column, text)
    for place, text in enumerate(notes):
        story.phones[place % len(story.phones)].expect_saved(text)


def bram_goes_offline(story: Story, column: str, notes: list[str]) -> None:
    bram = story.phones[1]
    bram.context.set_offline(True)
    for text in notes:
        bram.post(column, text)
        bram.expect_waiting(text)
    bram.context.set_offline(False)
    for text in notes:
        bram.expect_saved(text)


def faisals_network_swallows(story: Story, column: str, notes: list[str]) -> None:
    """Both ways, without closing: neither side is told."""
    faisal = story.phones[5]
    story.proxy.swallow()
    for text in notes:
        faisal.post(column, text)
        faisal.expect_waiting(text)
    story.proxy.wait_swallowed("up")
    story.proxy.let_through()
    for text in notes:
        faisal.expect_saved(text, seconds=40)


def the_server_is_killed(story: Story, column: str, notes: list[str]) -> None:
    """With `kill -9`, while at least three commands are sent and unanswered; every phone goes on by itself."""
    known = len(story.server.log)
    story.hold.touch()
    writers = story.phones[:4]
    for phone, text in zip(writers, notes, strict=True):
        phone.post(column, text)
        phone.expect_waiting(text)
        story.server.wait_log(r"taken \S+ AddNote", since=known)
    unanswered = wait_for_unanswered(story.server, known, len(notes))
    assert len(unanswered) >= 3
    story.server.kill()
    restarted = len(story.server.log)
    story.hold.unlink()
    story.server.start()
    for phone, text in zip(writers, notes, strict=True):
        phone.expect_saved(text, seconds=30)
    for id in unanswered:  # the log of the new process: the same commands came again, and were answered
        story.server.wait_log(rf"applied {re.escape(id)}", since=restarted)


def wait_for_unanswered(server: Server, since: int, number: int) -> set[str]:
    """Ids of commands that the log says were taken and not answered, once there are that many."""

    def unanswered() -> set[str]:
        lines = "".join(server.log[since:])
        answered = set(re.findall(r"(?:applied|rejected|retry) (\S+)", lines))
        return set(re.findall(r"taken (\S+) AddNote", lines)) - answered

    server.wait_until(lambda: len(unanswered()) >= number)
    return unanswered()


def two_are_late(story: Story, column: str, notes: list[str]) -> list[str]:
    """Anna was still typing when it closed, Bram was offline. Fatima lets the first one in."""
    anna, bram = story.phones[0], story.phones[1]
    anna.choose(column)
    anna.type(notes[0])
    bram.context.set_offline(True)
    story.fatima.next_step("Rond af")
    bram.post(column, notes[1])
    story.fatima.next_step("Sluit nu")
    anna.page.get_by_role("button", name="Stuur het na").click()
    expect(anna.own(notes[0])).to_have_attribute("data-state", "late")
    bram.context.set_offline(False)
    expect(bram.own(notes[1])).to_have_attribute("data-state", "late", timeout=15_000)
    expect(story.fatima.page.get_by_text("2 te laat")).to_be_visible()
    story.fatima.note(notes[0]).get_by_role("button", name="Laat toe").click()
    expect(story.fatima.page.get_by_text("1 te laat")).to_be_visible()
    anna.expect_saved(notes[0])
    return notes


def the_notes_are_shown(story: Story) -> None:
    chen = story.phones[2]
    other = chen.page.get_by_text(NOTES[KANSEN][0], exact=True)
    expect(other).to_have_count(0)
    story.fatima.page.get_by_role("button", name="Onthul de geeltjes").click()
    expect(other).to_be_visible()


def the_wall_shows_them(story: Story) -> None:
    """As many as can be read at a time, and all of them page by page."""
    story.fatima.page.keyboard.press("3")
    expect(story.wall.page.locator(".track .note").first).to_be_visible()
    expect(story.wall.page.locator(".screen__more")).to_contain_text("1 van")
    shown = story.wall.page.locator(".track .note__text").all_inner_texts()
    assert set(shown) <= set(NOTES[DOEN])


class Result:
    """What is in the ZIP, as the data file says; the page to read must agree."""

    def __init__(self, document: dict[str, object], page: str) -> None:
        notes = [
            note
            for round in document["rounds"]  # type: ignore[attr-defined]
            for board in round["boards"]
            for column in board["columns"]
            for note in column["notes"]
        ]
        self.texts = [note["text"] for note in notes]
        self.late = [note["text"] for note in notes if note["late"]]
        self.admitted_late = [note["text"] for note in notes if note["late"] and note["admitted"]]
        self.page = page


def read_result(file: Path) -> Result:
    with zipfile.ZipFile(file) as bundle:
        assert bundle.testzip() is None
        names = {Path(name).suffix: name for name in bundle.namelist()}
        return Result(json.loads(bundle.read(names[".json"])), bundle.read(names[".html"]).decode())
