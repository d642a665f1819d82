"""The generator: lets phones in, types notes at a rate that does not wait for the server, and reads the books."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from bench import books
from bench.machine import Meter
from bench.sightings import Sightings, quantile
from tests.support.book import Entry
from tests.support.door import NotLetIn
from tests.support.live import LiveClient, Manners
from tests.support.phones import DidNotJoin, Fleet, Phone

NOTE = "Samen met de scholen een overdrachtsdossier maken voor het nieuwe college, en dat in het najaar al bespreken"
"""About 120 bytes with its number, as the notes of the figures are."""


@dataclass
class Crowd:
    """Phones that are in, with what their coming in took."""

    fleet: Fleet
    sightings: Sightings
    phones: list[Phone] = field(default_factory=list)
    others: list[LiveClient] = field(default_factory=list)
    arrivals: list[float] = field(default_factory=list)
    """Seconds from scanning to being in step, per phone."""
    stayed_out: list[str] = field(default_factory=list)
    """Why, of each phone that did not get in."""
    keeps_book: books.Kept | None = None
    """Data directory and session of a server that has a database: what phones hold is compared with it."""


async def gather(
    url: str, code: str, *, phones: int, within: float, files: bool = False, clock_rounds: int = 5
) -> Crowd:
    """Let `phones` phones in, spread evenly over `within` seconds, whatever the server makes of it."""
    sightings = Sightings()
    fleet = Fleet(url, manners=Manners(clock_rounds=clock_rounds), on_applied=sightings.saw)
    crowd = Crowd(fleet, sightings)
    start = perf_counter()
    coming = [
        asyncio.create_task(
            _arrive(crowd, code, f"Deelnemer {number}", at=start + within * number / phones, files=files)
        )
        for number in range(phones)
    ]
    await asyncio.gather(*coming)
    crowd.phones = [phone for phone in fleet.phones if phone.inside]
    return crowd


async def _arrive(crowd: Crowd, code: str, name: str, *, at: float, files: bool) -> None:
    await asyncio.sleep(max(0.0, at - perf_counter()))
    start = perf_counter()
    try:
        phone = await crowd.fleet.join(code, name, connect=False, files=files)
        await phone.come_in(timeout=60)
    except (OSError, LookupError, DidNotJoin, NotLetIn) as problem:
        crowd.stayed_out.append(f"{type(problem).__name__}: {problem}"[:200])
    else:
        crowd.arrivals.append(perf_counter() - start)


@dataclass
class Outcome:
    """What one stretch of load did; CPU in seconds, delays in ms."""

    phones: int
    stayed_out: int
    commands: int
    applied: int
    rejected: int
    lost: int
    doubled: int
    out_of_step: int
    frames: int
    megabytes: float
    server_cpu: float
    generator_cpu: float
    seconds: float
    late_p95_ms: float
    """How late the generator typed: above a few ms it was the generator that was slow."""
    delays_ms: dict[str, float]

    def row(self) -> dict[str, Any]:
        """The figures that are judged, and what they were made from."""
        return {
            **self.__dict__,
            "commands_per_second": round(self.applied / self.seconds, 1),
            "frames_per_second": round(self.frames / self.seconds, 1),
            "server_core_share": round(self.server_cpu / self.seconds, 3),
            "generator_core_share": round(self.generator_cpu / self.seconds, 3),
            "cpu_per_1000_commands": round(1000 * self.server_cpu / max(1, self.applied), 3),
            "cpu_per_100000_frames": round(100_000 * self.server_cpu / max(1, self.frames), 3),
        }


async def drive(
    crowd: Crowd, *, pid: int, rate: float, seconds: float, beside: Callable[[], Awaitable[None]] | None = None
) -> Outcome:
    """Type `rate` notes a second for `seconds`, each on the next phone in a shuffled row, then wait until all is in.

    What happens `beside` begins with the typing, and is waited for.
    """
    crowd.sightings.forget()
    clients: list[LiveClient] = [*crowd.phones, *crowd.others]
    before = _heard(clients)
    meter = Meter(pid)
    other = asyncio.ensure_future(beside()) if beside else None
    entries, late = await _type(crowd.phones, rate=rate, seconds=seconds)
    if other is not None:
        await other
    meter.stop()
    after = _heard(clients)
    await settle(lambda: _settled(crowd.phones, entries), at_most=30.0)
    return Outcome(
        phones=len(crowd.phones),
        stayed_out=len(crowd.stayed_out),
        **books.counted(crowd.phones, entries, crowd.keeps_book),
        frames=after[0] - before[0],
        megabytes=round((after[1] - before[1]) / 1e6, 2),
        server_cpu=round(meter.server, 3),
        generator_cpu=round(meter.own, 3),
        seconds=round(meter.wall, 3),
        late_p95_ms=round(quantile(late, 0.95), 2),
        delays_ms=_delays(crowd.sightings, entries),
    )


async def _type(phones: list[Phone], *, rate: float, seconds: float) -> tuple[list[Entry], list[float]]:
    order = random.sample(phones, len(phones))
    entries: list[Entry] = []
    late: list[float] = []
    start = perf_counter()
    for number in range(int(rate * seconds)):
        due = start + number / rate
        if (wait := due - perf_counter()) > 0:
            await asyncio.sleep(wait)
        late.append(perf_counter() - due)
        entries.append(order[number % len(order)].add_note(f"{NOTE} {number}"))
    return entries, late


async def settle(holds: Callable[[], bool], *, at_most: float) -> bool:
    """Look every 50 ms; a load is over when everything has arrived, or when it clearly will not."""
    deadline = perf_counter() + at_most
    while not holds():
        if perf_counter() > deadline:
            return False
        await asyncio.sleep(0.05)
    return True


def _settled(phones: list[Phone], entries: list[Entry]) -> bool:
    """Every author holds what was applied, and everybody holds the same: nothing is on its way any more."""
    return all(entry.seen or entry.status == "rejected" for entry in entries) and books.out_of_step(phones) == 0


def _heard(clients: list[LiveClient]) -> tuple[int, int]:
    return sum(client.frames_in for client in clients), sum(client.heard_bytes for client in clients)


def _delays(sightings: Sightings, entries: list[Entry]) -> dict[str, float]:
    applied = [entry for entry in entries if entry.status == "applied"]
    acknowledged = [entry.answered - entry.typed for entry in applied if entry.answered]
    saved = [entry.seen - entry.typed for entry in applied if entry.seen]
    kinds = {"acknowledged": acknowledged, "saved": saved}
    for role in ("participant", "facilitator", "screen"):
        kinds[f"seen_{role}"] = sightings.delays(role, applied)
    for role in ("facilitator", "screen"):
        kinds[f"seen_{role}_after_answer"] = sightings.delays(role, applied, since="answered")
    return {
        f"{name}_p{share}": round(quantile(values, share / 100), 1)
        for name, values in kinds.items()
        if values
        for share in (50, 95)
    }
