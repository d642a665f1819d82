"""What one person, one page and one script may do over the live layer: generous to people, and an end to what is none.

Nothing is counted by address: a venue is one. A person is counted in a session whatever they are on (phone and laptop
share), a page by its grant, a socket that nobody knows yet by itself. With several processes each counts for itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from facilitator.errors import Rejected
from facilitator.limits import Rate
from facilitator.live.listeners import Identity

PAGES = 20  # open at once on one grant; of one more, the one that was opened first is hung up on
BATCHES = 2  # of one person with the ledger at the same time, whatever number of pages they have open
SCREEN_PAGES = 200  # who has the link of a screen shares it with others
HALF_OPEN_SECONDS = 60  # that a socket may stay without entering


@dataclass
class Rates:
    """An outbox of 300 that comes back at once goes through whole; then nobody writes as fast as five a second."""

    commands: Rate = field(default_factory=lambda: Rate(300, 5))  # by person or account, in a session
    entering: Rate = field(default_factory=lambda: Rate(60, 2))  # by grant
    asking: Rate = field(default_factory=lambda: Rate(120, 5))  # `enter`, `clock` and `signal`, by socket
    packets: Rate = field(default_factory=lambda: Rate(600, 40))  # of any kind, by socket; then it is hung up on
    fetching: Rate = field(default_factory=lambda: Rate(90, 3))  # snapshots and changes over HTTP, by grant
    waiting: Counter[str] = field(default_factory=Counter)  # batches that the ledger has, by who sent them

    @contextmanager
    def one_more_batch(self, who: str) -> Iterator[None]:
        """While a batch is with the ledger: it is written with those of others, who must not stand behind many of one.

        Raises Rejected("busy") when there are too many of theirs already, on other phones or in other tabs.
        """
        if self.waiting[who] >= BATCHES:
            raise Rejected("busy")
        self.waiting[who] += 1
        try:
            yield
        finally:
            self.waiting[who] -= 1
            if not self.waiting[who]:
                del self.waiting[who]


def slow_down(rate: Rate, key: str) -> None:
    """Count one. Raises Rejected("too_fast") with the seconds to wait when there is no room for it."""
    if not rate.take(key):
        raise Rejected("too_fast", seconds=rate.wait(key))


def sender(identity: Identity) -> str:
    """Under what somebody's commands are counted: as the same one on all of their devices."""
    return f"{identity.session} {identity.person or identity.grant}"


def most_pages(identity: Identity) -> int:
    return SCREEN_PAGES if identity.role == "screen" else PAGES
