"""What happens in the sessions of a house: their ids, and their rounds."""

from typing import Any

from facilitator.ids import derived_id
from facilitator.steering.commands import Grouping, RoundPlan

# The rounds by position: open and named · hidden while writing, names hidden, at most 3 notes · closes by itself ·
# a talk · a break · check-ins with one word, in the open, and on a scale of four · in two groups, each with a board.
KANSEN, DOEN, KORT, PRAAT, PAUZE, WOORD, OPEN, SCHAAL, TAFELS = range(9)


def id_of(*words: object) -> str:
    """The same id for the same words, in every house."""
    return derived_id("test", *words)


PROGRAMME, SESSION, CODE = id_of("programme"), id_of("session"), "KMN234"
OTHER_PROGRAMME, OTHER_SESSION, OTHER_CODE = id_of("other programme"), id_of("other session"), "PRT567"


def _plan(title: str, *columns: str, session: str = SESSION, **chosen: Any) -> RoundPlan:
    settings = {"columns": [{"title": column} for column in columns], **chosen.pop("settings", {})}
    return _round(title, "notes", session=session, prompt=f"{title}?", settings=settings, **chosen)


def _round(title: str, kind: str, *, session: str = SESSION, **chosen: Any) -> RoundPlan:
    return RoundPlan(round=id_of("round", session, title), title=title, kind=kind, **chosen)


AGENDA = [
    _plan("Kansen", "Kansen", "Bedreigingen", minutes=10),
    _plan("Doen", "Wat kun je doen?", minutes=10, settings={"hidden": True, "names": "hidden", "limit": 3}),
    _plan("Kort", "Kort", minutes=1, closes_itself=True, grace_seconds=30),
    _round("Praat", "talk", minutes=15, settings={"speaker": "Noor Özdemir"}),
    _round("Pauze", "break", minutes=20),
    _round("Woord", "check-in", prompt="Hoe kom je binnen?", settings={"form": "word"}),
    _round("Open", "check-in", prompt="Wat neem je mee?", settings={"form": "open"}),
    _round("Schaal", "check-in", prompt="Hoe ver zijn jullie?", settings={"form": "scale", "steps": 4, "low": "net"}),
    _plan(
        "Tafels",
        "Kansen",
        "Bedreigingen",
        minutes=20,
        seating="groups",
        grouping=Grouping(number=2, places=["Foyer", "Raadzaal"], links=["https://bellen.example/1"]),
        settings={"picks": 2},
    ),
]
OTHER_AGENDA = [_plan("Elders", "Elders", session=OTHER_SESSION)]
