"""What phones wrote in their books against what is there in the end: in the database, or on all phones together."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from tests.support.book import Entry, compare
from tests.support.held import held_digests, notes_in
from tests.support.phones import Phone
from tests.support.store import Store

Kept = tuple[Path, str]
"""Data directory and session, of a server that has a database."""


class Holder(Protocol):
    store: Store


def counted(phones: Sequence[Phone], entries: Sequence[Entry], kept: Kept | None) -> dict[str, int]:
    """How many of these were applied and refused, and what was lost, doubled or is held otherwise than it should."""
    verdict = compare([phone.book for phone in phones], _found(phones, kept))
    return {
        "commands": len(entries),
        "applied": sum(entry.status == "applied" for entry in entries),
        "rejected": sum(entry.status == "rejected" for entry in entries),
        "lost": len(verdict.missing),
        "doubled": len(verdict.doubled),
        "out_of_step": astray(phones, kept),
    }


def out_of_step(phones: Sequence[Holder]) -> int:
    """Phones that hold something else than most of those who may hear the same."""
    held: dict[str, list[tuple[int, Any]]] = {}
    for place, phone in enumerate(phones):
        for audience, digest in phone.store.digests().items():
            if not audience.startswith("person:"):
                held.setdefault(audience, []).append((place, digest))
    apart: set[int] = set()
    for pairs in held.values():
        most = Counter(digest for _, digest in pairs).most_common(1)[0][0]
        apart.update(place for place, digest in pairs if digest != most)
    return len(apart)


def astray(phones: Sequence[Holder], kept: Kept | None) -> int:
    """Phones that do not hold what the database holds; where there is none, what most others hold."""
    if kept is None:
        return out_of_step(phones)
    held = held_digests(*kept)
    return sum(
        any(digest != held.get(audience, (0, 0)) for audience, digest in phone.store.digests().items())
        for phone in phones
    )


def _found(phones: Sequence[Phone], kept: Kept | None) -> list[tuple[str, str]]:
    """(note, text) of all that is there."""
    if kept is not None:
        return notes_in(kept[0])
    return list({note: entity["text"] for phone in phones for note, entity in phone.notes().items()}.items())
