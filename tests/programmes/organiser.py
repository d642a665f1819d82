"""A browser at the list of participants, as an organiser has it."""

import html
import io
import re
from urllib.parse import urlencode

from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from facilitator.ids import new_id
from facilitator.programmes.roster.members import Member
from facilitator.programmes.roster.queries import roster_of
from tests.access.routes import csrf_token
from tests.house import House
from tests.house import Member as Somebody

FIELD = re.compile(r'<input type="hidden" name="([\w.]+)" value="([^"]*)">')


class Desk:
    """A browser at the list of participants."""

    def __init__(self, house: House, by: Somebody) -> None:
        self.house, self.client = house, house.client(by)
        self.here = f"/programmes/{house.programme}/roster"

    def get(self, path: str = "", **query: str) -> str:
        answer = self.client.get(f"{self.here}{path}?{urlencode(query)}", headers={"Accept-Language": "en"})
        assert answer.status_code == 200
        return html.unescape(answer.text)

    def post(self, path: str, *, command: str = "", **fields: object) -> TestResponse:
        carried = {"command": command or new_id(), "csrf_token": csrf_token(self.house, self.client)}
        boundary, body = encode_multipart({**carried, **fields})
        kind = f"multipart/form-data; boundary={boundary}"
        return self.client.post(f"{self.here}{path}", data=body, content_type=kind, headers={"Accept-Language": "en"})

    def look(self, content: bytes | str) -> TestResponse:
        if isinstance(content, str):
            return self.post("/import", pasted=content)
        return self.post("/import", file=FileStorage(io.BytesIO(content), "../../lijst.csv"))

    def confirm(self, preview: TestResponse) -> TestResponse:
        """What the page's button sends."""
        (form,) = (form for form in preview.text.split("<form") if 'name="confirm"' in form)
        found = [(name, html.unescape(value)) for name, value in FIELD.findall(form)]
        fields = {name: value for name, value in found if name not in {"csrf_token", "command", "field"}}
        columns = [value for name, value in found if name == "field"]
        return self.post("/import", confirm="on", command=dict(found)["command"], field=columns, **fields)

    def everybody(self) -> list[Member]:
        with self.house.read() as db:
            return roster_of(db, self.house.programme)

    def names(self) -> list[str]:
        return [one.name for one in self.everybody()]


def said(answer: TestResponse) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html.unescape(answer.text)).split())
