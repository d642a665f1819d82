"""Somebody on the roster, and somebody on a list who is or will be. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from facilitator.people.names import folded
from facilitator.programmes.roster.people import TEXTS

FACTS = ("name", *TEXTS, "labels")
Key = tuple[str, str]


class Member(NamedTuple):
    """Somebody on the roster, as it is now. `partner` is the enrolment of the other half of their duo."""

    enrolment: str
    person: str
    name: str
    organisation: str
    position: str
    region: str
    email: str
    labels: list[str]
    duo: str | None
    partner: str | None
    version: int


@dataclass(frozen=True)
class Difference:
    field: str
    before: str
    after: str


@dataclass(frozen=True)
class Incoming:
    """A row that can be used: what the roster says of this person afterwards. `known` is None for somebody new."""

    number: int
    enrolment: str
    person: str
    facts: Mapping[str, Any]
    known: Member | None
    wants: str = ""
    partner: str | None = None
    differences: tuple[Difference, ...] = ()

    @property
    def name(self) -> str:
        return str(self.facts["name"])


def key_of(name: str, organisation: str) -> Key:
    return folded(name), folded(organisation)
