"""The book a phone keeps of what it sent, and the comparison of all books with what the server has in the end."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any


@dataclass(slots=True)
class Entry:
    """One command from typing to being seen; moments are `perf_counter` seconds."""

    id: str
    type: str
    args: dict[str, Any]
    typed: float = field(default_factory=perf_counter)
    sent: float | None = None
    times_sent: int = 0
    answered: float | None = None
    status: str | None = None
    """applied or rejected; None while nothing final was answered."""
    again: bool = False
    at: dict[str, int] = field(default_factory=dict)
    error: dict[str, Any] | None = None
    seen: float | None = None
    """When the sender's own store had reached `at`: the moment its screen says *saved*."""

    @property
    def note(self) -> str | None:
        return self.args.get("note")


class Book:
    """Every command of one phone, in the order of typing."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}

    def write(self, entry: Entry) -> Entry:
        self.entries[entry.id] = entry
        return entry

    def applied(self) -> list[Entry]:
        return [entry for entry in self.entries.values() if entry.status == "applied"]

    def rejected(self) -> list[Entry]:
        return [entry for entry in self.entries.values() if entry.status == "rejected"]

    def unanswered(self) -> list[Entry]:
        return [entry for entry in self.entries.values() if entry.status is None]


@dataclass(frozen=True)
class Verdict:
    """What differs between the books and what was found; all empty is right."""

    missing: list[str]
    """Notes whose writing was acknowledged and that are not there."""
    doubled: list[str]
    changed: list[str]
    """Notes with another text than the last acknowledged one."""
    undeleted: list[str]
    unknown: list[str]
    """Notes nobody in the books wrote."""
    compared: int

    @property
    def right(self) -> bool:
        return not (self.missing or self.doubled or self.changed or self.undeleted or self.unknown)


def compare(
    books: Iterable[Book], found: Iterable[tuple[str, str]], *, late: Collection[tuple[str, str]] = ()
) -> Verdict:
    """Compare acknowledged commands with `found`, the (note id, text) pairs of an export, a holding or a store.

    What was sent but never answered may be there or not; both are honest. A deleted note must be gone. `late` are the
    texts that came after the close and are kept beside their note: there it goes on saying what it said.
    """
    entries = [entry for book in books for entry in book.entries.values() if entry.note]
    in_time = [entry for entry in entries if entry.type != "EditNote" or (entry.note, entry.args["text"]) not in late]
    expected, deleted = _expected(in_time), _deleted(entries)
    pairs = list(found)
    texts, counts = dict(pairs), Counter(note for note, _ in pairs)
    deleting, editing = _open(entries, "DeleteNote"), _open(entries, "EditNote")
    known = expected.keys() | deleted | _open(entries, "AddNote")
    return Verdict(
        missing=[note for note in expected if note not in counts and note not in deleting],
        doubled=[note for note, count in counts.items() if count > 1],
        changed=[note for note, text in expected.items() if texts.get(note, text) != text and note not in editing],
        undeleted=[note for note in deleted if note in counts and note not in _open(entries, "RestoreNote")],
        unknown=[note for note in counts if note not in known],
        compared=len(expected),
    )


def _expected(entries: list[Entry]) -> dict[str, str]:
    """Note → its last acknowledged text, without the deleted ones."""
    texts: dict[str, str] = {}
    for entry in entries:
        if entry.status == "applied" and entry.type in ("AddNote", "EditNote") and entry.note:
            texts[entry.note] = entry.args["text"]
    gone = _deleted(entries)
    return {note: text for note, text in texts.items() if note not in gone}


def _open(entries: list[Entry], type_: str) -> set[str]:
    return {entry.note for entry in entries if entry.status is None and entry.type == type_ and entry.note}


def _deleted(entries: list[Entry]) -> set[str]:
    gone: set[str] = set()
    for entry in entries:
        if entry.status == "applied" and entry.note:
            if entry.type == "DeleteNote":
                gone.add(entry.note)
            elif entry.type == "RestoreNote":
                gone.discard(entry.note)
    return gone
