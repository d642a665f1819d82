"""The round in which everybody has coffee: a clock, and when we go on."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from facilitator.kinds.registry import register
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round


class BreakSettings(BaseModel):
    """A break has nothing to choose."""

    model_config = ConfigDict(extra="forbid", strict=True)


class BreakKind:
    name: ClassVar[str] = "break"
    grace: ClassVar[bool] = False
    Settings: ClassVar[type[BaseModel]] = BreakSettings

    def opened(self, tx: Transaction, round: Round) -> None:
        """Nothing to make: nobody writes."""


register(BreakKind())
