"""Everything here stands on a PostgreSQL of the tests' own (tests/support/postgres.py).

`FACILITATOR_TESTS_ON=postgres python3 run.py test tests/ledger` has the tests of other folders stand on it too.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

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


@pytest.fixture(scope="module")
def shared(furnished: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One house for the tests of a file that leave it as it was."""
    house = House.copied(furnished, tmp_path_factory.mktemp("shared") / "data")
    yield house
    house.close()
    drop_store(house.settings.data)
