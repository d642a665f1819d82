"""What a figure is: something asked for, how far it is, and what shows it."""

from collections.abc import Callable
from dataclasses import dataclass

SECTIONS = ("Speed", "Nothing lost", "Nobody where they don't belong", "Everyone can use it")


@dataclass(frozen=True)
class Figure:
    id: str
    section: str
    what: str
    target: str
    tests: tuple[str, ...] = ()
    """Files, or `file::test`, that fail when it is not so (in their short form)."""
    reached: str = ""
    enough: bool | None = None


def of(section: str) -> Callable[..., Figure]:
    def figure(id: str, what: str, target: str, *tests: str, reached: str = "", enough: bool | None = None) -> Figure:
        return Figure(id, section, what, target, tests, reached, enough)

    return figure
