"""Migrations for tests: a folder of them to plant one in, and how a database differs from its models."""

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import MetaData, create_engine

from facilitator import db

# A step that alters a table which others point at: SQLite can only do that by making it anew.
_ALTERS_A_PARENT = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "9999", {before!r}, None, None

def upgrade():
    with op.batch_alter_table("board_column") as batch:
        batch.add_column(sa.Column("hint", sa.String(), nullable=False, server_default=""))
        batch.alter_column("title", type_=sa.Text())
    {more}
"""


def own_steps(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The migrations, in a folder where a test may add one."""
    shutil.copytree(db.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(db, "MIGRATIONS", folder)
    return folder


def plant(steps: Path, *, more: str = "pass") -> None:
    before = max(path.stem.split("_")[0] for path in (steps / "versions").glob("0*.py"))
    (steps / "versions" / "9999_planted.py").write_text(_ALTERS_A_PARENT.format(before=before, more=more))


def differences(address: str, models: MetaData) -> list[str]:
    engine = create_engine(address)
    try:
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            return [str(found) for found in compare_metadata(context, models)]
    finally:
        engine.dispose()
