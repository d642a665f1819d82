"""A round of presentations as entities, whoever presents, in whatever state; and a console that runs one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.frontend.console import Console
from tests.frontend.room import MINUTE, NOW, room

Entity = dict[str, Any]
Entities = dict[str, dict[str, Entity]]
KIND: Entity = {"kind": "presentations", "title": "Ambities", "prompt": "Ambitie in vijf minuten", "minutes": 150}
ROUND = "r3"  # of the room in tests/frontend/room.py

NAMES = (
    "Dewi Soerjadi",
    "Bram Kuipers",
    "Annemarie van den Heuvel-Oosterbaan",
    "Chen Wu",
    "Fatiha El Amrani",
    "Jeroen Pietersma",
    "Marijke Hoogeveen-Brouwer",
    "Noor Özdemir",
    "Pim de Vries",
    "Roos Terpstra",
    "Sjoerd Wiersma",
    "Tess van Leeuwen",
    "Wouter Smit",
    "Yara Haddad",
)
TOWNS = ("Meerwijk", "Zandhoven", "Samenwerkingsverband Noordoostelijke Veenkoloniën", "Kustregio")
AMBITION: Entity = {
    "title": "Geen kind in Meerwijk zit langer dan drie maanden thuis zonder onderwijs",
    "what": "Ieder kind heeft binnen drie maanden weer een plek waar het leert.",
    "why": "41 thuiszitters. Investeren in de basis voorkomt dure jeugdhulp.",
    "with_whom": "Schoolbesturen, samenwerkingsverband, leerplicht en ouders",
    "when": "Doorbraakaanpak in september, gehalveerd in zomer 2028",
    "how": "Eén vaste contactpersoon per gezin, één budget",
    "question": "Waar zie jij het misgaan?",
    "spearheads": ["Thuiszitters", "Eén budget", "Ouders aan tafel"],
    "timeline": [{"year": 2026, "text": "Doorbraakaanpak"}, {"year": 2028, "text": "Gehalveerd"}],
}
SENTENCE = "In de samenwerkingsverbandoverstijgende aanpak spreken schoolbesturen en gemeenten af wie wat doet. "
LONG: Entity = {
    **AMBITION,
    "title": "Een samenwerkingsverbandoverstijgende aanpak waarin geen enkel kind in onze zeven gemeenten nog "
    "thuiszit, en iedere ouder weet bij wie je terecht kunt",
    **dict.fromkeys(("what", "why", "with_whom", "when", "how"), (SENTENCE * 9).strip()),
}
QUEUE: Entity = {
    "order": "given",
    "sign_up": False,
    "parts": {"present": 5, "questions": 3, "feedback": 2},
    "after_minutes": 10,
    "names": "named",
    "guests": False,
    "rubric": {"texts": ["top", "tip", "question"], "criteria": [], "offer": True},
}


def place(index: int, **facts: Any) -> Entity:
    """The place of somebody in the queue, who waits."""
    return {
        "round": "r",
        "position": index,
        "minutes": None,
        "names": [NAMES[index % len(NAMES)]],
        "organisations": [TOWNS[index % len(TOWNS)]],
        "state": "waiting",
        **dict.fromkeys(("part", "part_ends_at", "paused_with", "started_at", "ended_at", "feedback_until")),
        "feedback_open": False,
        "shown": "all",
        "ambition": None,
        "nudged_at": None,
        **facts,
    }


def pause(index: int, **facts: Any) -> Entity:
    return place(index, names=[], organisations=[], minutes=15, **facts)


def on(index: int, part: str = "present", left: int = 100_000, *, now: int = 60_000, **facts: Any) -> Entity:
    """Somebody on stage, with so many ms left of the part."""
    slot = {"state": "on", "part": part, "part_ends_at": now + left, "started_at": now - 59_000, "feedback_open": True}
    return place(index, **{**slot, "ambition": AMBITION, **facts})


def ended(index: int, *, now: int = 60_000, **facts: Any) -> Entity:
    done = {"state": "ended", "started_at": 1, "ended_at": now - 1_000, "feedback_until": now + 600_000}
    return place(index, **{**done, "feedback_open": True, "ambition": AMBITION, **facts})


BREAK = {**pause(1), "state": "on", "part": "present", "part_ends_at": 900_000, "started_at": 1}


def queued(*places: Entity, round: str = "r", own: int | None = None, as_: str = "presenter", **queue: Any) -> Entities:
    """Entities of a round with these places, `p0`, `p1` …; `own`: which of them this phone's person presents."""
    found: Entities = {
        "queue": {round: {**QUEUE, **queue}},
        "presentation": {f"p{index}": {**one, "round": round} for index, one in enumerate(places)},
        "me": {"p": {"name": "Dewi Soerjadi", "organisation": "Meerwijk", "code": "K7M2"}},
    }
    if own is not None:
        mine = {"round": round, "as": as_, "position": own, "released": False}
        found["presenting"] = {f"p{own}": mine}
    return found


def steered(places: list[Entity], *, round: str = ROUND, **queue: Any) -> Entities:
    """The same for a console: who presents what, and how much feedback came in."""
    found = queued(*places, round=round, **queue)
    people = [(index, one) for index, one in enumerate(places) if one["minutes"] is None]
    found["presenter"] = {f"p{index}": {"people": [f"person{index}"], "ready": index % 3 != 1} for index, _ in people}
    seen = {"missing": [], "offers": 1, "released": False, "held": None, "enough": True}
    found["coverage"] = {f"p{index}": {"given": 9, "of": 12, **seen} for index, one in people if one["started_at"]}
    return found


def running(open_console: Callable[..., Console], *places: Entity, **queue: Any) -> Console:
    """The whole console, with a round of an hour on for twenty minutes that has this queue."""
    entities = room(groups=0)
    times = {"minutes": 60, "planned_minutes": None, "opened_at": NOW - 20 * MINUTE, "ends_at": NOW + 40 * MINUTE}
    entities["round"][ROUND].update({**KIND, **times, "seating": "plenary"})
    console = open_console({**entities, **steered(list(places), **queue)})
    console.settle()
    return console


def slot(index: int, part: str = "present", left: int = 100_000, **facts: Any) -> Entity:
    return on(index, part, left, now=NOW, **facts)


def waiting(start: int, end: int) -> list[Entity]:
    return [place(index) for index in range(start, end)]


def done(index: int) -> Entity:
    return ended(index, now=NOW)
