"""The round in which everybody looks back on what they said they would do in an earlier session."""

from __future__ import annotations

from typing import Any, ClassVar

from flask_babel import lazy_gettext as _
from pydantic import BaseModel, ConfigDict

from facilitator.commitments.asking import ask_back
from facilitator.desk.forms import Form
from facilitator.kinds.registry import register
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round


class LookBackSettings(BaseModel):
    """There is nothing to choose: what people look back on is what they promised."""

    model_config = ConfigDict(extra="forbid", strict=True)


class LookBackKind:
    name: ClassVar[str] = "look-back"
    words: ClassVar[Any] = _("Looking back")
    about: ClassVar[Any] = _("Everybody sees on their phone what they said they would do, and says how that went.")
    grace: ClassVar[bool] = True
    groups: ClassVar[bool] = False
    ticks: ClassVar[tuple[str, ...]] = ()
    minutes: ClassVar[int] = 10
    Settings: ClassVar[type[BaseModel]] = LookBackSettings

    def opened(self, tx: Transaction, round: Round) -> None:
        ask_back(tx, round)

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


register(LookBackKind())
