"""The round in which everybody writes on their ambition, each on their own phone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, get_args

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.commands import AnyField, TextField
from facilitator.ambitions.models import LISTS, TEXTS
from facilitator.ambitions.words import LABELS
from facilitator.desk.forms import Form
from facilitator.errors import Rejected
from facilitator.kinds.registry import register
from facilitator.ledger.projection import Seen, projects
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round

_ALL = (*TEXTS, *LISTS)


class AmbitionSettings(BaseModel):
    """`fields`: what is asked, in this order; the title, the five and the question unless it is said."""

    model_config = ConfigDict(extra="forbid", strict=True)

    fields: Annotated[list[AnyField], Field(min_length=1, max_length=len(_ALL))] = [*get_args(TextField)]


class AmbitionKind:
    name: ClassVar[str] = "ambition"
    words: ClassVar[Any] = _("Ambition")
    about: ClassVar[Any] = _("Everybody writes down their ambition: what, why, with whom, when and how.")
    grace: ClassVar[bool] = True
    groups: ClassVar[bool] = False
    ticks: ClassVar[tuple[str, ...]] = tuple(f"asks.{name}" for name in _ALL)
    minutes: ClassVar[int] = 20
    Settings: ClassVar[type[BaseModel]] = AmbitionSettings

    def opened(self, tx: Transaction, round: Round) -> None:
        """Nothing to make: an ambition is begun by who writes it."""

    def told(self, settings: dict[str, Any]) -> list[str]:
        asked = AmbitionSettings.model_validate(settings).fields
        beside = [str(LABELS[name]) for name in LISTS if name in asked]
        return [gettext("What people write stays theirs until they share it"), *beside]

    def filled(self, settings: dict[str, Any]) -> dict[str, Any]:
        asked = settings.get("fields", TEXTS)
        return {f"asks.{name}": "on" if name in asked else "" for name in _ALL}

    def labels(self) -> dict[str, Any]:
        return {f"asks.{name}": LABELS[name] for name in _ALL}

    def read(self, form: Form) -> dict[str, Any]:
        asked = [name for name in _ALL if form.ticked(f"asks.{name}")]
        if not asked:
            raise Rejected("ask_something", field="asks.title")
        return {"fields": asked}

    def field(self, _form: Form, _place: str) -> str:
        return "asks.title"


@projects("asks", of=Round)
def asks_seen(_db: Database, rounds: Sequence[Round]) -> dict[str, Seen]:
    """What is asked in a round of this kind: as a question, from the moment it opens."""
    return {round.id: {"everyone": {"fields": _fields(round)}} if _is_on(round) else {} for round in rounds}


def _is_on(round: Round) -> bool:
    return round.kind == AmbitionKind.name and round.opened_at is not None


def _fields(round: Round) -> list[str]:
    return [str(name) for name in AmbitionSettings.model_validate(round.settings).fields]


register(AmbitionKind())
