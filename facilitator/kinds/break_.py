"""The round in which everybody has coffee: a clock, and when we go on."""

from __future__ import annotations

from typing import Any, ClassVar

from flask_babel import lazy_gettext as _
from pydantic import BaseModel, ConfigDict

from facilitator.desk.forms import Form
from facilitator.kinds.registry import register
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round


class BreakSettings(BaseModel):
    """A break has nothing to choose."""

    model_config = ConfigDict(extra="forbid", strict=True)


class BreakKind:
    name: ClassVar[str] = "break"
    words: ClassVar[Any] = _("Break")
    about: ClassVar[Any] = _("Everybody has coffee. Phones and screen say when you go on.")
    grace: ClassVar[bool] = False
    groups: ClassVar[bool] = False
    ticks: ClassVar[tuple[str, ...]] = ()
    minutes: ClassVar[int] = 15
    Settings: ClassVar[type[BaseModel]] = BreakSettings

    def opened(self, tx: Transaction, round: Round) -> None:
        """Nothing to make: nobody writes."""

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


register(BreakKind())
