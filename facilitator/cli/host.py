"""The host of the computer at work: commands to the running server, or to the ledger itself when none runs."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from facilitator.cli.house import HouseTaken, Lock, prepare
from facilitator.errors import sentence
from facilitator.ids import new_id
from facilitator.ledger.command import Scope
from facilitator.people.actor import HOST
from facilitator.people.identity import Signer, ensure_key
from facilitator.sessions.address import LOOPBACK, listens_everywhere, public_address, whole_address
from facilitator.settings import Settings
from facilitator.wiring import Facilitator, create_app


class Refused(Exception):
    """What was asked is not possible; the text says why, `code` as which error."""

    def __init__(self, text: str, code: str = "") -> None:
        super().__init__(text)
        self.code = code


@dataclass
class Host:
    """Sends commands with the rights of whoever may read the data directory."""

    settings: Settings
    facilitator: Facilitator | None
    port: int

    def send(self, scope: Scope, type_name: str, **args: Any) -> None:
        """Raises Refused."""
        sent = {"commands": [{"id": new_id(), "type": type_name, "args": args}]}
        answer = self._local(scope, sent) if self.facilitator else self._remote(scope, sent)
        error = answer.get("error") or answer["results"][0]["error"]
        if error:
            raise Refused(_in_words(error), error["code"])

    def links(self, grant: str) -> dict[str, str]:
        """The addresses that let in whoever has this grant.

        `link` from anywhere; `here` on this computer itself, where a browser is willing to keep it awake.
        """
        return self.addresses(f"/l/{self.signer.link(grant)}")

    @property
    def signer(self) -> Signer:
        return Signer(ensure_key(self.settings.data, "signing"))

    def addresses(self, path: str) -> dict[str, str]:
        """A page of ours, as `link` from anywhere and `here` on this computer itself."""
        links = {"link": public_address(self.settings.public_url, self.settings.host, self.port) + path}
        if not self.settings.public_url and listens_everywhere(self.settings.host):
            links["here"] = whole_address(LOOPBACK, self.port) + path
        return links

    def _local(self, scope: Scope, sent: Any) -> dict[str, Any]:
        assert self.facilitator is not None  # noqa: S101 - the caller looked
        return self.facilitator.live.carry_out(scope, HOST, sent)

    def _remote(self, scope: Scope, sent: Any) -> dict[str, Any]:
        path = {"house": "house", "programme": f"programmes/{scope.id}", "session": f"sessions/{scope.id}"}[scope.kind]
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/api/v1/{path}/commands",
            data=orjson.dumps(sent),
            headers={
                "Content-Type": "application/json",
                "X-Facilitator-Key": ensure_key(self.settings.data, "host"),
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
                return dict(orjson.loads(answer.read()))
        except urllib.error.HTTPError as error:
            return dict(orjson.loads(error.read()))
        except OSError as problem:
            raise Refused(f"The server on port {self.port} does not answer: {problem}") from None


def host_of(settings: Settings) -> Host:
    """The host of a data directory: through its server when one runs, else with the lock in hand.

    On PostgreSQL it writes beside the servers; they notice within a second.
    """
    lock = Lock(settings.data)
    try:
        if not settings.database_url:  # PostgreSQL itself keeps several writers in order
            lock.take()
    except HouseTaken:
        return Host(settings, None, int((settings.data / "port").read_text(encoding="ascii")))
    prepare(settings)
    return Host(settings, create_app(settings), settings.port)


def refuse_without_database(settings: Settings) -> None:
    """Raises Refused when there is nothing to read. Of a PostgreSQL that shows when it is read."""
    if isinstance(settings.store, Path) and not settings.store.exists():
        raise Refused(f"There is no database in {settings.data}.")


def enrol(host: Host, programme: Scope, people: Iterable[dict[str, Any]]) -> int:
    """Put people on the roster of a programme; how many were not on it yet."""
    added = 0
    for person in people:
        try:
            host.send(programme, "EnrolPerson", **person)
        except Refused as refused:
            if refused.code != "already":
                raise
        else:
            added += 1
    return added


def _in_words(error: dict[str, Any]) -> str:
    field = f" ({error['field']})" if error.get("field") else ""
    return sentence(error["code"], error["params"]) + field
