"""Somebody's own browser on pages of their own."""

from typing import Any

import orjson
from werkzeug.test import TestResponse

from facilitator.ambitions.queries import ambition_of, latest_version, versions_of
from facilitator.ids import new_id
from tests.access.routes import csrf_token
from tests.house import House, Member


class Visitor:
    """Comes by a personal link (`home` is /me/…), or with the cookie of a participant (/s/…/mine)."""

    def __init__(self, house: House, by: Member | None, home: str = "") -> None:
        self.house = house
        self.client = house.client(by) if by else house.app.test_client()
        by_link = by is not None and by.cookie.startswith("personal_")
        self.home = home or (f"/me/{house.programme}" if by_link else f"/s/{house.session}/mine")

    def open(self, path: str = "", **query: str) -> TestResponse:
        return self.client.get(self.home + path, query_string=query)

    def open_script(self) -> TestResponse:
        """What the script of the page asks for when somebody comes back to it."""
        return self.client.get(f"{self.home}/ambition", headers={"Accept": "application/json"})

    def send(self, path: str, *, command: str = "", script: bool = False, **typed: Any) -> TestResponse:
        form = {"command": command or new_id(), "csrf_token": csrf_token(self.house, self.client), **typed}
        headers = {"Accept": "application/json"} if script else {}
        return self.client.post(self.home + path, data=form, headers=headers)

    def write(self, field: str, text: str, *, was: str = "", base: int = 0, **how: Any) -> TestResponse:
        """Change one field of the ambition, as a page that shows `was` of revision `base`."""
        return self.send("/ambition", **{field: text, f"was.{field}": was, f"base.{field}": str(base)}, **how)


def told(answer: TestResponse) -> dict[str, Any]:
    assert answer.mimetype == "application/json", answer.text[:300]
    found: dict[str, Any] = orjson.loads(answer.get_data())
    return found


def written(house: House, person: Member) -> list[dict[str, Any]]:
    """The versions of somebody's ambition, with what a test looks at."""
    with house.read() as db:
        ambition = ambition_of(db, house.programme, person.id)
        versions = versions_of(db, ambition.id) if ambition else []
        return [
            {"number": one.number, "what": one.what, "why": one.why, "shared": bool(one.shared_at)} for one in versions
        ]


def latest(house: House, person: Member) -> str:
    """The id of the latest version."""
    with house.read() as db:
        ambition = ambition_of(db, house.programme, person.id)
        version = latest_version(db, ambition.id) if ambition else None
        return version.id if version else ""
