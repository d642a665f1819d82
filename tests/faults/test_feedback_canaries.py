"""Feedback is read on pages: not one byte of it comes over the wire to anybody but who gave it, released or not.

Anonymous feedback comes to nobody, its giver neither. Each canary is a text that could leak.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from facilitator.feedback.commands import ReleaseFeedback
from tests.faults.conftest import Place
from tests.faults.eavesdrop import Heard, eavesdrop
from tests.house import FATIMA, House
from tests.presentations.stage import on_stage, queued
from tests.support import background
from tests.support.live import LiveClient
from tests.support.phones import new_id
from tests.support.server import ROOT, Server

GIVERS = ("Bram", "Chen", "Dewi")


@pytest.fixture
def heard(monkeypatch) -> Heard:
    return eavesdrop(monkeypatch)


@pytest.fixture
def staged(make_house: Callable[[], House]) -> Iterator[Callable[[str], tuple[Place, str]]]:
    """A house in which Anna is on stage, and her presentation; by how names are shown."""
    with ExitStack() as leaving:

        def stage(names: str) -> tuple[Place, str]:
            house = make_house()
            anna, *_ = queued(house, names=names)
            on_stage(house, anna)
            house.close()
            return Place(house.settings.data, None, leaving), anna

        yield stage


def do(client: LiveClient, type_: str, **args: object) -> None:
    async def done() -> None:
        entry = client.send(type_, id_=new_id(), **args)
        await client.until(lambda: entry.seen is not None)

    background.run(done())


def sing(client: LiveClient, name: str, presentation: str, *, anonymous: bool) -> list[str]:
    """Give, change, take back and give again, each with a text of its own; and offer help where that tells no more."""
    songs = [f"kanarie {name} {what}" for what in ("geeft", "verandert", "geeft opnieuw", "biedt")]
    sealed, who = ("Sealed" if anonymous else ""), {"secret": new_id()} if anonymous else {}
    feedback = new_id()
    for song in songs[:2]:
        args = {"presentation": presentation, "feedback": feedback, "texts": {"top": song}, **who}
        do(client, f"Give{sealed}Feedback", **args)
    do(client, f"Withdraw{sealed}Feedback", feedback=feedback, **who)
    again = {"presentation": presentation, "feedback": new_id(), "texts": {"top": songs[2]}, **who}
    do(client, f"Give{sealed}Feedback", **again)
    if not anonymous:
        do(client, "OfferHelp", presentation=presentation, offer=new_id(), text=songs[3])
    return songs if not anonymous else songs[:3]


def play(place: Place, server: Server, anna: str, names: str) -> tuple[dict[str, LiveClient], dict[str, list[str]]]:
    """Everybody gives feedback while all look on; it is asked for, closed, held back and, where it may be, released."""
    console, screen = place.open(server, FATIMA, "console"), place.open(server, FATIMA, "screen")
    clients = {name: place.join(server, name).phone for name in ("Anna", *GIVERS)}
    do(console, "NudgeFeedback", presentation=anna)
    songs = {name: sing(clients[name], name, anna, anonymous=names == "anonymous") for name in GIVERS}
    clients["Dewi again"] = place.join(server, "Dewi").phone
    do(console, "EndPresentation", presentation=anna)
    do(console, "CloseFeedback", presentation=anna)
    do(console, "HoldFeedback", presentation=anna, reason="Eerst even bellen")
    if names != "anonymous":
        do(console, "ReleaseFeedback", **ReleaseFeedback(presentations=[anna]).model_dump())
    for client in clients.values():
        background.run(client.until(lambda client=client: not presentation_of(client, anna)["feedback_open"]))
    return {**clients, "console": console, "screen": screen}, songs


def presentation_of(client: LiveClient, id: str) -> dict[str, object]:
    return client.store.view("presentation")[id]


def leaks(heard: Heard, clients: dict[str, LiveClient], songs: dict[str, list[str]]) -> set[tuple[str, str]]:
    """(listener, song) of all that came to somebody."""
    everything = [song for sung in songs.values() for song in sung]
    return {(name, song) for name, client in clients.items() for song in everything if song in heard.of(client)}


def test_what_has_a_name_comes_to_its_giver_only(staged, heard):
    place, anna = staged("hidden")
    clients, songs = play(place, place.serve(), anna, "hidden")

    told = leaks(heard, clients, songs)
    assert {(name, song) for name, song in told if not song.startswith(f"kanarie {name.split()[0]} ")} == set()
    assert {("Dewi again", song) for song in songs["Dewi"][2:]} <= told
    assert {name for name, _ in told} == {*GIVERS, "Dewi again"}


def test_what_is_anonymous_comes_to_nobody(staged, heard):
    place, anna = staged("anonymous")
    clients, songs = play(place, place.serve(), anna, "anonymous")

    assert leaks(heard, clients, songs) == set()
    assert clients["console"].store.view("coverage")[anna]["given"] == 3
    assert min(heard.count(client) for client in clients.values()) >= 5


@pytest.mark.slow
@pytest.mark.parametrize("names", ["named", "anonymous"])
def test_a_planted_leak_is_seen(staged, heard, names):
    place, anna = staged(names)
    server = Server(place.data, command=(sys.executable, str(ROOT / "tests/faults/leaky_feedback.py")))
    with server:
        server.start()
        clients, songs = play(place, server, anna, names)

        listeners = {name for name, song in leaks(heard, clients, songs) if song in songs["Bram"]}
        assert listeners == set(clients)
        place.leaving.close()
