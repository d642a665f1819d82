"""A browser at a desk: it opens pages, fills their forms in, and sends them as they are."""

import re
from html import unescape
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from facilitator.people.identity import ACCOUNT_COOKIE
from tests.access.routes import csrf_token
from tests.house import House, Member


class Desk:
    """`sent` posts a form with the id of the page that was opened last, or of one's own."""

    def __init__(self, house: House, by: Member | None = None) -> None:
        self.house = house
        self.client: FlaskClient = house.client(by) if by else house.app.test_client()
        self.command = ""

    def open(self, path: str) -> TestResponse:
        answer = self.client.get(path)
        found = re.search(r'name="command" value="([^"]+)"', answer.get_data(as_text=True))
        self.command = found[1] if found else ""
        return answer

    def send(self, path: str, **typed: str) -> TestResponse:
        form: dict[str, Any] = {"command": self.command, "csrf_token": csrf_token(self.house, self.client), **typed}
        return self.client.post(path, data=form)

    def fill(self, path: str, **typed: str) -> TestResponse:
        """Open a page and send it, filled in."""
        assert self.open(path).status_code == 200, path
        return self.send(path, **typed)

    @property
    def signed_in(self) -> bool:
        return self.client.get("/account").status_code == 200

    @property
    def cookie(self) -> str | None:
        found = self.client.get_cookie(ACCOUNT_COOKIE)
        return found.value if found else None


def words_of(answer: TestResponse) -> str:
    return unescape(answer.get_data(as_text=True))
