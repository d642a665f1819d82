"""Whether a data directory is in order: beside a running server, in one moment of its database."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy.orm import Session as Database

from facilitator.db import reader_engine, reading
from facilitator.keeping.check import leftovers, rows
from facilitator.keeping.check.finding import PUT_BACK, Finding
from facilitator.keeping.copying import damage_in, schema_of
from facilitator.keeping.schema import is_known, newer, newest
from facilitator.settings import Settings

Say = Callable[[str], None]


def check_everything(settings: Settings, say: Say) -> Iterator[Finding]:
    """All that is wrong. `say` is told what was looked at."""
    yield from leftovers.cut_off(settings)
    if isinstance(settings.store, str):
        yield from _rows(settings, say)
        return
    damage = damage_in(settings.database)
    for one in damage[:20]:
        yield Finding(f"The database is damaged: {one}.", PUT_BACK)
    if damage:
        return
    schema = schema_of(settings.database)
    if not is_known(schema):
        yield Finding(newer(schema), "There is nothing else that this version can check.")
    elif schema != newest():
        say("The database is of an older version: the next start brings it to this one. There is more to check then.")
    else:
        yield from _rows(settings, say)


def _rows(settings: Settings, say: Say) -> Iterator[Finding]:
    engine = reader_engine(settings.store)
    try:
        with reading(engine) as db:
            yield from _of_one_moment(db, settings, say)
    finally:
        engine.dispose()
    for copy in leftovers.copies(settings):
        say(f"{copy} was kept to fall back on. It holds names: throw it away when you no longer need it.")


def _of_one_moment(db: Database, settings: Settings, say: Say) -> Iterator[Finding]:
    yield from rows.holdings(db, say)
    yield from rows.archives(db)
    yield from rows.receipts(db)
    yield from rows.of_gone_sessions(db)
    yield from leftovers.come_back(db, settings)
