"""Trying: a command over the wire or as the system, a page, a socket, an audience. Each says what came of it.

An outcome is `allowed`, the code of a refusal, or the status of a page that says no.
"""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import orjson
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from facilitator.ids import new_id
from facilitator.ledger.command import Envelope, command_types
from tests.access.cast import Actor, browser_of, cookies_of
from tests.house import PROGRAMME, SESSION, House, scope_of

ALLOWED = "allowed"
# What is sent for them is sent by their pages: no socket and no API lets them in.
BY_LINK = {"personal link", "other's personal link"}
_WHERE = {"session": f"sessions/{SESSION}", "programme": f"programmes/{PROGRAMME}", "house": "house"}


def outcome_of_command(house: House, actor: Actor, type_name: str, args: dict[str, Any]) -> str:
    if actor.column == "system" or (actor.column in BY_LINK and not command_types()[type_name].internal):
        return _to_the_ledger(house, actor, type_name, args)
    path = f"/api/v1/{_WHERE[command_types()[type_name].scope]}/commands?as={actor.role}"
    sent = {"commands": [{"id": new_id(), "type": type_name, "args": args}]}
    return outcome_of(browser_of(house, actor).post(path, json=sent))


def _to_the_ledger(house: House, actor: Actor, type_name: str, args: dict[str, Any]) -> str:
    command = command_types()[type_name].model_validate(args)
    envelope = Envelope.of(new_id(), command, actor.member(house).credential)
    (result,) = house.ledger.submit(scope_of(command), [envelope], seconds=30)
    return result.error.code if result.error else ALLOWED


def outcome_of(response: TestResponse, well: tuple[int, ...] = (200,)) -> str:
    """What a response says: of a batch, what its first command was told."""
    if response.is_json and not response.headers.get("Content-Disposition"):
        body = response.get_data()
        said = orjson.loads(gzip.decompress(body) if response.headers.get("Content-Encoding") == "gzip" else body)
        for error in [said.get("error"), *(result["error"] for result in said.get("results", []))]:
            if error:
                return str(error["code"])
    return ALLOWED if response.status_code in well else str(response.status_code)


def enter(house: House, actor: Actor, role: str, audiences: list[str]) -> dict[str, Any]:
    """What the live socket answers to `enter`, as the server's own handler says it."""
    with connected(house, cookies_of(house, actor)) as (sid, handlers):
        hello = {"protocol": 1, "session": SESSION, "as": role, "epoch": None, "cursors": dict.fromkeys(audiences)}
        answer: dict[str, Any] = handlers["enter"](sid, hello)
        return answer


@contextmanager
def connected(house: House, cookies: dict[str, str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """A socket that has come in with these cookies, and the server's own handlers by event."""
    server = house.facilitator.socketio.server
    handlers, connection = server.handlers["/live"], new_id()
    server.environ[connection] = {"HTTP_COOKIE": "; ".join(f"{name}={value}" for name, value in cookies.items())}
    sid = server.manager.connect(connection, "/live")
    handlers["connect"](sid)
    try:
        yield sid, handlers
    finally:
        handlers["disconnect"](sid)
        server.manager.disconnect(sid, "/live")
        del server.environ[connection]


def hear(house: House, actor: Actor, audience: str) -> dict[str, str]:
    """What each way of hearing an audience comes to: the snapshot, the changes, the socket. They must agree."""
    client = browser_of(house, actor)
    here = f"/api/v1/sessions/{SESSION}"
    return {
        "snapshot": outcome_of(client.get(f"{here}/snapshot?as={actor.role}&audience={audience}")),
        "changes": _heard(_changes(client, here, actor.role, audience), audience),
        "socket": _heard(enter(house, actor, actor.role, [audience]), audience),
    }


def _changes(client: FlaskClient, here: str, role: str, audience: str) -> Any:
    asked = {"as": role, "cursors": orjson.dumps({audience: None}).decode()}
    return client.get(f"{here}/changes", query_string=asked).json


def _heard(answer: dict[str, Any], audience: str) -> str:
    """An audience that somebody may not hear is left out of the answer, and nothing of it is in there."""
    if "error" in answer:
        return str(answer["error"]["code"])
    named = {*answer["audiences"], *answer["fetch"], *(frame["audience"] for frame in answer["changes"])}
    return ALLOWED if named == {audience} else "not_allowed"
