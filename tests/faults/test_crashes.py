"""The process is gone at the worst moment: before the commit, after it and before anybody was answered.

The phones come back by themselves and send again what was not answered. In the end everything typed is there once.
"""

import pytest

from tests.faults.conftest import eventually
from tests.faults.test_server import found
from tests.support.book import compare
from tests.support.server import Server
from tests.support.simple import SimplePhone

NAMES = ("Anna", "Bram", "Chen", "Dewi")
CRASHED = 137

pytestmark = pytest.mark.slow


def write_until_it_dies(server: Server, phones: list[SimplePhone]) -> None:
    """Everybody writes on, answered or not. While there is a server a turn is a transaction at least."""
    for turn in range(10):
        written = [phone.write(f"{phone.phone.name} schrijft {turn}") for phone in phones]
        eventually(lambda written=written: not server.running or all(entry.status for entry in written))
    assert server._ended(30.0) == CRASHED


@pytest.mark.parametrize("moment", ["before_commit", "after_commit"])
@pytest.mark.parametrize("at", [2, 5])  # the first is the set-up link, which is printed before anybody writes
def test_each_note_is_there_once_whenever_the_power_fails(place, moment, at):
    first = place.serve()
    phones = [place.join(first, name) for name in NAMES]
    first.stop()
    dying = place.serve(faults=f"{moment}=exit@{at}")
    for phone in phones:
        phone.wait_until(lambda phone=phone: phone.phone.inside)

    write_until_it_dies(dying, phones)
    last = place.serve()

    entries = [entry for phone in phones for entry in phone.book.entries.values()]
    for phone in phones:
        phone.wait_saved(*phone.book.entries.values())
    assert len(entries) == len(found(last)) == 40
    assert compare([phone.book for phone in phones], found(last)).right
    assert sum(entry.times_sent > 1 for entry in entries) > 0
    # What was on disk and never answered is known again; what was not on disk is not.
    assert (sum(entry.again for entry in entries) > 0) is (moment == "after_commit")
    assert " 0 deviate" in last.manage("check")


def test_killed_while_it_holds_unanswered_work(place, tmp_path):
    """Held after the commit: everything is on disk, nobody knows."""
    gate = tmp_path / "gate"
    server = place.serve(faults=f"after_commit=hold:{gate}", log="commands")
    phones = [place.join(server, name) for name in NAMES]
    gate.touch()

    entries = [phone.write("in de lucht") for phone in phones]
    for entry in entries:
        server.wait_log(f"taken {entry.id}")
    eventually(lambda: len(found(server)) > 0)
    server.kill()
    gate.unlink()
    server.start()

    for phone, entry in zip(phones, entries, strict=True):
        phone.wait_saved(entry)
    assert compare([phone.book for phone in phones], found(server)).right
    assert len(found(server)) == len(NAMES)
    assert any(entry.again for entry in entries)
