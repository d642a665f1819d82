"""What the migrations build is what the models say."""

import pytest
from sqlalchemy import Column, Index, MetaData, String, Table

from facilitator.db import upgrade
from facilitator.models import metadata
from tests.support.migrating import differences


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("built") / "facilitator.sqlite3"
    upgrade(path)
    return f"sqlite:///{path}"


@pytest.fixture
def models() -> MetaData:
    """A copy of the models, to change."""
    copy = MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        table.to_metadata(copy)
    return copy


def test_the_migrations_build_what_the_models_say(built):
    assert differences(built, metadata) == []
    assert len(metadata.tables) >= 16


def test_a_copy_of_the_models_is_equal_to_them(built, models):
    assert differences(built, models) == []


@pytest.mark.parametrize("planted", ["table", "column", "index", "type", "gone"])
def test_a_planted_difference_is_seen(built, models, planted):
    note = models.tables["note"]
    if planted == "table":
        Table("cluster", models, Column("id", String, primary_key=True))
    elif planted == "column":
        note.append_column(Column("colour", String, nullable=False))
    elif planted == "index":
        Index("ix_note_text", note.c.text)
    elif planted == "type":
        note.c.version.type = String()
    else:
        models.remove(models.tables["mark"])

    assert len(differences(built, models)) == 1


def test_every_constraint_has_a_name(built):
    """SQLite rebuilds a table to alter it, and can only carry over what has a name."""
    named = [constraint for table in metadata.sorted_tables for constraint in table.constraints]

    assert [str(constraint) for constraint in named if constraint.name is None] == []
    assert len(named) > 30
