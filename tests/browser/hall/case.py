"""Meeting four of the course for aldermen: twelve presentations, twelve people who give feedback on the others.

Els and Hakan do not come. Ilse and Joost are a duo. Gerda and Lotte change places. Noor has nothing to present. Anna,
Bram and Dewi have real browsers; Bram is without a connection while Dewi and Faisal present.
"""

from typing import NamedTuple

ANNA, BRAM, DEWI = "Anna de Wit", "Bram Kuipers", "Dewi Soerjadi"
ELS, HAKAN, NOOR = "Els Terpstra", "Hakan Yıldız", "Noor Jansen"
GERDA, LOTTE = "Gerda Smit", "Lotte Vermeer"
DUO = ("Ilse Hendriks", "Joost Bakker")
FAISAL = "Faisal Amrani"

# As the queue is lined up: by name. Who present together stand together.
QUEUE: list[tuple[str, ...]] = [
    (ANNA,),
    (BRAM,),
    ("Chen Wu",),
    (DEWI,),
    (ELS,),
    (FAISAL,),
    (GERDA,),
    (HAKAN,),
    DUO,
    ("Karim el Idrissi",),
    (LOTTE,),
    ("Meral Şahin",),
]
ABSENT = (ELS, HAKAN)
ROSTER = [*(name for names in QUEUE for name in names), NOOR]
HERE = [name for name in ROSTER if name not in ABSENT]
IN_BROWSERS = (ANNA, BRAM, DEWI)
SOCKETS = [name for name in HERE if name not in IN_BROWSERS]

PLAN = {
    "title": "Onze ambities",
    "starts_at": "2026-11-23T09:00",
    "place": "Stadhuis, Trouwzaal",
    "roster": [{"name": name, "organisation": f"Gemeente van {name.split()[0]}"} for name in ROSTER],
    "agenda": [
        {
            "title": "Presentaties",
            "kind": "presentations",
            "prompt": "Wat wil jij bereiken?",
            "minutes": 120,
            "settings": {"order": "given", "names": "hidden", "ratings": "criteria", "after_minutes": 60},
        }
    ],
}


class Said(NamedTuple):
    """What one person writes about one presentation."""

    top: str
    tip: str


def said(giver: str, presenters: tuple[str, ...]) -> Said:
    """Every text names who wrote it for whom, so that one in a wrong place names itself."""
    who, whom = (name.partition(" ")[0] for name in (giver, presenters[0]))
    return Said(f"Sterk punt {who}-{whom}", f"Goede raad {who}-{whom}")


def givers_for(presenters: tuple[str, ...]) -> list[str]:
    return [name for name in HERE if name not in presenters]


def title_of(presenters: tuple[str, ...]) -> str:
    return f"De ambitie van {presenters[0].split()[0]}"


HELD = [names for names in QUEUE if not set(names) & set(ABSENT)]
"""The presentations that are given."""
