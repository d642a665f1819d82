"""R13: a backup while a room writes, the process killed, the backup put back, and the phones of later come back.

`KEEPING_PHONES=200 KEEPING_SECONDS=30 pytest -s tests/keeping/test_under_load.py` is the long form; docs/figures.md has
what it gave.
"""

import asyncio
import os
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest

from tests.support.apart import run_apart
from tests.support.book import Entry
from tests.support.held import held_digests, notes_in
from tests.support.live import LiveClient, Manners
from tests.support.phones import Fleet, Phone
from tests.support.scene import Scene, rounds_of
from tests.support.server import Server

PHONES = int(os.environ.get("KEEPING_PHONES", "20"))
SECONDS = float(os.environ.get("KEEPING_SECONDS", "1.5"))
QUICK = Manners(back_off=(0.05, 0.5), ask_again_after=0.2, retry_after=0.1)


class Room:
    """Phones of which each writes its next note as soon as the one before was answered, until it is told to stop."""

    def __init__(self, fleet: Fleet, server: Server, session: str) -> None:
        self.fleet, self.server, self.session = fleet, server, session
        self.entries: list[Entry] = []
        self._writing: list[asyncio.Task[None]] = []

    @property
    def phones(self) -> list[Phone]:
        return self.fleet.phones

    async def fill(self, code: str, console: LiveClient) -> None:
        for number in range(PHONES):
            await self.fleet.join(code, f"Deelnemer {number}")
        for type_, args in (("StartSession", {}), ("OpenRound", {"round": rounds_of(console)[0]})):
            entry = console.send(type_, id_=f"{type_:_<22}"[:22], **args)
            await console.until(lambda entry=entry: entry.status == "applied")
        for phone in self.phones:
            await phone.until(phone.has_board)

    def begin(self) -> None:
        self._writing = [asyncio.create_task(self._write(phone)) for phone in self.phones]

    async def stop(self) -> None:
        for task in self._writing:
            task.cancel()
        await asyncio.gather(*self._writing, return_exceptions=True)

    async def _write(self, phone: Phone) -> None:
        number = 0
        while True:
            entry = self.type(phone, f"{phone.name} schrijft {number}")
            number += 1
            await phone.until(lambda entry=entry: entry.status is not None, timeout=120)
            await asyncio.sleep(max(0.6, PHONES * 0.01))

    def type(self, phone: Phone, text: str) -> Entry:
        entry = phone.add_note(text)
        self.entries.append(entry)
        return entry

    def answered(self) -> set[str]:
        return {entry.note or "" for entry in self.entries if entry.status == "applied"}

    def longest_gap(self, since: float, until: float) -> float:
        """Seconds between one answer and the next, whoever's."""
        answered = [entry.answered for entry in self.entries if entry.answered]
        moments = sorted(moment for moment in answered if since <= moment <= until)
        return max(later - sooner for sooner, later in pairwise([since, *moments, until]))

    async def back(self) -> None:
        for phone in self.phones:
            await phone.until(lambda phone=phone: phone.inside and not phone.courier.outbox, timeout=120)

    def out_of_step(self) -> list[str]:
        held = held_digests(self.server.data, self.session)
        return [
            f"{phone.name}: {audience}"
            for phone in self.phones
            for audience, (_, digest) in phone.store.digests().items()
            if digest != held.get(audience, (0, 0))[1]
        ]


@pytest.mark.timeout(600)
def test_a_backup_under_load_is_put_back_and_the_phones_of_later_come_back_right(tmp_path):
    file = tmp_path / "backup.zip"
    with Server.started(tmp_path / "data") as server:
        told = run_apart(story(server, file))
        assert "Everything is in order." in server.manage("check")
    print(told)


@dataclass
class Told:
    """What was answered by when; seconds."""

    before: set[str]
    during: set[str]
    after: set[str]
    took: float
    gap: float
    usual: float


async def story(server: Server, file: Path) -> str:
    scene = Scene.set_up(server)
    async with Fleet(server.url, manners=QUICK) as fleet:
        room = Room(fleet, server, scene.session)
        await room.fill(scene.code, await scene.open_console(fleet))
        told = await backed_up(room, file)
        waiting = await killed_and_put_back(room, file)
        return judged(room, told, waiting)


async def backed_up(room: Room, file: Path) -> Told:
    """Everybody writes before, during and after."""
    room.begin()
    await asyncio.sleep(SECONDS)
    before, begun = room.answered(), perf_counter()
    await asyncio.to_thread(room.server.manage, "backup", str(file))
    done = perf_counter()
    during = room.answered() - before
    await asyncio.sleep(SECONDS)
    after = room.answered() - before - during
    await room.stop()
    gap, usual = room.longest_gap(begun, done), room.longest_gap(begun - SECONDS, begun)
    return Told(before, during, after, done - begun, gap, usual)


async def killed_and_put_back(room: Room, file: Path) -> set[str]:
    """The notes that waited on phones meanwhile."""
    room.server.kill()
    for phone in room.phones:
        room.type(phone, f"{phone.name} in de lucht")
    waiting = {entry.note or "" for entry in room.entries if entry.status is None}
    await asyncio.to_thread(room.server.manage, "restore", str(file))
    room.server.start()
    await room.back()
    await settled(room)
    return waiting


def judged(room: Room, told: Told, waiting: set[str]) -> str:
    found = [note for note, _ in notes_in(room.server.data)]
    there = set(found)
    assert min(len(told.before), len(told.during), len(told.after)) > PHONES / 4
    assert (told.before - there, waiting - there) == (set(), set())
    assert len(found) == len(there)
    assert [entry for entry in room.entries if entry.status is None] == []
    assert there - {entry.note for entry in room.entries} == set()
    for phone in room.phones:
        assert phone.notes().keys() == there
    return (
        f"{PHONES} phones; answered before, during, after: {len(told.before)}, {len(told.during)}, {len(told.after)}; "
        f"backup took {told.took:.2f} s, longest gap between answers {told.gap * 1000:.0f} ms "
        f"(without: {told.usual * 1000:.0f} ms); put back: 0 of before missing, {len(waiting)} waiting arrived once, "
        f"{len(told.after - there)} of after went with the later database; out of step: 0"
    )


async def settled(room: Room) -> None:
    """Until every phone holds what the database does; AssertionError when that does not come."""
    for _ in range(200):
        if not (wrong := room.out_of_step()):
            return
        await asyncio.sleep(0.1)
    raise AssertionError(wrong[:5])
