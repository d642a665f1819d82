"""Everything here stands on a PostgreSQL of the tests' own (tests/support/postgres.py).

`FACILITATOR_TESTS_ON=postgres python3 run.py test tests/ledger` has the tests of other folders stand on it too.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.models import metadata
from tests.house import House, furnish
from tests.support.postgres import Postgres, the_postgres
from tests.support.stores import drop_store, stand_on_postgres


@pytest.fixture(scope="session")
def postgres() -> Postgres:
    return the_postgres()


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres) -> Path:
    """A data directory with the cast in it, to copy."""
    data = tmp_path_factory.mktemp("furnished") / "data"
    stand_on_postgres(data)
    house = House(data)
    furnish(house)
    house.close()
    return data


class Rewound:
    """A house whose rows can be put back to what they were, in a tenth of the time that a copy of it takes."""

    def __init__(self, house: House) -> None:
        self.house, self._moved = house, house._moved
        names = [f'"{table.name}"' for table in metadata.sorted_tables]
        keep = [f"CREATE TABLE kept.{name} AS TABLE {name}" for name in names]
        back = [f"DELETE FROM {name}; INSERT INTO {name} SELECT * FROM kept.{name}" for name in names]
        # In any order: who points at whom is not looked at meanwhile.
        self._back = "; ".join(["SET LOCAL session_replication_role = replica", *back])
        with house.writer_engine.begin() as connection:
            connection.exec_driver_sql("; ".join(["CREATE SCHEMA kept", *keep]))

    def rewind(self) -> House:
        with self.house.writer_engine.begin() as connection:
            connection.exec_driver_sql(self._back)
        self.house.later(ms=self._moved - self.house._moved)
        return self.house


@pytest.fixture(scope="module")
def rewound(shared: House) -> Rewound:
    return Rewound(shared)


@pytest.fixture(scope="module")
def shared(furnished: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One house for the tests of a file that leave it as it was."""
    house = House.copied(furnished, tmp_path_factory.mktemp("shared") / "data")
    yield house
    house.close()
    drop_store(house.settings.data)
