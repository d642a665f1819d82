"""Which databases this program knows: those of its own version and of every one before it."""

from __future__ import annotations

from pathlib import Path

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from facilitator import db
from facilitator.settings import BadSetting


def newest() -> str:
    return str(ScriptDirectory(str(db.MIGRATIONS)).get_current_head())


def is_known(schema: str | None) -> bool:
    """Whether a database at this migration can be brought to this version; also one without any."""
    known = {step.revision for step in ScriptDirectory(str(db.MIGRATIONS)).walk_revisions()}
    return not schema or schema in known


def refuse_newer(store: Path | str) -> None:
    """Raises BadSetting, in words, where a newer program has been at a database: this one would not understand it."""
    if isinstance(store, Path) and not store.exists():
        return
    engine = db.reader_engine(store)
    try:
        with engine.connect() as connection:
            schema = MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()
    if not is_known(schema):
        raise BadSetting(newer(schema))


def newer(schema: str | None) -> str:
    return (
        f"A newer version of Facilitator made this database ({schema}; this one knows up to {newest()}). "
        "Nothing was changed. Use that version, or a newer one."
    )
