"""A house of several processes, as docs/deployment.md builds it: PostgreSQL, Redis, two servers, nginx before them."""

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.request import urlopen

import orjson

import facilitator.domains  # noqa: F401 - projections register themselves
from facilitator.db import reader_engine, reading
from facilitator.ledger.check import Deviation, check_session
from tests.cluster.front import Front
from tests.cluster.redis import Redis
from tests.support.frames import weight
from tests.support.postgres import the_postgres
from tests.support.server import Server, free_port

_HELD = "SELECT audience, kind, id, seq, body FROM holding WHERE session = %s"
_DIGEST_BITS = (1 << 64) - 1
_number = iter(range(1_000_000))


class Cluster:
    """`one` and `two` are its processes, `url` where phones come in."""

    def __init__(self, folder: Path, *, redis: bool = True) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._leaving = ExitStack()
        self.postgres = the_postgres()
        self.database = f"cluster_{next(_number)}"
        self.redis = Redis() if redis else None
        self.ports = (free_port(), free_port())
        self.front = Front(folder / "nginx", self.ports)
        self.url = self.front.url
        self._settings = {
            "FACILITATOR_DATABASE_URL": self.postgres.create(self.database),
            "FACILITATOR_REDIS_URL": self.redis.url if self.redis else "",
            "FACILITATOR_PUBLIC_URL": self.url,
        }
        self._reader = reader_engine(self._settings["FACILITATOR_DATABASE_URL"])
        self._leaving.callback(self._reader.dispose)
        self.one, self.two = (self.process(port) for port in self.ports)

    def process(self, port: int, **more: str) -> Server:
        """A process of this house, not started yet."""
        return Server(self._folder / "data", port=port, env={**self._settings, **more})

    def again(self, server: Server, **more: str) -> Server:
        """The same process once more, with other settings; the old one must have ended."""
        made = self.process(server.port, **more)
        if server is self.one:
            self.one = made
        else:
            self.two = made
        self._leaving.callback(made.__exit__, None, None, None)
        made.start()
        return made

    def whole(self) -> None:
        """Have everything there, whatever the test before left behind."""
        if self.redis and not self.redis.running:
            self.redis.start()
        for server in (self.one, self.two):
            if not server.running:
                self.again(server)

    def health(self, server: Server) -> dict[str, Any]:
        with urlopen(f"{server.url}/healthz", timeout=10) as answer:
            return dict(orjson.loads(answer.read()))

    def hints_travel(self) -> bool:
        """Whether both processes hear each other."""
        told = [self.health(server) for server in (self.one, self.two)]
        return all(one["redis"] == "ok" and one["processes"] == 2 for one in told)

    def deviations(self, session: str) -> list[Deviation]:
        """What is held otherwise than a projection of everything from scratch says."""
        with reading(self._reader) as db:
            compared, found = check_session(db, session)
        assert compared > 0
        return found

    def held_digests(self, session: str) -> dict[str, tuple[int, int]]:
        """Audience → (seq of its last change, digest of what it holds now), as a store that is in step has them."""
        found: dict[str, tuple[int, int]] = {}
        for audience, kind, id_, seq, body in self.ask(_HELD, session):
            head, digest = found.get(audience, (0, 0))
            added = 0 if body is None else weight(kind, id_, orjson.loads(body))
            found[audience] = (max(head, seq), (digest + added) & _DIGEST_BITS)
        return found

    def notes(self, session: str) -> list[tuple[str, str]]:
        """(note, text) of what was written on the boards of a session; copies in the plenary are not."""
        return self.ask(
            "SELECT note.id, note.text FROM note JOIN board ON board.id = note.board_id"
            " JOIN round ON round.id = board.round_id"
            " WHERE round.session_id = %s AND note.deleted_at IS NULL AND note.origin_id IS NULL ORDER BY note.id",
            session,
        )

    def ask(self, query: str, *parameters: Any) -> list[tuple[Any, ...]]:
        connection = self.postgres.connect(self.database)
        try:
            with connection.cursor() as cursor:
                cursor.execute(query, parameters)
                return list(cursor.fetchall())
        finally:
            connection.close()

    def __enter__(self) -> Self:
        with ExitStack() as leaving:
            leaving.callback(self.postgres.drop, self.database)
            if self.redis:
                leaving.callback(self.redis.kill)
                self.redis.start()
            for server in (self.one, self.two):
                leaving.enter_context(server)
                server.start()
            self.front.check()
            leaving.callback(self.front.stop)
            self.front.start()
            self._leaving.push(leaving.pop_all())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leaving.close()


def connections_to(port: int) -> int:
    """How many connections are open to a port of this computer."""
    wanted, open_ = f"0100007F:{port:04X}", "01"
    lines = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return sum(line[1] == wanted and line[3] == open_ for line in lines)
