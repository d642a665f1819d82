"""The round in which everybody has coffee: a clock, and when we go on."""

from __future__ import annotations

from typing import Any, ClassVar

from flask_babel import lazy_gettext as _

from facilitator.kinds.registry import NothingToChoose, register
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round


class BreakKind(NothingToChoose):
    name: ClassVar[str] = "break"
    words: ClassVar[Any] = _("Break")
    about: ClassVar[Any] = _("Everybody has coffee. Phones and screen say when you go on.")
    grace: ClassVar[bool] = False
    minutes: ClassVar[int] = 15

    def opened(self, tx: Transaction, round: Round) -> None:
        """Nothing to make: nobody writes."""


register(BreakKind())
