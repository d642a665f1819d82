"""A PostgreSQL of our own: made in a folder under /tmp, on a Unix socket, gone when the tests end.

    postgres = the_postgres()                  # one a test process, started when it is first asked for
    address = postgres.create("meeting")       # what FACILITATOR_DATABASE_URL takes
    copy = postgres.create("copy", like="meeting")

`kill()` and `start()` are for tests of what happens meanwhile. It does not wait for the disk (`fsync=off`): what
survives a power cut is PostgreSQL's promise, and what we ask of it (`synchronous_commit`) is looked at by itself.
"""

import atexit
import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import closing
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import psycopg2

from tests.needs import need

_SETTINGS = {
    "fsync": "off",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "max_wal_size": "256MB",
    "jit": "off",
    "autovacuum": "off",
    "listen_addresses": "",
    "log_min_messages": "warning",
}


class DidNotStart(Exception):
    """What PostgreSQL said instead."""


class Postgres:
    """One server. Every database in it belongs to one test."""

    def __init__(self, postgres: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="facilitator-pg-", dir="/tmp"))  # a socket's path must be short
        self._programs = postgres.parent
        self._as = _somebody_but_root()
        self._process: subprocess.Popen[bytes] | None = None
        self._names = (f"of_test_{number}" for number in count())
        if self._as:
            shutil.chown(self.folder, self._as)
        made = ["--no-sync", "--auth=trust", "--username=facilitator", "--encoding=UTF8", "--locale=C"]
        self._run("initdb", *made, "-D", str(self.folder / "data"))
        self.start()

    def start(self) -> None:
        """Begin, or begin again on the same data; answers queries when this returns."""
        options = [f"--{name}={value}" for name, value in _SETTINGS.items()]
        command = [self._program("postgres"), "-D", str(self.folder / "data"), "-k", str(self.folder), *options]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                command, user=self._as, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder
            )
        self._until_it_answers()

    def stop(self) -> None:
        """End in order: whoever is connected is cut off."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """End at once, as after a power cut; the next start recovers from the log."""
        self._end(signal.SIGQUIT)

    def create(self, name: str = "", *, like: str = "") -> str:
        """Make a database, a copy of the one named `like` (which nobody uses just now); its address."""
        name = name or next(self._names)
        self.tell(f'CREATE DATABASE "{name}" TEMPLATE "{like or "template0"}"')
        return self.address(name)

    def drop(self, name: str) -> None:
        self.tell(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def address(self, name: str) -> str:
        return f"postgresql+psycopg2://facilitator@/{name}?host={self.folder}"

    def tell(self, *statements: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Carry out statements, each by itself; the rows of the last one, if it has any."""
        with closing(self.connect(database)) as connection, connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def connect(self, database: str = "postgres") -> Any:
        connection = psycopg2.connect(host=str(self.folder), user="facilitator", dbname=database)
        connection.autocommit = True
        return connection

    def files(self, name: str) -> list[Path]:
        """All in which it keeps a database, with everything written down that it still had in memory."""
        (oid,) = self.tell("CHECKPOINT", f"SELECT oid FROM pg_database WHERE datname = '{name}'")[0]
        return [path for path in sorted((self.folder / "data" / "base" / str(oid)).iterdir()) if path.is_file()]

    def said(self) -> str:
        """Its log: deadlocks and refused statements stand there."""
        return (self.folder / "log").read_text(errors="replace")

    def remove(self) -> None:
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _end(self, by: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(by)
            self._process.wait(30)
            self._process = None

    def _until_it_answers(self) -> None:
        assert self._process is not None
        until = time.monotonic() + 30
        while True:
            try:
                return self.connect().close()
            except psycopg2.OperationalError as problem:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise DidNotStart(self.said()[-2000:]) from problem
                time.sleep(0.02)

    def _run(self, program: str, *arguments: str) -> None:
        command = [self._program(program), *arguments]
        done = subprocess.run(command, user=self._as, cwd=self.folder, capture_output=True, check=False)
        if done.returncode:
            raise DidNotStart(done.stderr.decode(errors="replace"))

    def _program(self, name: str) -> str:
        """Beside `postgres` where that really lies: what is on the PATH may be a link to it."""
        beside = self._programs / name
        return str(beside if beside.exists() else (self._programs / "postgres").resolve().parent / name)


@cache
def the_postgres() -> Postgres:
    """The one of this test process. Skips the test (on a build server: fails it) where PostgreSQL is not installed."""
    postgres = Postgres(Path(need("postgres")))
    atexit.register(postgres.remove)
    return postgres


def _somebody_but_root() -> str | None:
    """As whom to run it: PostgreSQL refuses to run as root."""
    if os.geteuid():
        return None
    import pwd

    known = {user.pw_name for user in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"
