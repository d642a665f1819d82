"""The archive as one page that reads with nothing but a browser."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask import render_template
from flask_babel import format_date, format_time, get_locale, ngettext
from flask_babel import gettext as _

from facilitator.archive.documents.answers import answered

_CLOCK = {"nl": "HH.mm", "en": "HH:mm"}


def html_of(document: dict[str, Any], checksum: str) -> bytes:
    """Names stay out where the round hid them from participants: this page is made to be passed on."""
    session = document["session"]
    rounds = [_round(round) for round in document["rounds"]]
    return render_template(
        "archive/document.html",
        document=document,
        session=session,
        day=format_date(datetime.fromisoformat(session["starts_at"]).date(), "full"),
        checksum=checksum,
        rounds=rounds,
        notes=sum(round["notes"] for round in rounds),
        answers=sum(question["count"] for round in rounds for question in round["answered"]),
    ).encode()


def _round(round: dict[str, Any]) -> dict[str, Any]:
    groups = {group["id"]: group for group in round["groups"]}
    # What came to the plenary is what the room talked about: it stands first.
    boards = [_board(board, groups) for board in sorted(round["boards"], key=lambda board: board["group"] is not None)]
    return {
        "id": f"round-{round['id']}",
        "title": round["title"],
        "prompt": round["prompt"],
        "speaker": round["speaker"],
        "opened_at": round["opened_at"],
        "times": _times(round),
        "boards": boards,
        "answered": [answered(question) for question in round["questions"]],
        "notes": sum(not note["origin"] for board in boards for column in board["columns"] for note in column["notes"]),
    }


def _board(board: dict[str, Any], groups: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A board with its heading: none for a round that was all plenary."""
    group = groups.get(board["group"])
    named = board["names"] == "named"
    return {
        "title": group["name"] if group else _("Brought to the plenary") if groups else None,
        "where": group["place"] if group else "",
        "people": _sat(group) if group and named else "",
        "columns": [_column(column, groups, named=named) for column in board["columns"]],
    }


def _sat(group: dict[str, Any]) -> str:
    return ", ".join(dict.fromkeys(person["name"] for person in group["people"]))


def _column(column: dict[str, Any], groups: dict[str, dict[str, Any]], *, named: bool) -> dict[str, Any]:
    return {
        "title": column["title"],
        "colour": column["colour"] or "yellow",
        "notes": [{**note, "said": _said(note, groups, named=named)} for note in column["notes"] if note["admitted"]],
        "waiting": sum(not note["admitted"] for note in column["notes"]),
    }


def _said(note: dict[str, Any], groups: dict[str, dict[str, Any]], *, named: bool) -> str:
    """What stands under a note: who wrote it, which group brought it, whether it was late."""
    by = note["author"]["name"] if named else None
    origin = groups[note["origin"]["group"]]["name"] if note["origin"] else None
    late = str(_("came after the close")) if note["late"] else None
    return " · ".join(part for part in (by, origin, late) if part)


def _times(round: dict[str, Any]) -> str | None:
    """From when to when the round was open, on the clock of the place."""
    if not round["opened_at"] or not round["closed_at"]:
        return None
    held = _("Open from %(start)s to %(end)s", start=_clock(round["opened_at"]), end=_clock(round["closed_at"]))
    minutes = round["planned_minutes"] or round["minutes"]
    planned = ngettext("planned for %(num)s minute", "planned for %(num)s minutes", minutes) if minutes else ""
    return ", ".join(part for part in (str(held), str(planned)) if part)


def _clock(time: str) -> str:
    # Without its zone: these times are those of the place already.
    local = datetime.fromisoformat(time).replace(tzinfo=None)
    return str(format_time(local, _CLOCK.get(str(get_locale()), "HH:mm"), rebase=False))
