"""Which column of a list holds what: by its titles, whatever their order, or as somebody chose. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from facilitator.people.names import folded
from facilitator.programmes.roster.sheet import Line, Sheet

# What a list may say of somebody, and the titles under which lists in Dutch and English say it.
TITLES = {
    "name": "naam name deelnemer deelnemers participant|volledige naam|full name|naam deelnemer",
    "first": "voornaam roepnaam|first name|given name|firstname",
    "infix": "tussenvoegsel tussenvoegsels voorvoegsel|infix",
    "last": "achternaam|last name|family name|surname|lastname",
    "organisation": "organisatie organisation organization gemeente school schoolbestuur bestuur instelling werkgever"
    " bedrijf company municipality|naam organisatie",
    "position": "functie position rol portefeuille role|job title",
    "region": "regio region",
    "email": "email e-mail mail emailadres e-mailadres mailadres|e-mail address|email address",
    "labels": "labels label tags tag kenmerken kenmerk",
    "duo": "duo leerduo duopartner partner maatje buddy|duo partner",
}
_FIELD_OF = {
    folded(title): field
    for field, known in TITLES.items()
    for part, words in enumerate(known.split("|"))
    for title in (words.split() if part == 0 else [words])
}
_AS_EXPECTED = ("name", "organisation")
_HEADING = 10  # rows that may stand above the titles


@dataclass(frozen=True)
class Columns:
    """What each column holds, in their order; "" is left out. `titles`: the first line says so, and is nobody.

    `sure`: nobody needs to choose. `guessed`: there were no titles, and the order is the usual one.
    """

    fields: tuple[str, ...]
    titles: bool
    sure: bool = True
    guessed: bool = False

    def places(self) -> dict[str, int]:
        return {field: place for place, field in enumerate(self.fields) if field}

    def body(self, sheet: Sheet) -> Sequence[Line]:
        return sheet.lines[1:] if self.titles else sheet.lines

    @property
    def holds_names(self) -> bool:
        return bool({"name", "first", "last"} & set(self.fields))


def without_heading(sheet: Sheet) -> Sheet:
    """Without what stands above the titles, as people do: what the list is called, and when it was made."""
    for place, line in enumerate(sheet.lines[: _HEADING + 1]):
        titled = _titled(line)
        if titled.holds_names and len(titled.places()) > 1:
            return replace(sheet, lines=sheet.lines[place:])
    return sheet


def columns_of(sheet: Sheet) -> Columns:
    """By the titles on the first line; without any, the usual order when there are no more than two columns."""
    titled = _titled(sheet.lines[0] if sheet.lines else Line(1, ()))
    if titled.holds_names:
        return titled
    known = any(titled.fields)
    if not known and sheet.width <= len(_AS_EXPECTED):
        return Columns(_AS_EXPECTED[: sheet.width], titles=False, guessed=True)
    fields = titled.fields if known else _by_content(sheet)
    return Columns(fields, titles=known, sure=False)


def chosen_columns(fields: Sequence[str], *, titles: bool) -> Columns:
    """As somebody chose: what is no field, or comes again, is left out."""
    known = [field if field in TITLES else "" for field in fields]
    return Columns(_each_once(known), titles=titles)


def ignored_in(sheet: Sheet, columns: Columns) -> list[str]:
    """The columns that are left out though something stands in them: their title, or their number."""
    found = []
    for place in range(sheet.width):
        if place < len(columns.fields) and columns.fields[place]:
            continue
        title = " ".join(sheet.lines[0].cell(place).split()) if columns.titles else ""
        if title or any(line.cell(place).strip() for line in columns.body(sheet)):
            found.append(title or str(place + 1))
    return found


def _titled(line: Line) -> Columns:
    return Columns(_each_once([_FIELD_OF.get(_plain(cell), "") for cell in line.cells]), titles=True)


def _plain(title: str) -> str:
    return folded(title.strip().rstrip(":*").replace("_", " "))


def _each_once(fields: Sequence[str]) -> tuple[str, ...]:
    return tuple(field if field not in fields[:place] else "" for place, field in enumerate(fields))


def _by_content(sheet: Sheet) -> tuple[str, ...]:
    """A first guess for somebody to correct: names, organisations, and where most cells hold an @."""
    fields = [*_AS_EXPECTED, *[""] * sheet.width][: sheet.width]
    for place in range(sheet.width):
        addresses = sum("@" in line.cell(place) for line in sheet.lines)
        if addresses * 2 > len(sheet.lines):
            fields[place] = "email"
    return _each_once(fields)
