"""The QR code of an address or of a wifi network, as a path to draw: no picture, nothing to fetch."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypedDict

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode


class Drawn(TypedDict):
    """`size` modules wide and high; `path` is an SVG path of horizontal runs to fill, one unit a module."""

    size: int
    path: str


@lru_cache(maxsize=256)
def drawn(text: str) -> Drawn:
    """Level M: at the size of a wall, fewer and larger modules are read better than more correction.

    Drawing takes 3 ms, and the same text is asked for at every step of a session: what was drawn is kept.
    """
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    return {"size": len(rows), "path": "".join(_row(y, row) for y, row in enumerate(rows))}


def wifi_text(name: str, password: str) -> str:
    """What phones read as a wifi network: the format of ZXing, which Android and iOS took over.

    It has a rule for names that look like hexadecimal figures (quotes round them), which phones do not follow.
    """
    security = f"T:WPA;S:{_escaped(name)};P:{_escaped(password)}" if password else f"T:nopass;S:{_escaped(name)}"
    return f"WIFI:{security};;"


def _escaped(text: str) -> str:
    return re.sub(r'([\\;,:"])', r"\\\1", text)


def _row(y: int, row: list[bool]) -> str:
    runs = ""
    x = 0
    while x < len(row):
        end = x
        while end < len(row) and row[end]:
            end += 1
        if end > x:
            runs += f"M{x} {y}h{end - x}v1h-{end - x}z"
        x = max(end, x + 1)
    return runs
