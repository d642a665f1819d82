"""On paper and for a spreadsheet: a list to sign, name badges, the whole table."""

from __future__ import annotations

from flask import Blueprint, Response, render_template, request

from facilitator.db import db
from facilitator.programmes.models import Programme
from facilitator.programmes.pages import organised_programme, page_programme
from facilitator.programmes.roster.members import Member
from facilitator.programmes.roster.queries import roster_of
from facilitator.programmes.roster.table import example_table, roster_table

prints = Blueprint("prints", __name__)

# What fits on a badge of 85 mm at each size: letters of the longest word, and of the whole name.
_SIZES = (("large", 11, 24), ("middle", 15, 34))
_EMPTY_LINES = 5


@prints.get("/programmes/<programme_id>/roster.csv")
def table(programme_id: str) -> Response:
    page_programme(programme_id)
    members = roster_of(db.session, programme_id)  # type: ignore[arg-type]
    return _file(roster_table(members), "deelnemers.csv")


@prints.get("/programmes/<programme_id>/roster/example.csv")
def example(programme_id: str) -> Response:
    organised_programme(programme_id)
    return _file(example_table(), "voorbeeld.csv")


@prints.get("/programmes/<programme_id>/roster/list")
def sign_in_sheet(programme_id: str) -> Response:
    programme, _actor = page_programme(programme_id)
    return sheet_to_sign(programme, title=programme.title, about="", back=f"/programmes/{programme_id}/roster")


@prints.get("/programmes/<programme_id>/roster/badges")
def badges(programme_id: str) -> Response:
    programme, _actor = page_programme(programme_id)
    members = roster_of(db.session, programme_id)  # type: ignore[arg-type]
    return Response(
        render_template(
            "roster/badges.html",
            programme=programme,
            badges=[(one, size_of(one.name)) for one in members],
            marks="marks" in request.args,
            back=f"/programmes/{programme_id}/roster",
        )
    )


def sheet_to_sign(
    programme: Programme, *, title: str, about: str, back: str, guests: list[str] | None = None
) -> Response:
    """Everybody on the roster with room to sign; guests of one session after them, and a few empty lines."""
    members: list[Member] = roster_of(db.session, programme.id)  # type: ignore[arg-type]
    return Response(
        render_template(
            "roster/sheet.html",
            programme=programme,
            title=title,
            about=about,
            members=members,
            guests=guests or [],
            empty=range(_EMPTY_LINES),
            back=back,
        )
    )


def size_of(name: str) -> str:
    """How large a name can stand on a badge. A hyphen is a place to break a line."""
    longest = max(map(len, name.replace("-", "- ").split()), default=0)
    return next((size for size, word, whole in _SIZES if longest <= word and len(name) <= whole), "small")


def _file(content: bytes, name: str) -> Response:
    response = Response(content, mimetype="text/csv")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
