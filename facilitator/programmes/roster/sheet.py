"""A list of people as a file, or as it was pasted: rows of cells, however they were saved.

Reads bytes of a stranger: everything is bounded, nothing is evaluated, and what cannot be read says why. Pure, and
without a word of any language, so that it can run beside the loop.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

ROWS = 5_000
COLUMNS = 60
CHARACTERS = 4_000_000


class Unreadable(Exception):
    """Nothing can be made of it. `code` is a key of `words.SENTENCES`."""

    def __init__(self, code: str, **params: int | str) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


@dataclass(frozen=True)
class Line:
    """A row that is not empty, by the number that whoever opens the file sees beside it.

    `uncounted` are the places of cells that hold no text but a formula or an error: they are never evaluated.
    """

    number: int
    cells: tuple[str, ...]
    uncounted: tuple[int, ...] = ()

    def cell(self, place: int) -> str:
        return self.cells[place] if place < len(self.cells) else ""


@dataclass(frozen=True)
class Sheet:
    """`encoding` is how the letters were read where that was a guess; `sheet` the one of a workbook's that was read,
    and `others` how many more it has.
    """

    lines: tuple[Line, ...]
    encoding: str = ""
    sheet: str = ""
    others: int = 0

    @property
    def width(self) -> int:
        return max((len(line.cells) for line in self.lines), default=0)


def bounded(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines that hold anything, no more than there may be. Raises Unreadable."""
    return tuple(_bounded(lines))


def _bounded(lines: Iterable[Line]) -> Iterator[Line]:
    rows = characters = 0
    for line in map(_trimmed, lines):
        if not line.uncounted and not any(cell.strip() for cell in line.cells):
            continue
        rows += 1
        characters += sum(map(len, line.cells))
        if rows > ROWS + 1:  # one for the titles
            raise Unreadable("too_many_rows", max=ROWS)
        if len(line.cells) > COLUMNS:
            raise Unreadable("too_many_columns", max=COLUMNS)
        if characters > CHARACTERS:
            raise Unreadable("too_much_text")
        yield line


def _trimmed(line: Line) -> Line:
    """Without the empty cells after the last one that holds anything."""
    full = [place for place, cell in enumerate(line.cells) if cell.strip() or place in line.uncounted]
    return Line(line.number, line.cells[: full[-1] + 1] if full else (), line.uncounted)
