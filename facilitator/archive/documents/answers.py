"""What a room answered, for the page that is made to be passed on: without names, as the wall showed it."""

from __future__ import annotations

from typing import Any

from facilitator.questions.results import numbers, words


def answered(question: dict[str, Any]) -> dict[str, Any]:
    """Counted as on the wall: what came in time. `late` is how many came after the close."""
    in_time = [answer for answer in question["answers"] if not answer["late"]]
    shown: dict[str, Any] = {"count": len(in_time), "late": len(question["answers"]) - len(in_time)}
    if question["steps"]:
        counts = numbers((answer["number"] for answer in in_time), question["steps"])
        return {**shown, "steps": _steps(question, counts)}
    texts = [answer["text"] for answer in in_time]
    if question["form"] == "word":
        return {**shown, "words": words(texts)}
    return {**shown, "texts": texts}


def _steps(question: dict[str, Any], counts: list[int]) -> list[dict[str, Any]]:
    """Each step with the word at its end, if it is one of the ends."""
    ends = {1: question["low"], question["steps"]: question["high"]}
    return [{"step": step, "words": ends.get(step, ""), "n": n} for step, n in enumerate(counts, 1)]
