"""An archive without names, to pass on. Pure.

No pseudonyms either: a number behind every note would tell which notes are one person's, and one name that somebody
recognises would give away all of them. What people wrote stands as it is, whoever it may name.
"""

from __future__ import annotations

from typing import Any

Part = dict[str, Any]


def without_names(document: Part) -> Part:
    """A copy in which nobody is named: not who wrote, sat, came or steered. It counts them."""
    session = document["session"]
    return {
        **document,
        "names": "hidden",
        "session": {**session, "guests": [], "link": ""},
        "people": [],
        "absent": [],
        "rounds": [_round(round) for round in document["rounds"]],
        "messages": [{**message, "by": ""} for message in document["messages"]],
        "steps": [{**step, "by": ""} for step in document["steps"]],
    }


def _round(round: Part) -> Part:
    return {
        **round,
        "questions": [{**question, "answers": _unsigned(question["answers"])} for question in round["questions"]],
        "groups": [{**group, "people": [], "link": ""} for group in round["groups"]],
        "boards": [{**board, "columns": [_column(column) for column in board["columns"]]} for board in round["boards"]],
        "ambitions": [{**ambition, "authors": []} for ambition in round["ambitions"]],
        "presentations": [_presentation(presentation) for presentation in round["presentations"]],
        "look_backs": _unsigned(round["look_backs"]),
    }


def _column(column: Part) -> Part:
    return {**column, "notes": [_note(note) for note in _unsigned(column["notes"])]}


def _note(note: Part) -> Part:
    return {**note, "entered_by": None, "revisions": [{**revision, "by": ""} for revision in note["revisions"]]}


def _presentation(presentation: Part) -> Part:
    feedback, commitment = presentation["feedback"], presentation["commitment"]
    if feedback:
        texts, offers = (_mixed(_unsigned(feedback[name])) for name in ("texts", "offers"))
        feedback = {**feedback, "texts": texts, "offers": offers}
    if commitment:
        (commitment,) = _unsigned([commitment])
    return {**presentation, "presenters": [], "feedback": feedback, "commitment": commitment}


def _mixed(given: list[Part]) -> list[Part]:
    """What is of one kind by id, not in the order in which it was given: that is the same for each kind, so that the
    third top and the third tip would be one person's.
    """
    kinds = list(dict.fromkeys(each.get("key") for each in given))
    return sorted(given, key=lambda each: (kinds.index(each.get("key")), each["id"]))


def _unsigned(written: list[Part]) -> list[Part]:
    return [{**each, "author": None} for each in written]
