"""The round in which people write notes: in columns, hidden while writing or open, with names or without."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from flask_babel import gettext, ngettext
from flask_babel import lazy_gettext as _
from pydantic import BaseModel, ConfigDict, Field

from facilitator.boards.layout import Head, Rules, lay_out_for_groups, lay_out_for_plenary
from facilitator.desk.forms import Form
from facilitator.errors import Rejected
from facilitator.fields import Line
from facilitator.groups.access import groups_of
from facilitator.kinds.registry import register
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round

Colour = Literal["green", "rose", "blue", "lilac"]


MOST_COLUMNS, MOST_NOTES, MOST_PICKS = 6, 100, 20


class ColumnPlan(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    title: Line
    colour: Colour | None = None


class NotesSettings(BaseModel):
    """`hidden`: others' notes are shown only after the reveal. `names`: whether participants see who wrote what.

    `limit`: the most notes of one person. `picks`: how many of its notes a group may mark for the plenary.
    """

    model_config = ConfigDict(extra="forbid", strict=True)

    columns: Annotated[list[ColumnPlan], Field(min_length=1, max_length=MOST_COLUMNS)]
    hidden: bool = False
    names: Literal["named", "hidden"] = "named"
    limit: Annotated[int, Field(ge=1, le=MOST_NOTES)] | None = None
    picks: Annotated[int, Field(ge=1, le=MOST_PICKS)] = 3


class NotesKind:
    name: ClassVar[str] = "notes"
    words: ClassVar[Any] = _("Notes")
    about: ClassVar[Any] = _("Everybody writes notes on a board: with the whole room, or in groups.")
    grace: ClassVar[bool] = True
    groups: ClassVar[bool] = True
    ticks: ClassVar[tuple[str, ...]] = ("hidden",)
    minutes: ClassVar[int] = 20
    Settings: ClassVar[type[BaseModel]] = NotesSettings

    def opened(self, tx: Transaction, round: Round) -> None:
        """Lay out a board for the plenary, or one for every group."""
        settings = NotesSettings.model_validate(round.settings)
        heads = [Head(column.title, column.colour) for column in settings.columns]
        rules = Rules(settings.hidden, settings.names, settings.limit)
        if round.seating == "plenary":
            lay_out_for_plenary(tx, round, heads, rules)
        lay_out_for_groups(tx, round, groups_of(tx, round.id), heads, rules._replace(picks=settings.picks))

    def told(self, settings: dict[str, Any]) -> list[str]:
        wanted = NotesSettings.model_validate(settings)
        columns = ", ".join(column.title for column in wanted.columns)
        limit = wanted.limit
        return [
            ngettext("Column: %(columns)s", "Columns: %(columns)s", len(wanted.columns), columns=columns),
            *([gettext("Hidden until you reveal them")] if wanted.hidden else []),
            *([gettext("Without names for participants")] if wanted.names == "hidden" else []),
            *([ngettext("At most %(num)s note each", "At most %(num)s notes each", limit)] if limit else []),
        ]

    def filled(self, settings: dict[str, Any]) -> dict[str, Any]:
        planned = [*settings.get("columns", []), *({} for _place in range(MOST_COLUMNS))][:MOST_COLUMNS]
        columns = {
            f"columns.{place}.{name}": column.get(name) or ""
            for place, column in enumerate(planned)
            for name in ("title", "colour")
        }
        rules = {"hidden": "", "names": "named", "limit": "", "picks": 3, **settings}
        typed = {**rules, **columns, "hidden": "on" if settings.get("hidden") else ""}
        return {name: "" if value is None else value for name, value in typed.items() if name != "columns"}

    def labels(self) -> dict[str, Any]:
        columns: dict[str, Any] = {}
        for place in range(MOST_COLUMNS):
            columns[f"columns.{place}.title"] = gettext("Column %(number)s", number=place + 1)
            columns[f"columns.{place}.colour"] = gettext("Colour of column %(number)s", number=place + 1)
        return {
            **columns,
            "names": _("Names with the notes"),
            "hidden": _("Hide others' notes while writing"),
            "limit": _("Most notes of one person"),
            "picks": _("Notes a group chooses for the plenary"),
        }

    def read(self, form: Form) -> dict[str, Any]:
        columns = [
            {"title": form.text(f"columns.{place}.title"), "colour": form.text(f"columns.{place}.colour") or None}
            for place in _columns(form)
        ]
        if not columns:
            raise Rejected("column_needed", field="columns.0.title")
        limit, picks = form.maybe_between("limit", 1, MOST_NOTES), form.maybe_between("picks", 1, MOST_PICKS)
        rules = {"hidden": form.ticked("hidden"), "names": form.text("names"), "limit": limit}
        return {"columns": columns, **rules} if picks is None else {"columns": columns, **rules, "picks": picks}

    def field(self, form: Form, place: str) -> str:
        """A column that was left open is left out, so the others move up."""
        first, *rest = place.split(".")
        if first != "columns":
            return place
        return f"columns.{_columns(form)[int(rest[0])]}.{'.'.join(rest[1:])}"


def _columns(form: Form) -> list[int]:
    """The places of the columns that have a title."""
    return [place for place in range(MOST_COLUMNS) if form.text(f"columns.{place}.title").strip()]


register(NotesKind())
