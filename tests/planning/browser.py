"""A browser at a desk without scripts: it opens a page, fills its form in and sends all of it."""

import gzip
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from flask.testing import FlaskClient
from sqlalchemy import update
from werkzeug.test import TestResponse

from facilitator.people.models import Account
from tests.house import House, Member


def begins_programmes(house: House, who: Member) -> None:
    with house.writer_engine.begin() as connection:
        connection.execute(update(Account).where(Account.id == who.id).values(organises=True))


@dataclass
class Sheet(HTMLParser):
    """A form of a page: where it goes, and what its fields say."""

    html: str
    action: str
    fields: dict[str, str] = field(default_factory=dict)
    _inside: bool = False
    _area: str | None = None
    _list: str | None = None

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = said.get("action") == self.action
        elif self._inside and tag == "input" and said.get("name"):
            if said.get("type") not in {"checkbox", "radio"} or "checked" in said:
                self.fields[said["name"]] = said.get("value", "on")
        elif self._inside and tag == "textarea":
            self._area = said["name"]
            self.fields[self._area] = ""
        elif self._inside and tag == "select":
            self._list = said["name"]
        elif self._inside and tag == "option" and self._list and ("selected" in said or self._list not in self.fields):
            self.fields[self._list] = said["value"]

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        if tag == "textarea":
            self._area = None
        if tag == "select":
            self._list = None

    def handle_data(self, data: str) -> None:
        if self._area:  # HTML leaves out the line end that a textarea begins with
            self.fields[self._area] += data.removeprefix("\n")


class Browser:
    """The browser of one of the cast."""

    def __init__(self, house: House, who: Member) -> None:
        self.client: FlaskClient = house.client(who)

    def open(self, address: str) -> str:
        """The page at an address; it must be there."""
        response = self.client.get(address)
        assert response.status_code == 200, (address, response.status_code)
        return text_of(response)

    def form(self, address: str, *, action: str = "") -> Sheet:
        sheet = Sheet(self.open(address), action or address)
        assert sheet.fields, f"no form for {action or address}"
        return sheet

    def send(self, sheet: Sheet, **typed: str) -> TestResponse:
        return self.client.post(sheet.action, data={**sheet.fields, **typed})

    def fill_in(self, address: str, **typed: str) -> TestResponse:
        return self.send(self.form(address), **typed)


def text_of(response: TestResponse) -> str:
    body = response.get_data()
    return (gzip.decompress(body) if response.headers.get("Content-Encoding") == "gzip" else body).decode()


def landed(response: TestResponse) -> str:
    """Where it leads, without what it says there."""
    assert response.status_code == 303, text_of(response)[:4000]
    return response.headers["Location"].partition("?")[0]


def words_of(html: str) -> str:
    """What a page says, without its tags."""
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())
