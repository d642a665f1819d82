"""The round in which people write notes: in columns, hidden while writing or open, with names or without."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from facilitator.boards.layout import Head, Rules, lay_out_for_groups, lay_out_for_plenary
from facilitator.fields import Line
from facilitator.groups.access import groups_of
from facilitator.kinds.registry import register
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round

Colour = Literal["green", "rose", "blue", "lilac"]


class ColumnPlan(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    title: Line
    colour: Colour | None = None


class NotesSettings(BaseModel):
    """`hidden`: others' notes are shown only after the reveal. `names`: whether participants see who wrote what.

    `limit`: the most notes of one person. `picks`: how many of its notes a group may mark for the plenary.
    """

    model_config = ConfigDict(extra="forbid", strict=True)

    columns: Annotated[list[ColumnPlan], Field(min_length=1, max_length=6)]
    hidden: bool = False
    names: Literal["named", "hidden"] = "named"
    limit: Annotated[int, Field(ge=1, le=100)] | None = None
    picks: Annotated[int, Field(ge=1, le=20)] = 3


class NotesKind:
    name: ClassVar[str] = "notes"
    grace: ClassVar[bool] = True
    Settings: ClassVar[type[BaseModel]] = NotesSettings

    def opened(self, tx: Transaction, round: Round) -> None:
        """Lay out a board for the plenary, or one for every group."""
        settings = NotesSettings.model_validate(round.settings)
        heads = [Head(column.title, column.colour) for column in settings.columns]
        rules = Rules(settings.hidden, settings.names, settings.limit)
        if round.seating == "plenary":
            lay_out_for_plenary(tx, round, heads, rules)
        lay_out_for_groups(tx, round, groups_of(tx, round.id), heads, rules._replace(picks=settings.picks))


register(NotesKind())
