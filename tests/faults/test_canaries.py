"""While a round is hidden nobody hears what somebody else wrote: not one byte of it comes to their phone.

Each canary is a text that could leak, and is found where it belongs: with its writer and with who facilitates.
"""

import sys
from collections.abc import Callable

import pytest

from tests.faults.conftest import Place
from tests.faults.eavesdrop import Heard, eavesdrop
from tests.house import DOEN, FATIMA, House
from tests.support import background
from tests.support.live import LiveClient
from tests.support.phones import new_id
from tests.support.server import ROOT, Server
from tests.support.simple import SimplePhone

NAMES = ("Anna", "Bram", "Chen")


@pytest.fixture
def heard(monkeypatch) -> Heard:
    return eavesdrop(monkeypatch)


@pytest.fixture
def place(make_house: Callable[[], House], place: Place) -> Place:
    """A house in which the hidden round is open."""
    house = make_house()
    house.open(DOEN)
    house.close()
    place.data = house.settings.data
    return place


def sing(phone: SimplePhone, console: LiveClient) -> list[str]:
    """Write, change, take away, take away and bring back: each with a text of its own.

    What was changed before a tick came nobody hears but its writer, so the console hears each song before the next.
    """
    name = phone.phone.name
    songs = [f"kanarie {name} {what}" for what in ("schrijft", "zong", "zingt", "verdwijnt")]
    kept, gone = phone.write(songs[0]), phone.write(songs[1])
    phone.wait_saved(kept, gone)
    hears(console, gone.note, songs[1])
    changed = phone.edit(gone.note, songs[2])
    phone.wait_saved(changed)
    phone.wait_saved(phone.delete(gone.note))
    phone.wait_saved(phone.restore(gone.note))
    taken = phone.write(songs[3])
    phone.wait_saved(taken)
    hears(console, taken.note, songs[3])
    phone.wait_saved(phone.delete(taken.note))
    return songs


def hears(console: LiveClient, note: str, text: str) -> None:
    background.run(console.until(lambda: console.store.view("note").get(note, {}).get("text") == text))


def do(console: LiveClient, type_: str, **args: object) -> None:
    """Fatima does something, and sees that it is done."""

    async def done() -> None:
        entry = console.send(type_, id_=new_id(), **args)
        await console.until(lambda: entry.seen is not None)

    background.run(done())


def play(place: Place, server: Server) -> tuple[dict[str, SimplePhone], LiveClient, LiveClient, dict[str, list[str]]]:
    """Everybody sings; one phone comes back in the middle, one comes in at the end, after the close too."""
    console, screen = place.open(server, FATIMA, "console"), place.open(server, FATIMA, "screen")
    phones = {name: place.join(server, name) for name in NAMES}
    songs = {name: sing(phone, console) for name, phone in phones.items()}
    phones["Bram"].cut()
    phones["Bram"].wait_until(lambda: phones["Bram"].phone.comings == 2)
    phones["Dewi"] = place.join(server, "Dewi")
    round = next(iter(phones["Anna"].phone.store.view("session").values()))["current"]
    do(console, "EndGrace", round=round)
    late = phones["Chen"].write("kanarie Chen te laat")
    phones["Chen"].wait_saved(late)
    songs["Chen"].append("kanarie Chen te laat")
    background.run(console.until(lambda: late.note in console.store.view("note")))
    return phones, console, screen, songs


def leaks(heard: Heard, phones: dict[str, SimplePhone], songs: dict[str, list[str]]) -> list[tuple[str, str]]:
    """(listener, song) of everything that came to a phone and is somebody else's."""
    return [
        (name, song)
        for name, phone in phones.items()
        for writer, sung in songs.items()
        for song in sung
        if writer != name and song in heard.of(phone.phone)
    ]


def test_not_one_byte_of_a_hidden_note_comes_to_somebody_else(place, heard):
    server = place.serve()
    phones, console, screen, songs = play(place, server)

    assert leaks(heard, phones, songs) == []
    for name, sung in songs.items():
        assert [song for song in sung if song not in heard.of(phones[name].phone)] == []
        assert [song for song in sung if song not in heard.of(console)] == []
        assert [song for song in sung if song in heard.of(screen)] == []
    assert min(heard.count(phone.phone) for phone in phones.values()) >= 5


@pytest.mark.slow
def test_after_the_reveal_everybody_hears_what_was_in_time(place, heard):
    server = place.serve()
    phones, console, screen, songs = play(place, server)

    do(console, "RevealNotes", round=next(iter(phones["Anna"].phone.store.view("session").values()))["current"])
    for phone in phones.values():
        phone.wait_until(lambda phone=phone: len(phone.notes()) == 6)

    told = {song for _, song in leaks(heard, phones, songs)}
    assert told == {f"kanarie {name} {what}" for name in NAMES for what in ("schrijft", "zingt")}
    background.run(screen.until(lambda: len(screen.store.view("note")) == 6))


@pytest.mark.slow
def test_a_planted_leak_is_seen(place, heard):
    server = Server(place.data, command=(sys.executable, str(ROOT / "tests/faults/leaky.py")))
    with server:
        server.start()
        phones, _, _, songs = play(place, server)

        assert len(leaks(heard, phones, songs)) > 10
        place.leaving.close()
