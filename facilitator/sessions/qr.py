"""The QR code of an address, as a path to draw: no picture, nothing to fetch."""

from __future__ import annotations

from typing import TypedDict

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode


class Drawn(TypedDict):
    """`size` modules wide and high; `path` is an SVG path of horizontal runs to fill, one unit a module."""

    size: int
    path: str


def drawn(address: str) -> Drawn:
    """Level M: at the size of a wall, fewer and larger modules are read better than more correction."""
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(address)
    code.make(fit=True)
    rows = code.get_matrix()
    return {"size": len(rows), "path": "".join(_row(y, row) for y, row in enumerate(rows))}


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
