"""What the database holds, straight from its file: to compare with what phones hold, without asking the server."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import orjson

from tests.support.frames import weight

_FILE = "facilitator.sqlite3"
_HELD = "SELECT audience, kind, id, seq, body FROM holding WHERE session = ?"
_DIGEST_BITS = (1 << 64) - 1


def held_digests(data: Path, session: str) -> dict[str, tuple[int, int]]:
    """Audience → (seq of its last change, digest of what it holds now), as a store that is in step has them."""
    found: dict[str, tuple[int, int]] = {}
    with closing(_opened(data)) as database:
        for audience, kind, id_, seq, body in database.execute(_HELD, (session,)):
            head, digest = found.get(audience, (0, 0))
            added = 0 if body is None else weight(kind, id_, orjson.loads(body))
            found[audience] = (max(head, seq), (digest + added) & _DIGEST_BITS)
    return found


def notes_in(data: Path) -> list[tuple[str, str]]:
    """(note, text) of everything on the boards."""
    with closing(_opened(data)) as database:
        return [
            (id_, text)
            for id_, text in database.execute("SELECT id, text FROM note WHERE deleted_at IS NULL ORDER BY id")
        ]


def late_texts_in(data: Path) -> set[tuple[str, str]]:
    """(note, text) of every change that came after the close, and waits beside its note."""
    with closing(_opened(data)) as database:
        return set(database.execute("SELECT note_id, text FROM note_revision WHERE reason = 'late'"))


def board_of_note(data: Path) -> dict[str, str]:
    with closing(_opened(data)) as database:
        return dict(database.execute("SELECT id, board_id FROM note"))


def holdings_in(data: Path, session: str) -> dict[str, dict[str, dict[str, Any]]]:
    """Audience → kind → id → entity, of everything that is held."""
    found: dict[str, dict[str, dict[str, Any]]] = {}
    with closing(_opened(data)) as database:
        for audience, kind, id_, _seq, body in database.execute(_HELD, (session,)):
            kinds = found.setdefault(audience, {})
            if body is not None:
                kinds.setdefault(kind, {})[id_] = orjson.loads(body)
    return found


def receipts_in(data: Path) -> set[str]:
    """The ids of all commands that were applied."""
    with closing(_opened(data)) as database:
        return {id_ for (id_,) in database.execute("SELECT id FROM receipt UNION ALL SELECT id FROM sealed_receipt")}


def seats_in(data: Path) -> list[tuple[str, str]]:
    """(person, group) of everybody who sits somewhere now."""
    with closing(_opened(data)) as database:
        return list(database.execute("SELECT person_id, group_id FROM placement WHERE until_at IS NULL"))


def feedback_in(data: Path) -> list[tuple[str, str, str]]:
    """(presentation, person, words as JSON) of all feedback with a name."""
    with closing(_opened(data)) as database:
        return list(database.execute("SELECT presentation_id, person_id, texts FROM feedback"))


def enrolments_in(data: Path) -> dict[str, str]:
    """Name → enrolment, of everybody on a roster."""
    with closing(_opened(data)) as database:
        query = "SELECT person.name, enrolment.id FROM enrolment JOIN person ON person.id = enrolment.person_id"
        return dict(database.execute(query))


def _opened(data: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{data / _FILE}?mode=ro", uri=True, timeout=10)
