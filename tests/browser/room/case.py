"""The whole case: the demo's agenda as a real meeting would have it, in seven groups on site and online, and who comes.

38 people have a device: 32 phones over sockets, and in real browsers five phones and a laptop. One has none.
"""

import json
from pathlib import Path
from typing import Any

from facilitator.demo.plan import session_plan

PLACES = [
    "Trouwzaal",
    "Raadzaal, tafel links bij het raam",
    "Raadzaal, tafel rechts",
    "Foyer, naast de koffie",
    "Commissiekamer 2, eerste verdieping",
    "Online",
    "Online en in de hal",
]
LINKS = [f"https://bellen.example/werksessie/{number}" for number in range(1, 8)]

ANNA, BRAM, CHEN, DEWI, EMINE, FAISAL = (
    "Anna de Wit",
    "Bram Kuipers",
    "Chen Wu",
    "Dewi Pranoto",
    "Emine Yıldırım",
    "Faisal Amrani",
)
"""In browsers. Emine is not on the roster, and Faisal comes late."""
JOKE = "Joke Verbeek"
"""Has no phone."""
LATE, LEAVING = "Yusuf Demir", "Wim de Groot"
"""Over sockets: one comes late, one leaves before the end."""

ORGANISATIONS = (
    "Gemeente Meerwijk",
    "Schoolbestuur Het Kompas",
    "Samenwerkingsverband De Linde",
    "Jeugdregio Midden",
    "GGD Regio Midden",
    "Landelijk Steunpunt Inclusief Onderwijs en Samenwerkingsverbandoverstijgende Ondersteuning",
)
CROWD = (
    "Els Terpstra",
    "Gerda Smit",
    "Hakan Yıldız",
    "Annemarie van den Heuvel-Oosterbaan",
    "Joost Bakker",
    "Meral Şahin",
    "Ilse Hendriks",
    "Karim el Idrissi",
    "Lotte Vermeer",
    "Noor Jansen",
    "Pim Dijkstra",
    "Roos van Dam",
    "Sanne Kok",
    "Thijs Willems",
    "Ümit Kaya",
    "Vera Mulder",
    "Willem-Alexander Groothuis",
    "Xandra Post",
    "Ype Hoekstra",
    "Zoë Peeters",
    "Abel Visser",
    "Beatrijs de Clercq",
    "Cas Vos",
    "Daniëlle Maas",
    "Ewout Brouwer",
    "Fenna Dekker",
    "Gijs Scholten",
    "Hanneke Prins",
    "Ingrid Blom",
    "Jeroen van der Meulen",
    LATE,
    LEAVING,
)
TYPED = {"Ype Hoekstra", "Gijs Scholten"}
"""Of the crowd, not on the roster either."""


def organisation_of(name: str) -> str:
    return ORGANISATIONS[sum(map(ord, name)) % len(ORGANISATIONS)]


def roster() -> list[dict[str, str]]:
    expected = [ANNA, BRAM, CHEN, DEWI, FAISAL, *(name for name in CROWD if name not in TYPED)]
    return [{"name": name, "organisation": organisation_of(name)} for name in expected]


def plan() -> dict[str, Any]:
    """No round and no grace runs out while a slow machine plays it."""
    case = session_plan()
    for round in case["agenda"]:
        round["minutes"] = 10 + 5 * round["minutes"]
        round["grace_seconds"] = 120
        if round.get("seating") == "groups":
            round["grouping"] = {"number": len(PLACES), "places": PLACES, "links": LINKS}
    return {**case, "starts_at": "2026-04-07T09:00", "place": "Stadhuis Meerwijk en online", "roster": roster()}


_QUESTIONS = json.loads((Path(__file__).parents[3] / "facilitator/demo/data/notes.json").read_text(encoding="utf-8"))
LINES = {question["column"]: list(question["notes"]) for question in _QUESTIONS["questions"]}
KANSEN, BEDREIGINGEN, DOEN = LINES
IN_THE_TRAIN = ["Overdracht al voor de zomer plannen", "Een gezamenlijke nieuwsbrief voor alle raden"]
WHEN_IT_STOPS = [
    "De griffiers vroeg betrekken",
    "Een kaart met wie waarvoor aan de lat staat",
    "Raadsleden een dag laten meelopen",
    "Oude afspraken eerst samen nalezen",
]
AGENDA = [round["title"] for round in session_plan()["agenda"]]
"""Its titles, as they stand in the room's programme."""
