"""Kinds of round: each joins a round to what it needs. One module a kind; wiring names them."""

from __future__ import annotations

from typing import ClassVar, Protocol

from pydantic import BaseModel

from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round


class RoundKind(Protocol):
    """`name` is what the agenda says, `Settings` what a round of this kind is planned with.

    `grace`: closing it lets those who are typing finish their sentence. Where nobody types it closes at once.
    """

    name: ClassVar[str]
    grace: ClassVar[bool]
    Settings: ClassVar[type[BaseModel]]

    def opened(self, tx: Transaction, round: Round) -> None:
        """Make what people work on, the first time the round opens."""


_kinds: dict[str, RoundKind] = {}


def register(kind: RoundKind) -> None:
    _kinds[kind.name] = kind


def kind_of(name: str) -> RoundKind:
    """Raises KeyError for a kind that does not exist."""
    return _kinds[name]


def kind_names() -> list[str]:
    return sorted(_kinds)
