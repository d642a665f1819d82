"""The round in which people write notes: in columns, hidden while writing or open, with names or without."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from facilitator.boards.models import Board, Column
from facilitator.fields import Line
from facilitator.ids import derived_id
from facilitator.kinds.registry import register
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round

Colour = Literal["green", "rose", "blue", "lilac"]


class ColumnPlan(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    title: Line
    colour: Colour | None = None


class NotesSettings(BaseModel):
    """`hidden`: others' notes are shown only after the reveal. `names`: whether participants see who wrote what."""

    model_config = ConfigDict(extra="forbid", strict=True)

    columns: Annotated[list[ColumnPlan], Field(min_length=1, max_length=6)]
    hidden: bool = False
    names: Literal["named", "hidden"] = "named"
    limit: Annotated[int, Field(ge=1, le=100)] | None = None


class NotesKind:
    name: ClassVar[str] = "notes"
    Settings: ClassVar[type[BaseModel]] = NotesSettings

    def opened(self, tx: Transaction, round: Round) -> None:
        """Lay out the plenary board. Its id follows from the round, so that opening again finds it."""
        board_id = derived_id("plenary board", round.id)
        if tx.db.scalar(select(Board.id).where(Board.id == board_id)):
            return
        settings = NotesSettings.model_validate(round.settings)
        tx.db.add(
            Board(
                id=board_id,
                session_id=round.session_id,
                round_id=round.id,
                owner="plenary",
                hidden=settings.hidden,
                names=settings.names,
                limit=settings.limit,
            )
        )
        tx.db.flush()
        for position, column in enumerate(settings.columns):
            tx.db.add(_column(round, board_id, position, column))


def _column(round: Round, board_id: str, position: int, plan: ColumnPlan) -> Column:
    return Column(
        id=derived_id("column", board_id, position),
        session_id=round.session_id,
        board_id=board_id,
        position=position,
        title=plan.title,
        colour=plan.colour,
    )


register(NotesKind())
