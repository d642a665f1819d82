"""The archive as one page that reads with nothing but a browser."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask import render_template
from flask_babel import format_date, format_time, get_locale
from flask_babel import gettext as _

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
    ).encode()


def _round(round: dict[str, Any]) -> dict[str, Any]:
    columns = [_column(board, column) for board in round["boards"] for column in board["columns"]]
    return {
        "id": f"round-{round['id']}",
        "title": round["title"],
        "prompt": round["prompt"],
        "opened_at": round["opened_at"],
        "times": _times(round),
        "columns": columns,
        "notes": sum(len(column["notes"]) for column in columns),
    }


def _column(board: dict[str, Any], column: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": column["title"],
        "colour": column["colour"] or "yellow",
        "notes": [
            {**note, "by": note["author"]["name"] if board["names"] == "named" else None}
            for note in column["notes"]
            if note["admitted"]
        ],
        "waiting": sum(not note["admitted"] for note in column["notes"]),
    }


def _times(round: dict[str, Any]) -> str | None:
    """From when to when the round was open, on the clock of the place."""
    if not round["opened_at"] or not round["closed_at"]:
        return None
    return str(_("Open from %(start)s to %(end)s", start=_clock(round["opened_at"]), end=_clock(round["closed_at"])))


def _clock(time: str) -> str:
    # Without its zone: these times are those of the place already.
    local = datetime.fromisoformat(time).replace(tzinfo=None)
    return str(format_time(local, _CLOCK.get(str(get_locale()), "HH:mm"), rebase=False))
