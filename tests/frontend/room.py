"""A room as a facilitator is told of it: 38 people, seven groups, an agenda, exactly as docs/live-protocol.md says."""

from typing import Any

Entities = dict[str, dict[str, dict[str, Any]]]

MINUTE = 60_000
NINE = 1_775_545_200_000  # 7 April 2026, 9.00 in Amsterdam
NOW = NINE + 61 * MINUTE + 18_000

NAMES = """Anna de Wit|Bram Kuipers|Chen Wu|Dewi Pranoto|Els Terpstra|Faisal Amrani|Gerda Smit|Hakan Yıldız
Annemarie van den Heuvel-Oosterbaan|Joost Bakker|Meral Şahin|Wim de Groot|Ilse Mulder|Karim Idrissi|Loes Willems
Marijke Postma|Noor Visser|Olaf Jansen|Priya Ramdin|Ruben Brouwer|Saskia van Dalen|Tim Hendriks|Ümit Kaya|Vera Smeets
Wilhelmina Schimmel-Verhoeven|Xander Bos|Yvonne Kok|Zeynep Arslan|Aad Vermeer|Bea Scholten|Cor Dijkstra|Daan Prins
Eva Maas|Frits Peeters|Greet Wouters|Henk Blom|Ineke Vos|Jasper Kuiper""".replace("\n", "|").split("|")
ORGANISATIONS = ("Gemeente Kustregio", "Scholengroep Veenrand", "Samenwerkingsverbandoverstijgend platform jeugd", "")
LATEST = (
    "Kennis vertrekt mee met de oude wethouder",
    "Inwoners en ouders laten vertellen wat het voor hen betekent",
    "Kinderopvang eindelijk mee aan tafel",
    "Convenant loopt dit jaar af en niemand heeft de regie",
    "Bestuurlijk draagvlak verdwijnt",
    "Eén portefeuillehouder jeugd én onderwijs bepleiten",
    "Taal: onderwijs en zorg bedoelen iets anders met ‘basisondersteuning’",
)
AGENDA = (
    ("Opening en nieuws", "talk", 15, "plenary"),
    ("Opbrengst community of practice", "talk", 15, "plenary"),
    ("Praktijkvoorbeeld", "talk", 15, "plenary"),
    ("Ronde 1: kansen en bedreigingen", "notes", 20, "groups"),
    ("Pauze", "break", 10, "plenary"),
    ("Ronde 2: afspraken levend houden", "notes", 20, "plenary"),
    ("Andere onderwerpen", "talk", 15, "plenary"),
    ("Afsluiting", "talk", 10, "plenary"),
)
QUESTION = "Welke kansen en bedreigingen geven de verkiezingen voor onze samenwerkingsafspraken?"
COLUMNS = [
    {"id": "kansen", "title": "Kansen", "colour": "green"},
    {"id": "bedreigingen", "title": "Bedreigingen", "colour": "rose"},
]


def room(opened: int = 4, *, people: int = 38, groups: int = 7, **session: Any) -> Entities:
    """A session at 10.01 with the first `opened` rounds opened, the last of those still on."""
    rounds = _rounds(opened)
    current = f"r{opened - 1}" if opened else None
    facts = {
        "title": "Werksessie Inspiratienetwerk",
        "place": "Stadhuis, Raadzaal",
        "language": "nl",
        "starts_at": NINE,
        "state": "running" if opened else "lobby",
        "current": current,
        "locked": False,
        "rehearsal": False,
        **session,
    }
    return {
        "session": {"s": facts},
        "round": rounds,
        "script": {id: _script(round) for id, round in rounds.items()},
        "person": {f"p{place}": _person(place) for place in range(people)},
        "shown": {"s": {"what": "question", "round": current}},
        **(_groups(groups, people, opened=opened > 3) if groups else {}),
    }


