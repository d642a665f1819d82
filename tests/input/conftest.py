from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import KANSEN, House


@pytest.fixture
def open_house(house: House) -> House:
    """A house whose first round is open."""
    house.open(KANSEN)
    return house


@pytest.fixture(scope="module")
def unchanged_house(furnished: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """An open house for tests that change nothing in it: one for all of them."""
    house = House.copied(furnished, tmp_path_factory.mktemp("quiet") / "data")
    house.open(KANSEN)
    yield house
    house.close()
