"""The archive as one page that reads with nothing but a browser."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask import render_template
from flask_babel import format_date


def html_of(document: dict[str, Any], checksum: str) -> bytes:
    """Names stay out where the round hid them from participants: this page is made to be passed on."""
    session = document["session"]
    day = datetime.fromisoformat(session["starts_at"])
    return render_template(
        "archive/document.html",
        document=document,
        session=session,
        day=format_date(day.date(), "full"),
        checksum=checksum,
        rounds=[_round(round) for round in document["rounds"]],
    ).encode()


def _round(round: dict[str, Any]) -> dict[str, Any]:
    columns = [
        {
            "title": column["title"],
            "notes": [
                {**note, "by": note["author"]["name"] if board["names"] == "named" else None}
                for note in column["notes"]
                if note["admitted"]
            ],
            "waiting": sum(not note["admitted"] for note in column["notes"]),
        }
        for board in round["boards"]
        for column in board["columns"]
    ]
    return {**round, "columns": columns}
