"""Sending the API whatever somebody might, as bytes, and what is answered."""

from collections.abc import Callable
from typing import Any

import orjson
from sqlalchemy import select

from facilitator.boards.models import Note
from facilitator.ids import new_id
from facilitator.ledger.models import Progress
from tests.house import KANSEN, SESSION, House, Member


def post(house: House, by: Member, body: bytes, *, role: str = "participant") -> tuple[int, Any]:
    """The status and the answer; the type is always said to be JSON."""
    path = f"/api/v1/sessions/{SESSION}/commands?as={role}"
    answer = house.client(by).post(path, data=body, content_type="application/json")
    assert answer.mimetype == "application/json"
    return answer.status_code, orjson.loads(answer.get_data())


def batch(*commands: object) -> bytes:
    return orjson.dumps({"commands": list(commands)})


def command(type_name: str, /, *, id: object = None, **args: object) -> dict[str, object]:
    return {"id": new_id() if id is None else id, "type": type_name, "args": args}


def note(house: House, /, **chosen: object) -> dict[str, object]:
    """An `AddNote` that would be taken, but for what is chosen."""
    args = {"note": new_id(), "board": house.board(KANSEN), "column": house.column(KANSEN), "text": "Samen beginnen"}
    return command("AddNote", **{**args, **chosen})


def error_of(house: House, by: Member, body: bytes, *, role: str = "participant") -> tuple[str, str | None]:
    """(code, field) of what is wrong with the batch, or with the first command that is refused."""
    _, answer = post(house, by, body, role=role)
    found = answer.get("error") or next(result["error"] for result in answer["results"] if result["error"])
    return found["code"], found["field"]


def unchanged(house: House, attempt: Callable[[], object]) -> bool:
    """Whether the database is as it was before."""
    before = _progress(house)
    attempt()
    return _progress(house) == before


def texts_of_anna(house: House) -> list[str]:
    with house.read() as db:
        return list(db.scalars(select(Note.text).where(Note.author_id == house.anna.id).order_by(Note.created_at)))


def _progress(house: House) -> list[tuple[str, int]]:
    with house.read() as db:
        return [(row.scope, row.seq) for row in db.scalars(select(Progress).order_by(Progress.scope))]
