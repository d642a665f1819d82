"""The round in which somebody speaks and nobody has to do anything. Everybody sees who speaks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flask_babel import lazy_gettext as _
from pydantic import BaseModel, ConfigDict
from sqlalchemy.orm import Session as Database

from facilitator.desk.forms import Form
from facilitator.fields import OptionalLine
from facilitator.kinds.registry import register
from facilitator.ledger.projection import Seen, projects
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round


class TalkSettings(BaseModel):
    """`speaker`: who speaks, as it stands on the phones and on the screen."""

    model_config = ConfigDict(extra="forbid", strict=True)

    speaker: OptionalLine = ""


class TalkKind:
    name: ClassVar[str] = "talk"
    words: ClassVar[Any] = _("Talk")
    about: ClassVar[Any] = _("Somebody speaks, and nobody has to do anything.")
    grace: ClassVar[bool] = False
    groups: ClassVar[bool] = False
    ticks: ClassVar[tuple[str, ...]] = ()
    minutes: ClassVar[int] = 10
    Settings: ClassVar[type[BaseModel]] = TalkSettings

    def opened(self, tx: Transaction, round: Round) -> None:
        """Nothing to make: nobody writes."""

    def told(self, settings: dict[str, Any]) -> list[str]:
        return [settings["speaker"]] if settings.get("speaker") else []

    def filled(self, settings: dict[str, Any]) -> dict[str, Any]:
        return {"speaker": "", **settings}

    def labels(self) -> dict[str, Any]:
        return {"speaker": _("Who speaks")}

    def read(self, form: Form) -> dict[str, Any]:
        return {"speaker": form.text("speaker")}

    def field(self, _form: Form, place: str) -> str:
        return place


@projects("talk", of=Round)
def talk_seen(_db: Database, rounds: Sequence[Round]) -> dict[str, Seen]:
    """As the question of a round: from the moment it opens."""
    return {round.id: {"everyone": _talk(round)} if _is_on(round) else {} for round in rounds}


def _is_on(round: Round) -> bool:
    return round.kind == TalkKind.name and round.opened_at is not None


def _talk(round: Round) -> dict[str, str]:
    return {"speaker": round.settings["speaker"]}


register(TalkKind())
