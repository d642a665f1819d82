"""The machine under the figures, and the meters: CPU and memory of a process, which core it stands on."""

import contextlib
import datetime as dt
import os
import platform
import resource
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")
SERVER_CORE, GENERATOR_CORE = 0, 1


def describe() -> dict[str, Any]:
    """What a reader needs to compare a figure with their own."""
    cpuinfo = Path("/proc/cpuinfo").read_text()
    model = next((line.split(":", 1)[1].strip() for line in cpuinfo.splitlines() if line.startswith("model name")), "?")
    return {
        "cpu": model,
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "system": platform.platform(),
        "load_average": round(os.getloadavg()[0], 1),
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
    }


@contextlib.contextmanager
def on_core(core: int) -> Iterator[None]:
    """What is started in here (a server) stays on this core; the caller goes back to where it was."""
    if (os.cpu_count() or 1) < 2:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def take_generator_core() -> None:
    if (os.cpu_count() or 1) >= 2:
        os.sched_setaffinity(0, {GENERATOR_CORE})


def open_many_files() -> None:
    """A thousand phones are two thousand sockets."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def cpu_seconds(pid: int) -> float:
    """CPU of all threads of a process until now, user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def children_seconds(pid: int) -> float:
    """The same of those it started and that have ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[13]) + int(fields[14])) / _TICKS


def memory_bytes(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE


@dataclass
class Meter:
    """CPU of a server and of this process over a stretch of time."""

    pid: int
    server: float = 0.0
    own: float = 0.0
    wall: float = 0.0

    def __post_init__(self) -> None:
        self._start = self._now()

    def stop(self) -> "Meter":
        self.server, self.own, self.wall = (end - start for end, start in zip(self._now(), self._start, strict=True))
        return self

    def _now(self) -> tuple[float, float, float]:
        own = os.times()
        return cpu_seconds(self.pid), own.user + own.system, own.elapsed
