"""What the page of a session that is over shows of its archive. Pure, in the language of the request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flask_babel import gettext as _

from facilitator.archive.documents.stage import presented
from facilitator.archive.documents.turnout import agenda_of, clock_of, day_of, when_of, work_of

Part = dict[str, Any]


def looked_back(document: Part) -> Part:
    session, people = document["session"], document["people"]
    came = [_came(person) for person in sorted(people, key=lambda person: str(person["name"]).casefold())]
    written = [note for _round, _place, note in _notes(document) if not note["origin"] and note["admitted"]]
    return {
        "day": day_of(session),
        "when": when_of(session),
        "reopened": clock_of(session["reopened_at"]) if session["reopened_at"] else None,
        "rehearsal": session["rehearsal"],
        "guests": session["guests"],
        "turnout": document["turnout"],
        "enrolled": sum(person["enrolled"] and person["removed_at"] is None for person in people),
        "notes": len(written),
        "answers": sum(len(question["answers"]) for round in document["rounds"] for question in round["questions"]),
        "came": came,
        "absent": [{**person, "work": work_of(person)} for person in document["absent"]],
        "seating": [
            _seating(round) for round in document["rounds"] if any(group["people"] for group in round["groups"])
        ],
        "presented": [one for round in document["rounds"] for one in presented(round) if one["held"]],
        "agenda": agenda_of(document["rounds"]),
        "waiting": list(_waiting(document)),
    }


def _came(person: Part) -> Part:
    if person["erased"]:
        return {"id": "", "name": person["name"], "work": "", "joined": "", "remarks": ""}
    remarks = [
        _("added by %(name)s", name=person["added_by"]) if person["added_by"] else "",
        _("sent away at %(time)s", time=clock_of(person["removed_at"])) if person["removed_at"] else "",
        "" if person["enrolled"] else _("not on the roster"),
    ]
    return {
        "id": person["id"],
        "name": person["name"],
        "work": work_of(person),
        "joined": clock_of(person["joined_at"]),
        "remarks": " · ".join(filter(None, remarks)),
    }


def _seating(round: Part) -> Part:
    groups = [{**group, "people": [_seat(seat, round) for seat in group["people"]]} for group in round["groups"]]
    return {"title": round["title"], "groups": groups}


def _seat(seat: Part, round: Part) -> str:
    """A name; with from when or until when, when that was not the whole round."""
    came, went = seat["from"] > round["opened_at"], seat["until"] is not None
    parts = [
        _("from %(time)s", time=clock_of(seat["from"])) if came else "",
        _("until %(time)s", time=clock_of(seat["until"])) if went else "",
    ]
    times = " ".join(filter(None, parts))
    return f"{seat['name']} ({times})" if times else str(seat["name"])


def _waiting(document: Part) -> Iterator[Part]:
    """Notes that came after the close, and edits that did, which nobody has let in yet."""
    for round, place, note in _notes(document):
        told = {"by": note["author"]["name"] if note["author"] else "", "place": f"{round['title']} · {place}"}
        if not note["admitted"]:
            at = clock_of(note["at"])
            yield {**told, "kind": "note", "id": note["id"], "text": note["text"], "instead": "", "at": at}
        for revision in note["revisions"]:
            if revision["reason"] == "late" and not revision["admitted"]:
                edit = {"id": revision["id"], "text": revision["text"], "at": clock_of(revision["at"])}
                yield {**told, "kind": "revision", "instead": note["text"], **edit}


def _notes(document: Part) -> Iterator[tuple[Part, str, Part]]:
    """(round, group and column, note) of every note."""
    for round in document["rounds"]:
        groups = {group["id"]: group["name"] for group in round["groups"]}
        for board in round["boards"]:
            for column in board["columns"]:
                place = " · ".join(filter(None, [groups.get(board["group"], ""), column["title"]]))
                for note in column["notes"]:
                    yield round, place, note
