"""What a sheet is made of: a row of blocks, in words. The page, the Word file and the PDF each draw the same row. Pure.

A block is a dictionary, because it goes to the process that prints it as JSON: `is` says what it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

Block = dict[str, Any]

# The paper that a text comes on, as on the phone (static/js/parts/rubric.js).
_COLOURS = {"top": "green", "like": "green", "question": "blue", "what_if": "rose", "offer": "lilac"}


def colour_of(key: str) -> str:
    return _COLOURS.get(key, "yellow")


def heading(level: int, text: str, aside: str = "") -> Block:
    return {"is": "heading", "level": level, "text": text, "aside": aside}


def field(label: str, text: str) -> list[Block]:
    """What stands under a label; nothing where nothing was written."""
    return [{"is": "field", "label": label, "text": text}] if text else []


def quiet(text: str) -> Block:
    return {"is": "quiet", "text": text}


def points(label: str, items: Sequence[str]) -> list[Block]:
    return [{"is": "points", "label": label, "items": list(items)}] if items else []


def said(text: str, *, colour: str, by: str = "", mark: str = "", reply: str = "") -> Block:
    """What somebody else wrote: `by` whom, `mark` what its reader did with it, `reply` what they answered."""
    return {"is": "said", "text": text, "colour": colour, "by": by, "mark": mark, "reply": reply}


def spread(title: str, steps: Iterable[tuple[str, int]]) -> Block:
    """How often each step of a criterion was chosen, by its word."""
    return {"is": "spread", "title": title, "steps": [{"word": word, "times": times} for word, times in steps]}


def promise(text: str, day: str, went: str = "", words: str = "") -> Block:
    return {"is": "promise", "text": text, "day": day, "went": went, "words": words}
