import pytest

from tests.house import House
from tests.presentations.stage import queued


@pytest.fixture
def queue(house: House) -> list[str]:
    """The presentations of Anna, Bram, Chen and Dewi, in a round that is open."""
    return queued(house)
