"""A real server process, on a port of its own: start, stop, kill, start again on the same data.

with Server.started(tmp_path) as server:
    ...
    server.kill()        # kill -9
    server.start()       # same port, same data
"""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parents[2]
_SERVE = (sys.executable, "run.py", "serve")


class DidNotStart(Exception):
    """The process ended, or stayed silent, before its line `Ready`; carries what it said."""


class Server:
    """`command` is what is started (the product by default), `--host --port --data` are added to it."""

    def __init__(
        self,
        data: Path,
        *,
        command: Sequence[str] = _SERVE,
        port: int | None = None,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self.data = data
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log: list[str] = []
        """Every line of every start, stdout and stderr, in the order it came."""
        self.starts = 0
        self._command = tuple(command)
        self._env = {**os.environ, "PYTHONUNBUFFERED": "1", **(env or {})}
        self._process: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None
        self._told = threading.Condition()
        self._silent = True

    @classmethod
    def started(
        cls,
        data: Path,
        *,
        command: Sequence[str] = _SERVE,
        port: int | None = None,
        env: Mapping[str, str] | None = None,
    ) -> Self:
        """Make one and start it; use as a context manager, which stops it."""
        server = cls(data, command=command, port=port, env=env)
        server.start()
        return server

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self, *, timeout: float = 180.0) -> None:
        """Start and wait for the line that begins with `Ready`."""
        if self.running:
            raise RuntimeError("already running")
        known = len(self.log)
        where = ("--host", "127.0.0.1", "--port", str(self.port), "--data", str(self.data))
        self._begin((*self._command, *where), stdin=subprocess.DEVNULL)
        self.starts += 1
        try:
            self.wait_log(r"^Ready", since=known, timeout=timeout)
        except DidNotStart:
            self.kill()
            raise

    def stop(self, *, timeout: float = 20.0) -> int:
        """Ask it to stop (SIGTERM), wait, and return the exit code."""
        assert self._process is not None
        if self.running:
            self._process.send_signal(signal.SIGTERM)
        return self._ended(timeout)

    def kill(self) -> int:
        """End it as a power cut of the process does (kill -9)."""
        assert self._process is not None
        self._process.kill()
        return self._ended(10.0)

    def restart(self) -> None:
        self.stop()
        self.start()

    def wait_log(self, pattern: str, *, since: int = 0, timeout: float = 15.0) -> str:
        """Wait for a line of the log that matches, from line `since` on, and return it."""
        found: list[str] = []

        def there() -> bool:
            found[:] = [line for line in self.log[since:] if re.search(pattern, line)]
            return bool(found) or self._silent

        with self._told:
            self._told.wait_for(there, timeout)
        if not found:
            raise DidNotStart(f"no line {pattern!r} in the log:\n" + "".join(self.log[since:][-60:]))
        return found[0]

    def wait_until(self, holds: Callable[[], bool], *, timeout: float = 15.0) -> None:
        """Wait until something holds that follows from the log; it is asked again at every line."""
        with self._told:
            if not self._told.wait_for(lambda: holds() or self._silent, timeout) or not holds():
                raise DidNotStart("it never came to that:\n" + "".join(self.log[-60:]))

    def manage(self, *arguments: str, timeout: float = 60.0) -> str:
        """Run `run.py manage ...` on the same data, and return what it printed."""
        done = subprocess.run(
            [sys.executable, "run.py", "manage", "--data", str(self.data), *arguments],
            cwd=ROOT,
            env=self._env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=False,
        )
        if done.returncode:
            said = f"{done.stdout}{done.stderr}"
            raise RuntimeError(f"manage {' '.join(arguments)} ended with {done.returncode}:\n{said}")
        return done.stdout

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.running:
            try:
                self.stop()
            except subprocess.TimeoutExpired:
                self.kill()

    def _begin(self, command: Sequence[str], *, stdin: int) -> None:
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=self._env,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
        self._silent = False
        self._reader = threading.Thread(target=self._read, args=(self._process,), daemon=True)
        self._reader.start()

    def _ended(self, timeout: float) -> int:
        assert self._process is not None
        assert self._reader is not None
        code = self._process.wait(timeout)
        self._reader.join(timeout)
        return code

    def _read(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None
        for line in process.stdout:
            with self._told:
                self.log.append(line)
                self._told.notify_all()
        process.stdout.close()
        with self._told:
            self._silent = True
            self._told.notify_all()


def free_port() -> int:
    """A port nobody has now. It may be taken before it is used; then the start fails and says so."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
