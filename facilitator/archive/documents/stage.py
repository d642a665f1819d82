"""What is told of presentations in a document to read: who presented what, what they will do, what peers said.

What peers said was said to the presenter. The page holds it once it was released, for who keeps the archive; the Word
document is made to be sent round, and only says from how many there was.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from facilitator.ambitions.models import FIELDS
from facilitator.ambitions.words import LABELS
from facilitator.archive.documents.turnout import clock_of
from facilitator.commitments.models import LookBack
from facilitator.commitments.words import words_of
from facilitator.rubrics.rubric import Criterion
from facilitator.rubrics.words import TITLES, steps_of, title_of
from facilitator.texts import day_in_words

Part = dict[str, Any]
# The paper that a text comes on, as on the phone.
_COLOURS = {"top": "green", "like": "green", "question": "blue", "what_if": "rose"}


def presented(round: Part) -> list[Part]:
    """The queue of a round, in the language of the request, without its pauses."""
    rubric = round["rubric"]
    return [_presentation(one, rubric) for one in round["presentations"] if one["number"] is not None]


def written(round: Part) -> list[Part]:
    """Ambitions that people wrote on: in full what they let others read."""
    return [
        {"title": _names(one["authors"]), "about": _filled(one), **_words(one["words"])} for one in round["ambitions"]
    ]


def looked_back(round: Part) -> list[Part]:
    return [
        {
            "by": one["author"]["name"] if one["author"] else "",
            "text": one["text"],
            "due": day_of(one["due_on"]),
            "went": went(one) or _("nothing heard"),
        }
        for one in round["look_backs"]
    ]


def went(look_back: Part) -> str:
    """How it went; empty when nothing was heard."""
    return ": ".join(filter(None, words_of(LookBack(outcome=look_back["outcome"], text=look_back["words"]))))


def day_of(day: str) -> str:
    return day_in_words(date.fromisoformat(day))


def _presentation(one: Part, rubric: Part) -> Part:
    commitment = one["commitment"]
    return {
        "id": one["id"],
        "title": _names(one["presenters"]) or _("Presentation %(number)s", number=one["number"]),
        "when": _when(one),
        **_words(one["ambition"]),
        "shared": one["ambition"] is not None,
        "held": one["started_at"] is not None,
        "commitment": {"text": commitment["text"], "due": day_of(commitment["due_on"])} if commitment else None,
        "counted": _counted(one["feedback"]) if one["started_at"] else "",
        "feedback": _feedback(one["feedback"], rubric),
    }


def _names(people: list[Part]) -> str:
    return str(_(" and ")).join(person["name"] for person in people)


def _when(one: Part) -> str:
    if one["started_at"] is None:
        return str(_("absent") if one["absent"] else _("not held"))
    if one["ended_at"] is None:
        return clock_of(one["started_at"])
    return f"{clock_of(one['started_at'])} – {clock_of(one['ended_at'])}"


def _words(words: Part | None) -> Part:
    """An ambition by its labels, without what is empty."""
    if words is None:
        return {"name": "", "fields": []}
    told = [
        *((name, words[name]) for name in FIELDS),
        ("spearheads", "\n".join(words["spearheads"])),
        ("timeline", "\n".join(f"{step['year']}: {step['text']}" for step in words["timeline"])),
        ("question", words["question"]),
    ]
    fields = [(str((TITLES if name in FIELDS else LABELS)[name]), text) for name, text in told if text]
    return {"name": words["title"], "fields": fields}


def _filled(one: Part) -> str:
    if one["words"] is not None:
        return ""
    return str(_("Not shared. %(number)s of the five fields say something.", number=one["filled"]))


def _counted(feedback: Part) -> str:
    """From how many there was feedback, also when it is not to be read."""
    if not feedback["given"] and not feedback["offered"]:
        return str(_("Nobody gave feedback."))
    counts = [
        ngettext("Feedback from %(num)s person", "Feedback from %(num)s people", feedback["given"]),
        ngettext("%(num)s offer of help", "%(num)s offers of help", feedback["offered"]) if feedback["offered"] else "",
    ]
    told = ", ".join(filter(None, counts))
    waits = _("Not released yet.")
    return f"{told}. {waits}" if feedback["released_at"] is None else told


def _feedback(feedback: Part, rubric: Part) -> Part | None:
    """None until it was released. Whose it is stays out where the presenter was not to know."""
    if feedback["released_at"] is None:
        return None
    named = rubric["names"] == "named"
    criteria = {one["key"]: Criterion(one["key"], one["steps"], one["title"]) for one in rubric["criteria"]}
    texts = [(key, [one for one in feedback["texts"] if one["key"] == key]) for key in rubric["texts"]]
    return {
        "texts": [
            {
                "title": str(TITLES[key]),
                "colour": _COLOURS.get(key, "yellow"),
                "said": [_said(one, named=named) for one in said],
            }
            for key, said in texts
            if said
        ],
        "ratings": _ratings(feedback["ratings"], criteria),
        "reasons": [
            {"title": title_of(criteria[key]), "said": [_said(one, named=named) for one in said]}
            for key in criteria
            if (said := [one for one in feedback["texts"] if one["key"] == f"reason:{key}"])
        ],
        "offers": [_offer(one) for one in feedback["offers"]],
    }


def _said(one: Part, *, named: bool) -> Part:
    by = one["author"]["name"] if named and one["author"] else ""
    taken = _("taken along") if one["taken_along"] else ""
    return {"text": one["text"], "said": " · ".join(filter(None, (by, taken))), "reply": one["reply"]}


def _ratings(ratings: list[Part], criteria: dict[str, Criterion]) -> Part | None:
    """As one table: the criteria of a rubric have the same steps."""
    if not ratings:
        return None
    rows = [{"title": title_of(criteria[one["key"]]), "times": one["times"]} for one in ratings]
    return {"steps": steps_of(criteria[ratings[0]["key"]]), "rows": rows}


def _offer(one: Part) -> Part:
    by = one["author"]["name"] if one["author"] else ""
    accepted = _("accepted") if one["accepted"] else ""
    return {"text": one["text"], "said": " · ".join(filter(None, (by, accepted)))}
