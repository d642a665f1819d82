"""A server that starts in no time, again and again: see tests/faults/born.py."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from tests.support.server import ROOT, Server

_COMMAND = (sys.executable, str(ROOT / "tests/faults/born.py"))


class Mortal(Server):
    """As its base, with one process that forks all of them. `faults` says what the next one dies of."""

    def __init__(self, data: Path, *, env: Mapping[str, str] | None = None) -> None:
        super().__init__(data, env=env)
        self.faults = ""
        self._pid = 0
        self._begin(_COMMAND, stdin=subprocess.PIPE)

    @property
    def pid(self) -> int:
        return self._pid

    @property
    def running(self) -> bool:
        return bool(self._pid) and not any(line.startswith(f"ended {self._pid} ") for line in self.log)

    def start(self, *, timeout: float = 180.0) -> None:
        if self.running:
            raise RuntimeError("already running")
        known = len(self.log)
        argv = ["--host", "127.0.0.1", "--port", str(self.port), "--data", str(self.data)]
        self._ask({"argv": argv, "env": {"FACILITATOR_FAULTS": self.faults}})
        self.starts += 1
        self._pid = int(self.wait_log(r"^born ", since=known, timeout=timeout).split()[1])
        self.wait_log(r"^Ready|^ended", since=known, timeout=timeout)

    def stop(self, *, timeout: float = 20.0) -> int:
        return self._signal(signal.SIGTERM, timeout)

    def kill(self) -> int:
        return self._signal(signal.SIGKILL, 10.0)

    def wait_ended(self, *, timeout: float = 180.0) -> int:
        """Until it has died of something; its exit code."""
        line = self.wait_log(f"^ended {self._pid} ", timeout=timeout)
        return int(line.split()[2])

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        super().__exit__(kind, error, trace)
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._ended(20.0)

    def _signal(self, number: int, timeout: float) -> int:
        if self.running:
            os.kill(self._pid, number)
        return self.wait_ended(timeout=timeout)

    def _ask(self, what: object) -> None:
        assert self._process is not None
        stdin: IO[str] | None = self._process.stdin
        assert stdin is not None
        stdin.write(json.dumps(what) + "\n")
        stdin.flush()

    @classmethod
    def started(cls, data: Path, **how: Mapping[str, str]) -> Self:  # type: ignore[override]
        server = cls(data, **how)
        server.start()
        return server
