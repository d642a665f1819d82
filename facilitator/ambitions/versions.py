"""Which version is written on, what a write makes of it, and what is lost by it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from facilitator.ambitions.models import FIELDS, LISTS, TEXTS, AmbitionVersion

Value = Any  # a text, the spearheads, or the timeline

# What a version is copied from the one before it with.
WRITTEN = (*TEXTS, *LISTS, "revisions", "writers")


def blank() -> dict[str, Value]:
    """How a version reads in which nothing has been written."""
    lists: dict[str, Value] = {name: [] for name in LISTS}
    return {**dict.fromkeys(TEXTS, ""), **lists, "revisions": {}, "writers": {}}


def goes_on(version: AmbitionVersion, *, session: str | None, ended: bool) -> bool:
    """Whether writing goes on in this version; else the next one begins.

    `session` is where is written (None on the page behind a personal link), `ended` whether the session that the
    version belongs to has ended.
    """
    if version.presented_at is not None:
        return False
    return version.session_id is None or version.session_id == session or not ended


def filled(version: AmbitionVersion) -> int:
    """How many of the five say something."""
    return sum(bool(getattr(version, name)) for name in FIELDS)


def says_something(version: AmbitionVersion) -> bool:
    return any(getattr(version, name) for name in (*TEXTS, *LISTS))


class Lost(NamedTuple):
    """Words that made way for newer ones, and who wrote them."""

    field: str
    text: str
    writer: str


@dataclass
class Written:
    """What changes in a version: its fields by name, with who wrote them and how often each was changed."""

    values: dict[str, Value] = field(default_factory=dict)
    revisions: dict[str, int] = field(default_factory=dict)
    writers: dict[str, str] = field(default_factory=dict)
    lost: list[Lost] = field(default_factory=list)


def written(version: Mapping[str, Value], values: Mapping[str, Value], base: Mapping[Any, int], writer: str) -> Written:
    """What writing `values` makes of a version that reads as `version` (the fields of `WRITTEN`).

    The newest wins. Words under a newer revision than they were changed from are lost, and kept: their writer had not
    been read by who wrote over them.
    """
    made = Written(revisions=dict(version["revisions"]), writers=dict(version["writers"]))
    for name, value in values.items():
        held = version[name]
        if value == held:
            continue
        revision = made.revisions.get(name, 0)
        before, now = in_words(held), in_words(value)
        if base.get(name, 0) < revision and before and before not in now:
            made.lost.append(Lost(name, before, made.writers.get(name, writer)))
        made.values[name] = value
        made.revisions[name] = revision + 1
        made.writers[name] = writer
    return made


def in_words(value: Value) -> str:
    """A field as text, a list a line."""
    if isinstance(value, str):
        return value
    return "\n".join(line if isinstance(line, str) else f"{line['year']} {line['text']}" for line in value)
