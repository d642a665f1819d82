"""On PostgreSQL, too, the connections that write are durable, and no other one writes."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import InternalError

from facilitator.db import db, reader_engine, reading
from facilitator.ledger.check import check_session
from facilitator.sessions.models import Session
from tests.boards.wall import texts, write
from tests.house import KANSEN


def shown(connection, *names: str) -> list[object]:
    return [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in names]


def test_the_writer_is_durable(shared):
    with shared.writer_engine.connect() as connection:
        assert shown(connection, "synchronous_commit", "transaction_isolation") == ["on", "read committed"]


def test_readers_cannot_write(shared):
    with shared.read() as reader, pytest.raises(InternalError, match="read-only"):
        reader.execute(text("UPDATE session SET title = 'x'"))
    with shared.app.app_context(), pytest.raises(InternalError, match="read-only"):
        db.session.execute(text("DELETE FROM session"))


def test_errors_of_the_database_name_no_values(shared):
    with shared.read() as reader, pytest.raises(InternalError) as caught:
        reader.execute(text("UPDATE session SET title = :title"), {"title": "Annes geheim"})
    with shared.read() as reader:
        assert reader.query(Session).count() == 2
    assert "geheim" not in str(caught.value)


def test_what_is_read_together_is_of_one_moment_and_keeps_nobody_from_writing(house):
    house.open(KANSEN)
    write(house, house.anna, "een")
    engine = reader_engine(house.settings.store)

    with house.read() as reader, reading(engine) as beside:
        before = reader.execute(text("SELECT count(*) FROM note")).scalar()
        compared, _ = check_session(beside, house.session)
        write(house, house.anna, "twee")
        after = reader.execute(text("SELECT count(*) FROM note")).scalar()
        again, deviations = check_session(beside, house.session)
    engine.dispose()

    assert (before, after) == (1, 1)
    assert (compared, deviations) == (again, [])
    assert compared > 20
    assert texts(house) == ["een", "twee"]
