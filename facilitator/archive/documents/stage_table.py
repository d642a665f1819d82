"""Presentations, feedback and looking back as rows of the table, one a text or a rating."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flask_babel import gettext as _

from facilitator.ambitions.models import FIELDS
from facilitator.ambitions.words import LABELS
from facilitator.archive.documents.stage import went
from facilitator.rubrics.rubric import Criterion
from facilitator.rubrics.words import TITLES, steps_of, title_of

Part = dict[str, Any]


def has_stage(document: Part) -> bool:
    return any(round["presentations"] for round in document["rounds"])


def rows_of(round: Part) -> Iterator[list[str]]:
    """Columns as in `table.py`, then the number of the presentation and who presented."""
    for one in round["ambitions"]:
        who = _people(one["authors"])
        yield from (_row(round, label, text, who) for label, text in _words(one["words"]))
    for one in round["presentations"]:
        if one["number"] is not None:
            about = [str(one["number"]), _people(one["presenters"])]
            yield from (_row(round, *said, about=about) for said in _presentation(one, round["rubric"]))
    for one in round["look_backs"]:
        yield _row(round, one["text"], went(one), _name(one), one["at"] or "")


def _presentation(one: Part, rubric: Part) -> Iterator[tuple[str, str, str]]:
    """(what it is, text, who) of the ambition, the feedback and the commitment."""
    presenters, feedback, commitment = _people(one["presenters"]), one["feedback"], one["commitment"]
    yield from ((label, text, presenters) for label, text in _words(one["ambition"]))
    criteria = {each["key"]: Criterion(each["key"], each["steps"], each["title"]) for each in rubric["criteria"]}
    for said in feedback["texts"]:
        yield _title(said["key"], criteria), said["text"], _name(said)
        if said["reply"]:
            yield str(_("Answer")), said["reply"], presenters
    for rating in feedback["ratings"]:
        criterion = criteria[rating["key"]]
        for word, times in zip(steps_of(criterion), rating["times"], strict=True):
            yield title_of(criterion), f"{word}: {times}", ""
    for offer in feedback["offers"]:
        yield str(TITLES["offer"]), offer["text"], _name(offer)
    if commitment:
        yield str(_("Commitment")), f"{commitment['text']} ({commitment['due_on']})", _name(commitment)


def _title(key: str, criteria: dict[str, Criterion]) -> str:
    """Of a text; of the reason of a rating, the criterion."""
    prefix, _colon, criterion = key.partition(":")
    return title_of(criteria[criterion]) if criterion else str(TITLES[prefix])


def _words(words: Part | None) -> Iterator[tuple[str, str]]:
    for name in ("title", *FIELDS, "question"):
        if words is not None and words[name]:
            yield str(TITLES[name] if name in FIELDS else LABELS[name]), words[name]
    if words is not None:
        yield from ((str(LABELS["spearheads"]), text) for text in words["spearheads"])
        yield from ((str(LABELS["timeline"]), f"{each['year']}: {each['text']}") for each in words["timeline"])


def _row(round: Part, what: str, text: str, who: str, at: str = "", *, about: list[str] | None = None) -> list[str]:
    return [round["title"], round["prompt"], "", what, text, who, at, "", "", "", "", *(about or ["", ""])]


def _people(people: list[Part]) -> str:
    return ", ".join(person["name"] for person in people)


def _name(written: Part) -> str:
    return str(written["author"]["name"]) if written["author"] else ""
