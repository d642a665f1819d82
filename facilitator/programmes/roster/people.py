"""The people in a list: what every row says of somebody, or why it says nothing that can be used. Pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from facilitator.cells import as_meant
from facilitator.fields import Name, OptionalLine
from facilitator.programmes.roster.columns import Columns
from facilitator.programmes.roster.fields import Email, Labels, labels_in
from facilitator.programmes.roster.sheet import Line, Sheet

TEXTS = ("organisation", "position", "region", "email")
_OF_A_NAME = ("first", "infix", "last")


@dataclass(frozen=True)
class Reason:
    """Why a row cannot be used. `code` is a key of `words.SENTENCES`, `field` what of somebody it is about."""

    code: str
    field: str = ""
    params: Mapping[str, Any] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class Row:
    """A row by its number in the file. `facts` hold what the list says; what it does not say is not in there.

    `partner` is the name of the other half of a duo. With `reasons` it cannot be used.
    """

    number: int
    shown: str
    facts: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    partner: str = ""
    reasons: tuple[Reason, ...] = ()


class _Facts(BaseModel):
    model_config = ConfigDict(strict=True)

    name: Name
    organisation: OptionalLine = ""
    position: OptionalLine = ""
    region: OptionalLine = ""
    email: Email = ""
    labels: Labels = []
    partner: OptionalLine = ""


def people_in(sheet: Sheet, columns: Columns) -> list[Row]:
    places = columns.places()
    return [_row(line, places) for line in columns.body(sheet)]


def _row(line: Line, places: Mapping[str, int]) -> Row:
    said = {name: as_meant(line.cell(place).strip()) for name, place in places.items()}
    name = said.get("name") or " ".join(filter(None, (said.get(part, "") for part in _OF_A_NAME)))
    uncounted = [Reason("formula", field) for field, place in places.items() if place in line.uncounted]
    typed = {name: said[name] for name in TEXTS if said.get(name)}
    labels, partner = labels_in(said.get("labels", "")), said.get("duo", "")
    try:
        facts = _Facts(name=name, labels=labels, partner=partner, **typed)
    except ValidationError as problem:
        hidden = {reason.field for reason in uncounted}
        reasons = [reason for reason in _reasons(problem) if reason.field not in hidden]
        return Row(line.number, name[:80], reasons=(*uncounted, *reasons))
    if uncounted:
        return Row(line.number, facts.name, reasons=tuple(uncounted))
    kept = {key: value for key, value in facts.model_dump(exclude={"partner"}).items() if value}
    return Row(line.number, facts.name, kept, facts.partner)


def _reasons(problem: ValidationError) -> Iterator[Reason]:
    """Each wrong thing of a row once, in our own words."""
    for error in problem.errors(include_url=False, include_input=False):
        place = str(error["loc"][0])
        code = "no_name" if error["type"] == "empty_text" else error["type"]
        yield Reason(code, "duo" if place == "partner" else place, error.get("ctx", {}))