def presence(people: int = 38, away: tuple[int, ...] = (21, 24), writing: tuple[int, ...] = ()) -> dict[str, list[str]]:
    here = [f"p{place}" for place in range(people) if place not in away]
    return {"here": here, "writing": [f"p{place}" for place in writing], "facilitators": ["Fatima Haddou"]}


def _rounds(opened: int) -> dict[str, dict[str, Any]]:
    starts = (0, 15, 31, 48, 68, 78, 98, 112)
    found = {}
    for place, (title, kind, minutes, seating) in enumerate(AGENDA):
        closed, begun = place < opened - 1, place < opened
        at = NINE + starts[place] * MINUTE
        found[f"r{place}"] = {
            "position": place,
            "title": title,
            "kind": kind,
            "seating": seating,
            "minutes": 12 if place == 6 else minutes,
            "planned_minutes": 15 if place == 6 else None,
            "state": "closed" if closed else "running" if begun else "planned",
            "opened_at": at if begun else None,
            "ends_at": at + minutes * MINUTE if begun else None,
            "paused_with": None,
            "grace_ms": 60_000,
            "grace_until": None,
            "closed_at": NINE + starts[place + 1] * MINUTE if closed else None,
            "revealed": False,
            "prompt": QUESTION if begun and kind == "notes" else None,
        }
    return found


def _script(round: dict[str, Any]) -> dict[str, Any]:
    if round["kind"] != "notes":
        return {"prompt": "", "script": "", "grouping": {}}
    words = "Laat iedereen eerst zelf schrijven. Vraag daarna: wat valt je op?"
    grouping = {"number": 7} if round["seating"] == "groups" else {}
    settings = {"columns": COLUMNS, "hidden": True, "names": "named", "limit": 5, "picks": 3}
    return {"prompt": QUESTION, "script": words, "grouping": grouping, **settings}


def _person(place: int) -> dict[str, Any]:
    organisation = ORGANISATIONS[place % len(ORGANISATIONS)]
    return {
        "name": NAMES[place],
        "organisation": organisation,
        "joined_at": NINE,
        "phone": place != 35,
        "removed": False,
    }


def _groups(number: int, people: int, *, opened: bool) -> Entities:
    notes = (8, 9, 7, 4, 2, 10, 6)
    last = (1, 2, 1, 4, 3, 1, 2)
    found: Entities = {"group": {}, "placement": {}, "board": {}, "tally": {}, "hears": {}}
    for place in range(number):
        id = f"g{place}"
        found["group"][id] = {
            "round": "r3",
            "position": place,
            "name": f"Subgroep {place + 1}",
            "place": f"Tafel {place + 1}",
            "link": "",
            "ready_at": NINE + 60 * MINUTE if opened and place in {1, 5} else None,
            "help": {"text": "Gaat het om de gemeente of om de hele regio?", "by": "Karim", "at": NINE + 60 * MINUTE}
            if opened and place == 4
            else None,
        }
        if opened:
            board = {"round": "r3", "group": id, "columns": COLUMNS, "hidden": False, "names": "named", "limit": 5}
            found["board"][f"b{place}"] = {**board, "picks": 3}
            tally = {"round": "r3", "group": id, "notes": notes[place % 7], "people": 5, "late": 0, "columns": {}}
            latest = {"latest": LATEST[place % 7], "latest_at": NINE + (61 - last[place % 7]) * MINUTE}
            marked = dict.fromkeys(("picked", "unsent"), 3 if place in {1, 5} else 0)
            found["tally"][f"b{place}"] = {**tally, **latest, **marked}
    for person in range(people):
        seat = {"round": "r3", "group": f"g{person % number}", "person": f"p{person}"}
        found["placement"][f"s{person}"] = seat
    return found


def note(board: str, text: str, **more: Any) -> dict[str, Any]:
    """A note of Anna's as facilitators see it."""
    facts = {"board": board, "column": "kansen", "order": "m", "text": text, "by": "Anna de Wit", "person": "p0"}
    rest = {"version": 1, "picked": False, "origin": None, "late": False, "at": NOW, "entered_by": None}
    return {**facts, **rest, **more}
