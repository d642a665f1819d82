"""Which databases this program knows: those of its own version and of every one before it."""

from __future__ import annotations

from alembic.script import ScriptDirectory

from facilitator import db


def newest() -> str:
    return str(ScriptDirectory(str(db.MIGRATIONS)).get_current_head())


def is_known(schema: str | None) -> bool:
    """Whether a database at this migration can be brought to this version; also one without any."""
    known = {step.revision for step in ScriptDirectory(str(db.MIGRATIONS)).walk_revisions()}
    return not schema or schema in known
