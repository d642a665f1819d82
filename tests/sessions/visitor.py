"""Somebody at the door with a browser of their own."""

import html
import json
import re
from typing import Any

from werkzeug.test import TestResponse

from facilitator.ids import new_id
from tests.access.routes import csrf_token
from tests.house import House

DUTCH = {"Accept-Language": "nl"}


class Visitor:
    """A browser at the door: opens its pages, and sends their forms with what they carry."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.client = house.app.test_client()
        self.page = ""

    def look(self, path: str = "", **query: str) -> TestResponse:
        answer = self.client.get(f"/j/{self.house.code}{path}", query_string=query, headers=DUTCH)
        return self._seen(answer)

    def find(self, typed: str) -> dict[str, Any]:
        """What a page that searches while one types is told."""
        accept = {"Accept": "application/json"}
        answer = self.client.get(f"/j/{self.house.code}", query_string={"q": typed}, headers=accept)
        assert answer.is_json
        return dict(answer.json)

    def send(self, path: str = "", *, command: str | None = None, **fields: str) -> TestResponse:
        """A form of the page that is open, or of a new one; to the path under the door's address."""
        carried = {"command": command or new_id(), "csrf_token": csrf_token(self.house, self.client)}
        answer = self.client.post(f"/j/{self.house.code}{path}", data={**carried, **fields}, headers=DUTCH)
        return self._seen(answer)

    def who(self) -> str | None:
        """The name that the phone's page has for the one who holds it; None when it is nobody's."""
        answer = self.client.get(f"/s/{self.house.session}")
        if answer.status_code != 200:
            return None
        block = re.search(r'<script type="application/json" id="page">(.*?)</script>', answer.text, re.DOTALL)
        assert block
        snapshots = json.loads(block[1])["snapshots"]
        return next(me["name"] for body in snapshots for me in body["put"].get("me", {}).values())

    def _seen(self, answer: TestResponse) -> TestResponse:
        self.page = html.unescape(answer.text)
        return answer
