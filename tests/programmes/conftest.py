"""Otto at the list of participants."""

import pytest

from tests.house import House
from tests.programmes.organiser import Desk


@pytest.fixture
def desk(house: House) -> Desk:
    return Desk(house, house.otto)
