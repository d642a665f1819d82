"""Kinds of round: each joins a round to what it needs. One module a kind; `domains.py` names them."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

from pydantic import BaseModel, ConfigDict

from facilitator.desk.forms import Form
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round


class RoundKind(Protocol):
    """`name` is what the agenda says, `Settings` what a round of this kind is planned with.

    `words` and `about` are what a facilitator reads when choosing it, `minutes` is what a new round begins with.
    `grace`: closing it lets those who are typing finish their sentence; where nobody types it closes at once. `groups`:
    people may work on it in groups. The fields of its settings stand in templates/kinds/<name>.html; `ticks` are those
    that are on or off.
    """

    name: ClassVar[str]
    words: ClassVar[Any]
    about: ClassVar[Any]
    grace: ClassVar[bool]
    groups: ClassVar[bool]
    ticks: ClassVar[tuple[str, ...]]
    minutes: ClassVar[int]
    Settings: ClassVar[type[BaseModel]]

    def opened(self, tx: Transaction, round: Round) -> None:
        """Make what people work on, the first time the round opens."""

    def told(self, settings: dict[str, Any]) -> list[str]:
        """The settings in words, for who reads the running order."""

    def filled(self, settings: dict[str, Any]) -> dict[str, Any]:
        """What stands in the fields of its form; of no settings at all what a new round begins with."""

    def labels(self) -> dict[str, Any]:
        """What those fields are called."""

    def read(self, form: Form) -> dict[str, Any]:
        """The settings that were typed, to be validated as `Settings`. Raises Rejected."""

    def field(self, form: Form, place: str) -> str:
        """The field of the form for a place in the settings that is wrong."""


class NoSettings(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class NothingToChoose:
    """The part of a kind that a kind without settings shares with the others: an empty form."""

    groups: ClassVar[bool] = False
    ticks: ClassVar[tuple[str, ...]] = ()
    Settings: ClassVar[type[BaseModel]] = NoSettings

    def told(self, _settings: dict[str, Any]) -> list[str]:
        return []

    def filled(self, settings: dict[str, Any]) -> dict[str, Any]:
        return settings

    def labels(self) -> dict[str, Any]:
        return {}

    def read(self, _form: Form) -> dict[str, Any]:
        return {}

    def field(self, _form: Form, place: str) -> str:
        return place


_kinds: dict[str, RoundKind] = {}


def register(kind: RoundKind) -> None:
    _kinds[kind.name] = kind


def kind_of(name: str) -> RoundKind:
    """Raises KeyError for a kind that does not exist."""
    return _kinds[name]


def kind_names() -> list[str]:
    return sorted(_kinds)
