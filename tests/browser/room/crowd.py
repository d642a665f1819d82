"""The phones without a browser: they come in by the pages, hold what a phone holds, and write what they are told."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle
from typing import Any

from tests.support import background
from tests.support.book import Entry
from tests.support.live import Manners
from tests.support.phones import Fleet, Phone

_SECOND = 1000
# No two clocks agree: some are right, others are seconds, an hour or a day off.
_WRONG_MS = (0, 7 * _SECOND, 3600 * _SECOND, -24 * 3600 * _SECOND)


class Crowd:
    """By name. Whatever is done is done on the background loop, where the phones live."""

    def __init__(self, url: str, code: str) -> None:
        self._fleet = Fleet(url)
        self._code = code
        self._manners = cycle(
            Manners(back_off=(0.1, 0.5), ask_again_after=0.2, clock_error_ms=wrong) for wrong in _WRONG_MS
        )
        self._phones: dict[str, Phone] = {}

    def __getitem__(self, name: str) -> Phone:
        return self._phones[name]

    def __iter__(self) -> Iterator[Phone]:
        return iter(self._phones.values())

    def join(self, *names: str) -> None:
        """All at once, as people do who were told to."""

        async def arrive() -> list[Phone]:
            joining = (self._fleet.join(self._code, name, manners=next(self._manners)) for name in names)
            return await asyncio.gather(*joining)

        self._phones.update(zip(names, background.run(arrive()), strict=True))

    def leave(self, name: str) -> None:
        background.run(self._phones.pop(name).leave())

    def do(self, name: str, act: Callable[[Phone], Entry]) -> Entry:
        """Have somebody send something, without waiting for the answer."""

        async def acting() -> Entry:
            return act(self[name])

        return background.run(acting())

    def write(self, name: str, text: str, column: str) -> Entry:
        return self.do(name, lambda phone: phone.add_note(text, column=column))

    def wait_saved(self, *names: str) -> None:
        """Until these, or all, would say *saved* of everything they sent."""
        self.wait_until(lambda phone: all(entry.seen for entry in phone.book.entries.values()), *names)

    def wait_until(self, holds: Callable[[Phone], bool], *names: str, seconds: float = 30.0) -> None:
        """Until it holds for these, or for all; says for whom it does not."""
        phones = [self[name] for name in names] or list(self)

        async def waiting(phone: Phone) -> None:
            try:
                await phone.until(lambda: holds(phone), timeout=seconds)
            except TimeoutError:
                raise TimeoutError(f"{phone.name} never came to that") from None

        async def all_wait() -> None:
            await asyncio.gather(*map(waiting, phones))

        background.run(all_wait(), timeout=seconds + 10)

    def leave_all(self) -> None:
        background.run(self._fleet.leave())


def one_each(names: Iterable[str], lines: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    """Deal lines out over people, in turn."""
    return zip(cycle(names), lines, strict=False)
