"""A phone for stories: every line waits until it has happened.

anna = SimplePhone.join(server.url, code, "Anna")
entry = anna.write("Samen beginnen")
anna.wait_saved(entry)
assert "Samen beginnen" in anna.texts()
"""

from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeVar

from tests.support import background
from tests.support.book import Book, Entry
from tests.support.live import Manners
from tests.support.phones import Fleet, Phone, new_id

Result = TypeVar("Result")

_QUICK = Manners(back_off=(0.05, 0.3), ask_again_after=0.2)


class SimplePhone:
    """A model phone on the background loop; `phone` is the real thing for what is not offered here."""

    def __init__(self, fleet: Fleet, phone: Phone) -> None:
        self.phone = phone
        self._fleet = fleet

    @classmethod
    def join(cls, url: str, code: str, name: str, *, manners: Manners = _QUICK, connect: bool = True) -> Self:
        async def arrive() -> tuple[Fleet, Phone]:
            fleet = Fleet(url, manners=manners)
            return fleet, await fleet.join(code, name, connect=connect)

        return cls(*background.run(arrive()))

    @property
    def book(self) -> Book:
        return self.phone.book

    def write(self, text: str, *, column: str | None = None) -> Entry:
        """Type a note and send it, as soon as there is a board; does not wait for the answer, as a person does not."""
        self.wait_until(self.phone.has_board)
        return self._do(lambda: self.phone.add_note(text, column=column))

    def edit(self, note: str, text: str, *, base: int | None = None) -> Entry:
        version = base if base is not None else self.phone.mine()[note]["version"]
        return self._do(lambda: self.phone.edit_note(note, text, base=version))

    def move(self, note: str, *, column: str, after: str | None = None) -> Entry:
        return self._do(lambda: self.phone.move_note(note, column=column, after=after))

    def delete(self, note: str) -> Entry:
        return self._do(lambda: self.phone.delete_note(note))

    def restore(self, note: str) -> Entry:
        return self._do(lambda: self.phone.restore_note(note))

    def send(self, type_: str, /, **args: Any) -> Entry:
        """Any command, and wait until it is saved."""
        entry = self._do(lambda: self.phone.send(type_, id_=new_id(), **args))
        self.wait_saved(entry)
        return entry

    def notes(self) -> dict[str, Any]:
        return self.phone.notes()

    def texts(self) -> list[str]:
        """What this phone shows of the board, in no order."""
        return [note["text"] for note in self.phone.notes().values()]

    def wait_answered(self, *entries: Entry, timeout: float = 15.0) -> None:
        self.wait_until(lambda: all(entry.status is not None for entry in entries), timeout=timeout)

    def wait_saved(self, *entries: Entry, timeout: float = 15.0) -> None:
        """Until the phone would say *saved* of all of these; a rejected one never gets there."""
        self.wait_until(lambda: all(entry.seen is not None for entry in entries), timeout=timeout)

    def wait_until(self, holds: Callable[[], bool], *, timeout: float = 15.0) -> None:
        background.run(self.phone.until(holds, timeout=timeout), timeout=timeout + 5)

    def cut(self) -> None:
        self._do(self.phone.cut)

    def go_offline(self) -> None:
        self._do(self.phone.go_offline)

    def go_online(self, *, timeout: float = 15.0) -> None:
        self._do(self.phone.go_online)
        self.wait_until(lambda: self.phone.inside, timeout=timeout)

    def leave(self) -> None:
        background.run(self._fleet.leave())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.leave()

    def _do(self, act: Callable[[], Result]) -> Result:
        """Act on the loop that the phone lives on."""

        async def acting() -> Result:
            return act()

        return background.run(acting())
