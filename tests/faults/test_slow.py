"""Phones that do not read what they are sent: they are let go of, and nobody else notices (R9).

In the default form twelve of them; with FACILITATOR_LONG=1 a hundred, with the figures on the way.
"""

import os
import time
from contextlib import ExitStack, closing
from pathlib import Path
from secrets import token_urlsafe

from tests.faults.stuck import Stuck
from tests.house import CODE
from tests.support import background
from tests.support.browse import Browser
from tests.support.phones import walk_in
from tests.support.server import Server

LONG = bool(os.environ.get("FACILITATOR_LONG"))
STUCK = 100 if LONG else 12
MOST_MEMORY = 64 * 1024 * 1024


def memory(server: Server) -> int:
    """Bytes that the server holds."""
    fields = Path(f"/proc/{server.pid}/statm").read_text().split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")


def cookies(server: Server, number: int) -> list[str]:
    """Of so many who come in now."""

    async def come_in() -> list[str]:
        found = []
        for name in range(number):
            browser = Browser(server.url)
            await walk_in(browser, CODE, f"Gast {name}")
            browser.close()
            found.append(browser.cookie)
        return found

    return background.run(come_in())


def test_who_does_not_read_is_let_go_of_and_nobody_else_notices(place):
    server = place.serve()
    bram = place.join(server, "Bram")
    with ExitStack() as leaving:
        stuck = [leaving.enter_context(closing(Stuck(server.port, own))) for own in cookies(server, STUCK)]
        for one in stuck[::2]:
            one.pong_blindly(leaving)
        before, start = memory(server), time.monotonic()
        most, slowest, number = before, 0.0, 0
        while not all(one.let_go for one in stuck):
            number += 1
            typed = time.monotonic()
            entry = bram.write(token_urlsafe(1400))  # nothing that could be compressed
            bram.wait_saved(entry)
            slowest = max(slowest, time.monotonic() - typed)
            most = max(most, memory(server))
            assert time.monotonic() - start < 60
        took = time.monotonic() - start
    grown = f"+ {(most - before) / 1e6:.1f} MB"
    print(f"{STUCK} stuck: let go of in {took:.1f} s, {grown}, {number} notes, the slowest {slowest:.2f} s")

    assert took < 30
    assert most - before < MOST_MEMORY
    bram.wait_until(lambda: len(bram.notes()) == number)
    anna = place.join(server, "Anna")
    anna.wait_until(lambda: len(anna.notes()) == number)
    assert server.running
