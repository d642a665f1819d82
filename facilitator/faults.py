"""Named moments at which a test can stop or end the server, to see that nothing is lost there.

`FACILITATOR_FAULTS="before_commit=exit@3,after_commit=hold:/path"`: end the process the third time it comes there; wait
there for as long as the file exists. Without the setting a moment costs one look at an empty dictionary.
"""

from __future__ import annotations

import os
from pathlib import Path

from facilitator.runtime import native

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
    if planned.startswith("hold:"):
        while Path(planned.removeprefix("hold:")).exists():
            native("time").sleep(0.005)
