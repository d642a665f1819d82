"""The people of the demo's second session: they present what they want to reach, and give each other feedback."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from facilitator.demo.cast import Part
from facilitator.demo.line import Line
from facilitator.demo.participant import Pace, Participant
from facilitator.ids import new_id

Entity = dict[str, Any]
_FILE = Path(__file__).parent / "data" / "presentations.json"
_READS = 6.0  # seconds that one field stands on the wall while somebody presents


@dataclass(frozen=True)
class Talk:
    """What one person or duo presents, and what the others have to say of it."""

    names: tuple[str, ...]
    ambition: dict[str, Any]
    tops: tuple[str, ...]
    tips: tuple[str, ...]
    questions: tuple[str, ...]
    offer: str
    commitment: str


@dataclass(frozen=True)
class Said:
    """What one person says of a presentation."""

    texts: dict[str, str]
    offer: str


def programme() -> str:
    title: str = _data()["programme"]
    return title


@cache
def talks() -> list[Talk]:
    return [
        Talk(
            names=tuple(one["name"] for one in _people_of(talk)),
            ambition=talk["ambition"],
            tops=tuple(talk["tops"]),
            tips=tuple(talk["tips"]),
            questions=tuple(talk["questions"]),
            offer=talk["offer"],
            commitment=talk["commitment"],
        )
        for talk in _data()["presenters"]
    ]


def presenters() -> list[Part]:
    """Everybody who presents, in the order of the queue."""
    words = _data()["words"]
    people = [one for talk in _data()["presenters"] for one in _people_of(talk)]
    return [
        Part(**one, word=words[place % len(words)], wish="", lines={}, late=False) for place, one in enumerate(people)
    ]


def duos() -> list[tuple[str, ...]]:
    return [talk.names for talk in talks() if len(talk.names) == 2]


def said_by(name: str, talk: Talk) -> Said:
    """Everything there is to say of a presentation is dealt out once, over all who listen."""
    listening = [part.name for part in presenters() if part.name not in talk.names]
    place = listening.index(name)
    texts = {
        key: lines[at]
        for key, lines, at in (
            ("top", talk.tops, place),
            ("tip", talk.tips, place),
            ("question", talk.questions, place - 1),
        )
        if 0 <= at < len(lines)
    }
    return Said(texts, talk.offer if place == len(listening) // 2 else "")


class Presenter(Participant):
    """Writes an ambition before the session, presents when it is their turn, and gives feedback on the others."""

    def __init__(self, line: Line, part: Part, pace: Pace) -> None:
        super().__init__(line, part, pace, cast=frozenset(one.name for one in presenters()))
        (self._talk,) = (talk for talk in talks() if part.name in talk.names)
        self._heard: set[str] = set()
        self._field = 0
        self._committed = False

    def _next(self) -> Callable[[], None] | None:
        return self._preparing() or self._on_stage() or self._listening() or self._afterwards() or super()._next()

    def _preparing(self) -> Callable[[], None] | None:
        """The first of a duo writes for both."""
        if self._part.name != self._talk.names[0]:
            return None
        ambition = next(iter(self._line.look("ambition").values()), None)
        if ambition is None or not ambition["title"]:
            return self._write_ambition
        return None if ambition["shared"] else lambda: self._share(ambition["version"])

    def _on_stage(self) -> Callable[[], None] | None:
        on = self._on()
        mine = on and on["id"] in self._line.look("presenting") and self._part.name == self._talk.names[0]
        if not (on and mine and on["part"] == "present") or self._field > len(_FIELDS):
            return None
        return lambda: self._show(on["id"])

    def _listening(self) -> Callable[[], None] | None:
        """Whoever presents is thought about for a while, then told."""
        for id, presentation in self._line.look("presentation").items():
            if presentation["feedback_open"] and id not in self._heard and id not in self._line.look("presenting"):
                return lambda: self._give(id, presentation)
        return None

    def _afterwards(self) -> Callable[[], None] | None:
        for id, presenting in self._line.look("presenting").items():
            mine = presenting["as"] == "presenter" and self._part.name == self._talk.names[0]
            if mine and presenting["released"] and not self._committed:
                return lambda: self._commit(id)
        return None

    def _on(self) -> Entity | None:
        return next((one for one in self._line.look("presentation").values() if one["state"] == "on"), None)

    def _write_ambition(self) -> None:
        words = dict(self._talk.ambition)
        parts = {"spearheads": words.pop("spearheads"), "timeline": words.pop("timeline")}
        self._line.send("WriteAmbition", ambition=new_id(), fields=words, base={}, **parts)
        self._line.wait(1)

    def _share(self, version: str) -> None:
        self._line.send("ShareAmbition", version=version, shared=True)
        self._line.wait(1)

    def _show(self, presentation: str) -> None:
        """One field after the other, then all of them."""
        time.sleep(_READS * self._pace.think[0] / 3)
        shown = (*_FIELDS, "all")[self._field]
        self._field += 1
        self._line.send("ShowField", presentation=presentation, field=shown)

    def _give(self, id: str, presentation: Entity) -> None:
        self._heard.add(id)
        self._think()
        talk = next((talk for talk in talks() if set(talk.names) & set(presentation["names"])), None)
        if talk is None:
            return  # somebody who watches the demo presents too: they have nothing to say of that
        said = said_by(self._part.name, talk)
        ratings = self._ratings(presentation["round"])
        if said.texts or ratings:
            self._type(" ".join(said.texts.values())[:80])
            args = {"presentation": id, "feedback": new_id(), "texts": said.texts, "ratings": ratings, "reasons": {}}
            self._line.send("GiveFeedback", **args)
        if said.offer:
            self._line.send("OfferHelp", presentation=id, offer=new_id(), text=said.offer)

    def _ratings(self, round_id: str) -> dict[str, int]:
        queue = self._line.look("queue").get(round_id, {"rubric": {"criteria": []}})
        return {
            criterion["key"]: random.choices(range(1, 1 + criterion["steps"]), [1, 3, 6, 4, 4][: criterion["steps"]])[0]
            for criterion in queue["rubric"]["criteria"]
        }

    def _commit(self, presentation: str) -> None:
        self._committed = True
        self._think()
        due = date.today() + timedelta(weeks=6)  # noqa: DTZ011 - a day, as it stands in somebody's diary
        words = {"text": self._talk.commitment, "due_on": due.isoformat()}
        self._line.send("MakeCommitment", commitment=new_id(), presentation=presentation, **words)


_FIELDS = ("title", "what", "why", "with_whom", "when", "how")


def _people_of(talk: dict[str, Any]) -> list[dict[str, str]]:
    first = {"name": talk["name"], "organisation": talk["organisation"]}
    return [first, talk["partner"]] if "partner" in talk else [first]


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return found
