"""The connection that writes is durable, and no other one writes."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from facilitator.db import db, reader_engine, reading
from facilitator.ledger.check import check_session
from facilitator.sessions.models import Session
from tests.boards.wall import texts, write
from tests.house import KANSEN, House


def pragmas(connection, *names: str) -> list[object]:
    return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]


FULL, NORMAL = 2, 1


def writer_is_durable(house: House) -> bool:
    with house.writer_engine.connect() as connection:
        return pragmas(connection, "journal_mode", "synchronous", "foreign_keys") == ["wal", FULL, 1]


def test_the_writer_is_durable(house):
    assert writer_is_durable(house)


@pytest.mark.parametrize("planted", ["synchronous=NORMAL", "synchronous=OFF", "foreign_keys=OFF"])
def test_a_planted_carelessness_is_seen(house, planted):
    house.writer_engine.raw_connection().execute(f"PRAGMA {planted}")

    assert not writer_is_durable(house)


def test_readers_cannot_write(house):
    with house.read() as reader, pytest.raises(OperationalError, match="readonly"):
        reader.execute(text("UPDATE session SET title = 'x'"))
    with house.app.app_context(), pytest.raises(OperationalError, match="readonly"):
        db.session.execute(text("DELETE FROM session"))


def test_what_is_read_together_is_of_one_moment(house):
    house.open(KANSEN)
    write(house, house.anna, "een")

    with house.read() as reader:
        before = reader.execute(text("SELECT count(*) FROM note")).scalar()
        write(house, house.anna, "twee")
        after = reader.execute(text("SELECT count(*) FROM note")).scalar()

    assert (before, after) == (1, 1)
    assert texts(house) == ["een", "twee"]


def test_a_check_beside_a_running_server_keeps_nobody_from_writing(house):
    house.open(KANSEN)
    write(house, house.anna, "een")
    engine = reader_engine(house.settings.database)

    with reading(engine) as reader:
        compared, _ = check_session(reader, house.session)
        write(house, house.anna, "twee")
        again, deviations = check_session(reader, house.session)
    engine.dispose()

    assert (compared, deviations) == (again, [])
    assert compared > 20
    assert texts(house) == ["een", "twee"]


def test_errors_of_the_database_name_no_values(house):
    """They end up in logs; the values are what people wrote."""
    with house.read() as reader:
        with pytest.raises(OperationalError) as caught:
            reader.execute(text("UPDATE session SET title = :title"), {"title": "Annes geheim"})
        assert reader.query(Session).count() == 2
    assert "geheim" not in str(caught.value)
