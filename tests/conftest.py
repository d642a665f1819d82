"""The house that most tests are played in. It is furnished once, and copied for each test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.house import House, furnish
from tests.quick import share_what_is_compiled
from tests.support.stores import drop_store

share_what_is_compiled()


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory with the cast in it, to copy."""
    data = tmp_path_factory.mktemp("furnished") / "data"
    house = House(data)
    furnish(house)
    house.close()
    return data


@pytest.fixture
def make_house(furnished: Path, tmp_path: Path) -> Iterator[Callable[..., House]]:
    """Makes houses with settings of one's own: `make_house(public_url="https://…")`."""
    made: list[House] = []

    def make(**settings: Any) -> House:
        made.append(House.copied(furnished, tmp_path / f"data{len(made)}", **settings))
        return made[-1]

    yield make
    for house in made:
        house.close()
        drop_store(house.settings.data)


@pytest.fixture
def house(make_house: Callable[..., House]) -> House:
    return make_house()
