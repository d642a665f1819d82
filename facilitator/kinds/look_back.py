"""The round in which everybody looks back on what they said they would do in an earlier session."""

from __future__ import annotations

from typing import Any, ClassVar

from flask_babel import lazy_gettext as _

from facilitator.commitments.asking import ask_back
from facilitator.kinds.registry import NothingToChoose, register
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round


class LookBackKind(NothingToChoose):
    """There is nothing to choose: what people look back on is what they promised."""

    name: ClassVar[str] = "look-back"
    words: ClassVar[Any] = _("Looking back")
    about: ClassVar[Any] = _("Everybody sees on their phone what they said they would do, and says how that went.")
    grace: ClassVar[bool] = True
    minutes: ClassVar[int] = 10

    def opened(self, tx: Transaction, round: Round) -> None:
        ask_back(tx, round)


register(LookBackKind())
