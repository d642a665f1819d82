"""The entities of a phone whose owner, Anna, sits in the third group of a round that runs."""

from copy import deepcopy
from typing import Any

from tests.frontend.stage import NOW

LONG = "Annemarie van den Heuvel-Oosterbaan"
ROUND = {
    "position": 0, "title": "Ronde 1", "kind": "notes", "seating": "groups", "minutes": 20, "state": "running",
    "opened_at": NOW, "ends_at": NOW + 600_000, "paused_with": None, "grace_ms": 60_000, "grace_until": None,
    "closed_at": None, "revealed": False, "prompt": "Welke kansen zie je?",
}  # fmt: skip
SESSION = {
    "title": "Werksessie", "language": "nl", "starts_at": NOW, "place": "Utrecht", "state": "running", "current": "r",
    "locked": False, "rehearsal": False,
}  # fmt: skip
GROUP = {"round": "r", "position": 2, "name": "Subgroep 3", "place": "Tafel 3"}
WORK = {"link": "", "people": ["Anna de Wit", LONG, "Bram Kuipers"], "ready_at": None, "help": None}
BOARD = {
    "round": "r", "group": "g3", "picks": 2, "hidden": False, "names": "named", "limit": None,
    "columns": [{"id": "c1", "title": "Kansen", "colour": None}, {"id": "c2", "title": "Zorgen", "colour": "rose"}],
}  # fmt: skip
NOTE = {"column": "c1", "order": "m", "by": "Bram Kuipers", "version": 1, "picked": False, "origin": None}
MINE = {
    "board": "b3", "column": "c1", "order": "a", "text": "Van Anna", "version": 1, "late": False, "at": NOW,
    "picked": False, "group": "g3", "entered_by": None,
}  # fmt: skip
SCENE: dict[str, Any] = {
    "everyone": {
        "session": {"s": SESSION},
        "round": {"r": ROUND},
        "group": {"g3": GROUP, "g5": {**GROUP, "position": 4}},
    },
    "person:anna": {
        "me": {"anna": {"name": "Anna de Wit", "organisation": "Gemeente Duinrand", "code": "K7MP"}},
        "seat": {"p1": {"round": "r", "group": "g3"}},
        "mine": {"m1": MINE},
    },
    "group:g3": {"group": {"g3": {**GROUP, **WORK}}},
    "board:b3": {
        "board": {"b3": BOARD},
        "note": {
            "n1": {**NOTE, "board": "b3", "text": "Van Bram"},
            "n2": {**NOTE, "board": "b3", "text": "Ook van Bram"},
        },
    },
}


def scene(**changes: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The scene with some entities changed: round={"r": {...}}, laid over what is there."""
    found = deepcopy(SCENE)
    for store in found.values():
        for kind, entities in changes.items():
            for id, change in entities.items():
                if id in store.get(kind, {}):
                    store[kind][id] = {**store[kind][id], **change}
    return found
