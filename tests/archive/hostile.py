"""An archive in which five thousand texts that mean harm stand wherever people write: notes, names, titles, places."""

import copy
from itertools import cycle

import orjson

from facilitator.archive.documents.bundle import Archive
from facilitator.fields import LINE_LENGTH, NAME_LENGTH, clean
from tests.programmes.hostile import texts

Document = dict[str, object]


def hostile_texts() -> list[str]:
    """As the border lets them in: cleaned, and not empty."""
    return [text for text in map(clean, texts()) if text]


def hostile_archive(document: Document) -> Archive:
    """A real archive, with the notes of its first column multiplied, and every other text replaced."""
    told = copy.deepcopy(document)
    every = hostile_texts()
    some = cycle(every[:997])
    column = told["rounds"][0]["boards"][0]["columns"][0]
    pattern = column["notes"][0]
    column["notes"] = [
        {**pattern, "text": text, "author": {**pattern["author"], "name": _line(next(some), NAME_LENGTH)}}
        for text in every
    ]
    for person in told["people"]:
        for field in ("name", "organisation", "position", "region"):
            person[field] = _line(next(some), NAME_LENGTH)
    for round in told["rounds"]:
        round.update(title=_line(next(some), LINE_LENGTH), prompt=next(some)[:500], speaker=_line(next(some), 200))
    told["session"].update(title=_line(next(some), 200), place=_line(next(some), 200), guests=[next(some)[:200]])
    told["programme"]["title"] = _line(next(some), LINE_LENGTH)
    return Archive.read(orjson.dumps(told).decode())


def _line(text: str, length: int) -> str:
    return " ".join(text.split())[:length].strip() or "x"
