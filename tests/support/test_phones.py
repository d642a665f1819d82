"""The model phone against a real Flask-SocketIO server: in step, through cuts, and honest about what was lost."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.echo import CODE
from tests.support.book import compare
from tests.support.live import Manners
from tests.support.proxy import Proxy
from tests.support.server import Server
from tests.support.simple import SimplePhone


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    data: Path = tmp_path_factory.mktemp("bare")
    with Server.started(data, command=[sys.executable, "-m", "bench.bare"]) as server:
        yield server


def test_a_note_reaches_the_other_phone_and_is_saved(server: Server) -> None:
    with SimplePhone.join(server.url, CODE, "Anna") as anna, SimplePhone.join(server.url, CODE, "Bram") as bram:
        entry = anna.write("Samen beginnen, één loket 👍")

        anna.wait_saved(entry)
        bram.wait_until(lambda: entry.note in bram.notes())

        assert entry.status == "applied"
        assert bram.notes()[str(entry.note)]["text"] == "Samen beginnen, één loket 👍"
        assert anna.phone.name == "Anna"


def test_a_phone_that_was_cut_catches_up_to_the_same_digest(server: Server) -> None:
    with SimplePhone.join(server.url, CODE, "Anna") as anna, SimplePhone.join(server.url, CODE, "Bram") as bram:
        bram.go_offline()
        missed = [anna.write(f"gemist {number}") for number in range(5)]
        anna.wait_saved(*missed)
        assert not {entry.note for entry in missed} & bram.notes().keys()

        bram.go_online()
        bram.wait_until(lambda: all(entry.note in bram.notes() for entry in missed))

        board = f"board:{bram.phone.board()}"
        assert bram.phone.store.digests()[board] == anna.phone.store.digests()[board]
        assert bram.phone.comings == 2


def test_what_was_typed_while_the_line_swallowed_is_there_once(server: Server) -> None:
    with Proxy(server.url) as proxy, SimplePhone.join(proxy.url, CODE, "Chen") as chen:
        first = chen.write("voor")
        chen.wait_saved(first)
        proxy.swallow()
        lost = [chen.write(f"tijdens {number}") for number in range(3)]
        proxy.wait_swallowed("up")
        assert [entry.status for entry in lost] == [None, None, None]

        proxy.let_through()
        chen.cut()
        chen.wait_saved(*lost)

        assert next(entry.times_sent for entry in lost) == 2
        found = [(note, entity["text"]) for note, entity in chen.notes().items() if note in _notes(chen)]
        assert compare([chen.book], found).right
        assert compare([chen.book], found).compared == 4


def test_the_books_see_a_planted_loss(server: Server) -> None:
    with SimplePhone.join(server.url, CODE, "Dewi") as dewi:
        entries = [dewi.write(text) for text in ("een", "twee", "drie")]
        dewi.wait_saved(*entries)
        found = [(str(entry.note), str(entry.args["text"])) for entry in entries]

        assert compare([dewi.book], found).right
        assert compare([dewi.book], found[1:]).missing == [entries[0].note]
        assert compare([dewi.book], [*found, found[0]]).doubled == [entries[0].note]
        assert compare([dewi.book], [*found[1:], (found[0][0], "anders")]).changed == [entries[0].note]
        assert compare([dewi.book], [*found, ("vreemd", "van niemand")]).unknown == ["vreemd"]


def test_the_clock_of_a_phone_that_is_a_day_wrong_is_corrected(server: Server) -> None:
    day = 24 * 3600 * 1000
    with SimplePhone.join(server.url, CODE, "Emre", manners=Manners(clock_error_ms=day)) as emre:
        emre.wait_until(lambda: emre.phone.clock.offset_ms is not None)

        assert emre.phone.clock.offset_ms == pytest.approx(-day, abs=500)


def _notes(phone: SimplePhone) -> set[str]:
    return {str(entry.note) for entry in phone.book.entries.values()}
