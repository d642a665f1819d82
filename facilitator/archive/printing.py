"""Has documents made beside the server, two at a time, and waits for them without holding up the loop."""

from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import NamedTuple

from flask import current_app

from facilitator.errors import Rejected
from facilitator.limits import Rate

log = logging.getLogger("facilitator.archive")
_ROOT = Path(__file__).parents[2]
_SECONDS = 120
_AT_ONCE = threading.BoundedSemaphore(2)
_OFTEN = (20, 1 / 3)  # documents of one person: at once, and a second
# Windows has no `nice`: the process is born with less.
_LOW = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)


def slow_down(who: str) -> None:
    """Count a document for somebody. Raises Rejected when they had so many that others would wait for them."""
    rate: Rate = current_app.extensions.setdefault("documents", Rate(*_OFTEN))
    if not rate.take(who):
        raise Rejected("too_fast", seconds=rate.wait(who))


class Printed(NamedTuple):
    name: str
    content: bytes


def printed(written: str, format: str, *, hidden: bool) -> Printed:
    """A document of an archive as it is `written`. Raises Rejected when it cannot be made now."""
    more = ["hidden"] if hidden else []
    return pressed("facilitator.archive.documents.press", format, *more, given=written.encode())


def pressed(module: str, *arguments: str, given: bytes) -> Printed:
    """What a module of ours makes of what it is given: it says the name on a line, then the file.

    Raises Rejected when it cannot be made now.
    """
    command = [sys.executable, "-m", module, *arguments]
    # Files and not pipes: whoever waits for a pipe reads it, and this only waits for the end.
    with _AT_ONCE, tempfile.TemporaryFile() as told, tempfile.TemporaryFile() as made:
        told.write(given)
        told.seek(0)
        press = subprocess.Popen(  # noqa: S603 - our own module
            command, cwd=_ROOT, stdin=told, stdout=made, stderr=subprocess.DEVNULL, creationflags=_LOW
        )
        try:
            code = press.wait(_SECONDS)
        except subprocess.TimeoutExpired:
            code = -1
        finally:
            press.kill()
        if code:
            log.error("a document could not be made: %s ended with %s", arguments[0], code)
            raise Rejected("unavailable")
        made.seek(0)
        name, _line, content = made.read().partition(b"\n")
    return Printed(name.decode(), content)
