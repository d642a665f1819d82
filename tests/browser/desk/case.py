"""A programme as an organiser has it: 24 people in twelve duos from five regions, three sessions, what they write."""

import csv
import io
from datetime import timedelta
from typing import NamedTuple

from facilitator.clock import clock
from facilitator.sessions.moments import HOME, local

PROGRAMME = "Leergang startende wethouders onderwijs en jeugd"
REGIONS = ("Kustregio", "Meerland", "Rijn en Venen", "Stedenband", "Oosthage")


class Participant(NamedTuple):
    name: str
    organisation: str
    region: str
    duo: str


_DUOS = (
    ("Wilhelmina Schimmel-Verhoeven", "Mohammed El Bouazzaoui"),
    ("Annemarie van den Heuvel-Oosterbaan", "Zoë Peeters"),
    ("Bram Kuipers", "Daniëlle Maas"),
    ("Chen Wu", "Els Terpstra"),
    ("Dewi Pranoto", "Françoise d'Hondt"),
    ("Gerda Smit", "Hakan Celik"),
    ("Ilse Hendriks", "Joost Bakker"),
    ("Karim el Idrissi", "Lotte Vermeer"),
    ("Noor Jansen", "Pim Dijkstra"),
    ("Roos van Dam", "Sanne Kok"),
    ("Thijs Willems", "René Müller"),
    ("Xandra Post", "Ype Hoekstra"),
)
ANNEMARIE, BRAM, CHEN = _DUOS[1][0], _DUOS[2][0], _DUOS[3][0]
"""In browsers; all others join over sockets."""


def people() -> list[Participant]:
    found = []
    for number, (one, other) in enumerate(_DUOS):
        region = REGIONS[number % len(REGIONS)]
        found.append(Participant(one, f"Gemeente {region} {number + 1}", region, other))
        found.append(Participant(other, f"Schoolbestuur {region} {number + 1}", region, one))
    return found


NAMES = [person.name for person in people()]


def as_saved_on_windows(*, nameless: bool = False) -> bytes:
    """The list as a spreadsheet in the Netherlands saves it; with one name forgotten, if asked."""
    table = io.StringIO()
    rows = csv.writer(table, delimiter=";")
    rows.writerow(["Naam", "Organisatie", "Functie", "Regio", "Duo"])
    for number, person in enumerate(people()):
        name = "" if nameless and number == 0 else person.name
        rows.writerow([name, person.organisation, "wethouder", person.region, person.duo])
    return table.getvalue().encode("windows-1252")


FIRST = (local(clock.now(), HOME) + timedelta(hours=1)).date()
"""Today where the session is; in the last hour of a day the next, so that no midnight passes while it is held."""
SECOND, THIRD = FIRST + timedelta(days=14), FIRST + timedelta(days=42)
ADDED = "Waar sta je nu?"
"""The round that is added to the first session."""
MINE, THEIRS = "Welke kansen zie jij de komende vier jaar?", "Welke kansen en zorgen geeft een nieuw college?"
PLACES = ("Trouwzaal", "Raadzaal, bij het raam", "Foyer, naast de koffie", "Commissiekamer 2, eerste verdieping")
LINKS = tuple(f"https://bellen.example/wethouders/{number}" for number in range(1, 5))
