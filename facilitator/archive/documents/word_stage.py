"""Ambitions, presentations and looking back in the Word document. What peers said to a presenter is not in it."""

from __future__ import annotations

from typing import Any

from flask_babel import gettext as _

from facilitator.archive.documents.word_paper import Paper

Part = dict[str, Any]


def stage(paper: Paper, round: Part) -> None:
    for ambition in round["ambitions"]:
        paper.heading(2, ambition["title"] or _("An ambition"))
        paper.paragraph("Quiet", ambition["about"])
        _words(paper, ambition)
    for presentation in round["presented"]:
        _presentation(paper, presentation)
    _looked_back(paper, round["looked_back"])


def _presentation(paper: Paper, one: Part) -> None:
    paper.heading(2, one["title"], aside=one["when"])
    if one["held"] and not one["shared"]:
        paper.paragraph("Quiet", _("The ambition was not shared."))
    _words(paper, one)
    if one["commitment"]:
        paper.heading(3, _("What they will do"))
        paper.note("green", one["commitment"]["text"], _("By %(day)s", day=one["commitment"]["due"]))
    paper.paragraph("Quiet", one["counted"])


def _words(paper: Paper, ambition: Part) -> None:
    paper.paragraph("Question", ambition["name"])
    for label, text in ambition["fields"]:
        paper.heading(3, label)
        paper.paragraph("Normal", text)


def _looked_back(paper: Paper, looked_back: list[Part]) -> None:
    if not looked_back:
        return
    shown = slice(0 if any(one["by"] for one in looked_back) else 1, 3)
    head = [_("Who"), _("What they would do"), _("How it went")]
    rows = [[one["by"], f"{one['text']}\n{_due(one)}", one["went"]] for one in looked_back]
    paper.table(_("Looking back"), head[shown], [row[shown] for row in rows], widths=[2, 4, 3][shown])


def _due(one: Part) -> str:
    return str(_("By %(day)s", day=one["due"]))
