"""What is told of a session in a document to read: the page and the Word document say the same.

Names stay out where the round hid them from participants: what is made of this is passed on. With names hidden
(`hidden.py`) there are none in it at all.
"""

from __future__ import annotations

from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from facilitator.archive.documents.answers import answered
from facilitator.archive.documents.stage import looked_back, presented, written
from facilitator.archive.documents.turnout import agenda_of, clock_of, day_of, present_of, when_of

Part = dict[str, Any]


def contents_of(document: Part) -> Part:
    """The archive in words, in the language of the request."""
    session = document["session"]
    rounds = [_round(round) for round in document["rounds"]]
    return {
        "session": session,
        "named": document["names"] == "shown",
        "day": day_of(session),
        "when": when_of(session),
        "turnout": document["turnout"],
        "erased": document["erased"],
        "notes": sum(round["notes"] for round in rounds),
        "answers": sum(question["count"] for round in rounds for question in round["answered"]),
        "presentations": sum(one["held"] for round in rounds for one in round["presented"]),
        "rounds": rounds,
        "present": present_of(document["people"]),
        "absent": document["absent"],
        "agenda": agenda_of(document["rounds"]),
    }


def _round(round: Part) -> Part:
    groups = {group["id"]: group for group in round["groups"]}
    # What came to the plenary is what the room talked about: it stands first.
    boards = [_board(board, groups) for board in sorted(round["boards"], key=lambda board: board["group"] is not None)]
    return {
        "id": f"round-{round['id']}",
        "title": round["title"],
        "prompt": round["prompt"] if round["prompt"] != round["title"] else "",
        "speaker": round["speaker"],
        "opened_at": round["opened_at"],
        "times": _times(round),
        "boards": boards,
        "answered": [answered(question) for question in round["questions"]],
        "ambitions": written(round),
        "presented": presented(round),
        "looked_back": looked_back(round),
        "notes": sum(not note["origin"] for board in boards for column in board["columns"] for note in column["notes"]),
    }


def _board(board: Part, groups: dict[str, Part]) -> Part:
    """A board with its heading: none for a round that was all plenary."""
    group = groups.get(board["group"])
    named = board["names"] == "named"
    return {
        "title": group["name"] if group else _("Brought to the plenary") if groups else None,
        "where": group["place"] if group else "",
        "people": _sat(group) if group and named else "",
        "columns": [_column(column, groups, named=named) for column in board["columns"]],
    }


def _sat(group: Part) -> str:
    if not group["people"]:
        return str(ngettext("%(num)s person", "%(num)s people", group["turnout"])) if group["turnout"] else ""
    return ", ".join(dict.fromkeys(person["name"] for person in group["people"] if person["name"]))


def _column(column: Part, groups: dict[str, Part], *, named: bool) -> Part:
    return {
        "title": column["title"],
        "colour": column["colour"] or "yellow",
        "notes": [{**note, "said": _said(note, groups, named=named)} for note in column["notes"] if note["admitted"]],
        "waiting": sum(not note["admitted"] for note in column["notes"]),
    }


def _said(note: Part, groups: dict[str, Part], *, named: bool) -> str:
    """What stands under a note: who wrote it, which group brought it, whether it was late."""
    by = note["author"]["name"] if named and note["author"] else None
    origin = groups[note["origin"]["group"]]["name"] if note["origin"] else None
    late = str(_("came after the close")) if note["late"] else None
    return " · ".join(part for part in (by, origin, late) if part)


def _times(round: Part) -> str | None:
    """From when to when the round was open, on the clock of the place."""
    if not round["opened_at"] or not round["closed_at"]:
        return None
    held = _("Open from %(start)s to %(end)s", start=clock_of(round["opened_at"]), end=clock_of(round["closed_at"]))
    minutes = round["planned_minutes"] or round["minutes"]
    planned = ngettext("planned for %(num)s minute", "planned for %(num)s minutes", minutes) if minutes else ""
    return ", ".join(part for part in (str(held), str(planned)) if part)
