"""Named moments at which a test can stop or end the server, to see that nothing is lost there.

`FACILITATOR_FAULTS="before_commit=exit@3,after_commit=hold:/path,before_broadcast=linger@2"`: end the process the third
time it comes there; wait there for as long as the file exists; let everybody else go on for a moment and then end the
process, the second time it comes there (in the loop only). Without the setting a moment costs one look at an empty
dictionary.

before_commit, after_commit    of a transaction, in the writer's thread
mid_batch                      between two commands of a transaction
before_broadcast               in the loop: answers go out, and nobody is told yet
mid_archive                    an archive has been computed, and is not written yet
mid_migration                  a step of an upgrade has been taken, and nothing is committed
"""

from __future__ import annotations

import os
from pathlib import Path

from facilitator.runtime import native, sleep

_LINGER_SECONDS = 0.2

_planned: dict[str, str] = {}
_passed: dict[str, int] = {}


def plan(faults: str) -> None:
    for part in filter(None, faults.split(",")):
        name, what = part.split("=", 1)
        _planned[name] = what


def moment(name: str) -> None:
    """The code has come to `name`."""
    planned = _planned.get(name)
    if planned is None:
        return
    _passed[name] = _passed.get(name, 0) + 1
    if planned.startswith("exit@") and _passed[name] == int(planned.removeprefix("exit@")):
        os._exit(137)
    if planned.startswith("linger@") and _passed[name] == int(planned.removeprefix("linger@")):
        sleep(_LINGER_SECONDS)
        os._exit(137)
    if planned.startswith("hold:"):
        while Path(planned.removeprefix("hold:")).exists():
            native("time").sleep(0.005)
