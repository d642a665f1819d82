"""A server in its data directory: one at a time, upgraded, put together."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import IO, Any

from facilitator import faults
from facilitator.db import upgrade
from facilitator.keeping.schema import refuse_newer
from facilitator.settings import Settings


class HouseTaken(Exception):
    """Another server runs on the same data directory."""


class Lock:
    """Held by the one process that may write to a data directory; the operating system lets go of it when that ends."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / "lock"
        self._file: IO[Any] | None = None

    def take(self) -> None:
        """Raises HouseTaken."""
        file = self._path.open("a+")
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            raise HouseTaken(str(self._path.parent)) from None
        self._file = file

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def prepare(settings: Settings) -> None:
    """Bring the database of a data directory to this version. The lock must be held. Raises BadSetting."""
    faults.plan(settings.faults)  # an upgrade has moments too
    settings.data.mkdir(parents=True, exist_ok=True)
    refuse_newer(settings.store)
    upgrade(settings.store)


def log_as_asked(settings: Settings) -> None:
    """Log to stderr. Ids and codes only: nothing that somebody wrote or is called."""
    level = {"quiet": logging.WARNING, "commands": logging.DEBUG}.get(settings.log, logging.INFO)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("facilitator").setLevel(level)


def note_where(settings: Settings, port: int) -> None:
    """Leave a note of where the server answers, for `manage`."""
    (settings.data / "port").write_text(str(port), encoding="ascii")


def end_process(code: int) -> None:
    """End now: what is acknowledged is on disk, and what is not will be sent again."""
    sys.stdout.flush()
    os._exit(code)
