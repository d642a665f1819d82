"""Where code stands, said the same on every computer."""

import sys
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_MARKS = (f"{_ROOT}/", "/site-packages/", f"/python{sys.version_info[0]}.{sys.version_info[1]}/")


def short(path: str) -> str:
    for mark in _MARKS:
        _, found, rest = path.rpartition(mark)
        if found:
            return rest
    return path.rpartition("/")[2]
