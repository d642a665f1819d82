"""Model phones: participants that come in through the real join page and write notes.

    async with Fleet(server.url) as fleet:
        anna = await fleet.join(code, "Anna")
        entry = anna.add_note("Samen beginnen")
        await anna.until(lambda: entry.status is not None)

For a story with a few phones, told step by step, see `simple.py`.
"""

import json
import secrets
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlencode

from tests.support import page as pages
from tests.support.book import Entry
from tests.support.browse import Answer, Browser
from tests.support.frames import Frame, Shelf
from tests.support.live import LiveClient, Manners

_TRIES = 20


class DidNotJoin(Exception):
    """The way in led to another page than the phone's."""


def new_id() -> str:
    """128 random bits in 22 characters, as a page makes them."""
    return secrets.token_urlsafe(16)


class Phone(LiveClient):
    """A participant."""

    @property
    def name(self) -> str:
        return str(self.store.view("me")[self.person]["name"]) if self.person else ""

    def round(self) -> dict[str, Any]:
        """The round that is on; empty before the first."""
        current = [session.get("current") for session in self.store.view("session").values()]
        rounds = self.store.view("round")
        return next((dict(rounds[id_], id=id_) for id_ in current if id_ in rounds), {})

    def group(self) -> dict[str, Any] | None:
        """The group where one sits in the round that is on, with whom; none in a plenary round."""
        seats = self.store.view("seat").values()
        groups = self.store.view("group")
        sits = next((seat["group"] for seat in seats if seat["round"] == self.round().get("id")), None)
        return dict(groups[sits], id=sits) if sits in groups else None

    def board(self) -> str:
        """The board one can write on now: that of the own group, else that of the round that is on, else the only one.

        LookupError while one sits in a group whose board has not come yet.
        """
        boards, group = self.store.view("board"), self.group()
        for id_, board in boards.items():
            if board["round"] == self.round().get("id") and board.get("group") == (group and group["id"]):
                return id_
        if group or not boards:
            raise LookupError("there is no board yet")
        return next(iter(boards))

    def has_board(self) -> bool:
        try:
            return bool(self.board())
        except LookupError:
            return False

    def column(self, title: str | None = None) -> str:
        """A column of the board by its title; the first one without."""
        columns = self.store.view("board")[self.board()]["columns"]
        return str(next(column["id"] for column in columns if title in (None, column["title"])))

    def notes(self) -> dict[str, Any]:
        """Note → entity, of the boards this phone hears."""
        return self.store.view("note")

    def mine(self) -> dict[str, Any]:
        return self.store.view("mine")

    def add_note(self, text: str, *, column: str | None = None, board: str | None = None) -> Entry:
        board = board or self.board()
        args = {"note": new_id(), "board": board, "column": self.column(column), "text": text}
        return self.send("AddNote", id_=new_id(), **args)

    def edit_note(self, note: str, text: str, *, base: int) -> Entry:
        return self.send("EditNote", id_=new_id(), note=note, base=base, text=text)

    def move_note(self, note: str, *, column: str, after: str | None = None) -> Entry:
        return self.send("MoveNote", id_=new_id(), note=note, column=column, after=after)

    def delete_note(self, note: str) -> Entry:
        return self.send("DeleteNote", id_=new_id(), note=note)

    def restore_note(self, note: str) -> Entry:
        return self.send("RestoreNote", id_=new_id(), note=note)

    def pick_note(self, note: str) -> Entry:
        """Mark it for the plenary."""
        return self.send("PickNote", id_=new_id(), note=note)

    def mark_ready(self) -> Entry:
        return self.send("MarkReady", id_=new_id(), group=(self.group() or {})["id"])

    def give_answer(self, *, text: str | None = None, number: int | None = None) -> Entry:
        """Answer the question of the round that is on."""
        questions = self.store.view("question")
        question = next(id_ for id_, asked in questions.items() if asked["round"] == self.round()["id"])
        return self.send("GiveAnswer", id_=new_id(), question=question, answer=new_id(), text=text, number=number)


async def walk_in(browser: Browser, code: str, name: str, *, files: bool = False) -> tuple[Answer, dict[str, Any]]:
    """Scan, say who one is, send: the phone's page and its data block; with `files` also what the pages ask for."""
    door = await browser.get(f"/j/{code}")
    if files:
        await browser.load(pages.files(door.text))
    action, fields = await _who(browser, door, name)
    sent = await browser.post(action or f"/j/{code}", fields)
    for _ in range(_TRIES):
        if sent.status != 503:
            break
        sent = await browser.post(action or f"/j/{code}", fields)  # *not now, press again*: the same page, the same id
    answer = await browser.follow(sent)
    if answer.status != 200 or 'id="page"' not in answer.text:
        raise DidNotJoin(f"{answer.status} {answer.url}: {answer.text[:300]}")
    if files:
        await browser.load(pages.files(answer.text))
    return answer, pages.data_block(answer.text)


async def _who(browser: Browser, door: Answer, name: str) -> tuple[str, dict[str, str]]:
    """The form of the door, filled: as whom one is found on the roster, or with one's name where there is none."""
    if pages.asks_for(door.text, "q"):
        found = await browser.get(f"{door.url}?{urlencode({'q': name})}", Accept="application/json")
        for one in json.loads(found.body)["names"]:
            if one["name"] == name:
                form = pages.form_to_post(door.text)
                return form.action, {**form.fields, "q": name, "enrolment": one["enrolment"]}
        door = await browser.get(f"{door.url}?own")
    form = pages.form_with(door.text, "name")
    return form.action, {**form.fields, "name": name}


class Fleet:
    """All clients of one test or one figure: they share what they hold, and leave together."""

    def __init__(
        self, url: str, *, manners: Manners | None = None, on_applied: Callable[[str, Frame], None] | None = None
    ) -> None:
        self.url = url
        self.shelf = Shelf()
        self.phones: list[Phone] = []
        self.others: list[LiveClient] = []
        self._manners = manners
        self._on_applied = on_applied

    async def join(
        self,
        code: str,
        name: str,
        *,
        url: str | None = None,
        manners: Manners | None = None,
        connect: bool = True,
        files: bool = False,
    ) -> Phone:
        """Let one phone in; `url` is another way to the server (a proxy), `files` loads scripts and styles too."""
        browser = Browser(url or self.url)
        _, page = await walk_in(browser, code, name, files=files)
        phone = Phone(browser, page, shelf=self.shelf, manners=manners or self._manners, on_applied=self._on_applied)
        self.phones.append(phone)
        if connect:
            await phone.come_in()
        return phone

    async def open(self, path: str, *, browser: Browser | None = None) -> LiveClient:
        """Open a console or a screen by the address of its page, with the cookies of `browser`."""
        browser = browser or Browser(self.url)
        answer = await browser.follow(await browser.get(path))
        client = LiveClient(
            browser,
            pages.data_block(answer.text),
            shelf=self.shelf,
            manners=self._manners,
            on_applied=self._on_applied,
        )
        self.others.append(client)
        await client.come_in()
        return client

    async def leave(self) -> None:
        for client in (*self.phones, *self.others):
            await client.leave()
        self.phones.clear()
        self.others.clear()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.leave()
