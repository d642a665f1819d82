"""Writing every table of a PostgreSQL anew, so that nothing lies in its files that was deleted.

A table lies there in the order in which its rows came, and every row carries the number of its transaction: beside
rows that say who and when, that would tell whose an anonymous one is. So the tables that have no order in the embedded
database (`WITHOUT ROWID`) are dealt again: all of their rows in one transaction, in random order.
"""

from __future__ import annotations

from sqlalchemy import Engine, Table, text
from sqlalchemy.orm import Session

from facilitator.db import Base
from facilitator.ledger.models import Holding, Receipt

# They say by themselves when each row came.
_ORDERED = {Holding.__tablename__, Receipt.__tablename__}


def without_order() -> list[Table]:
    """The tables in which nothing may tell what came before what."""
    tables = Base.metadata.sorted_tables
    return [one for one in tables if not one.dialect_options["sqlite"]["with_rowid"] and one.name not in _ORDERED]


def deal_again(db: Session) -> None:
    """In one transaction, and nobody else may be writing."""
    for table in without_order():
        name = _quoted(table)
        db.execute(text(f"CREATE TEMPORARY TABLE dealt ON COMMIT DROP AS TABLE {name}"))
        db.execute(text(f"TRUNCATE {name}"))
        db.execute(text(f"INSERT INTO {name} SELECT * FROM dealt ORDER BY random()"))  # noqa: S608 - our own names
        db.execute(text("DROP TABLE dealt"))


def write_anew(engine: Engine) -> None:
    """Readers wait meanwhile, each for one table."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for table in Base.metadata.sorted_tables:
            connection.execute(text(f"VACUUM (FULL, ANALYZE) {_quoted(table)}"))


def _quoted(table: Table) -> str:
    return f'"{table.name}"'
