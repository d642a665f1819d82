"""Who can help whom, for facilitators: what was offered on presentations that were released, and nothing before."""

import pytest

from tests.house import House
from tests.personal.reading import OFFER, TOP, presented, text_of


@pytest.fixture
def house(make_house) -> House:
    """Everybody who takes part stands on the roster."""
    found = make_house()
    found.hand_out_links()
    return found


def page(house: House) -> str:
    response = house.client(house.fatima).get(f"/s/{house.session}/helping", headers={"Accept-Language": "nl"})
    assert response.status_code == 200
    return text_of(response.text)


def test_it_says_who_offers_what_to_whom_and_whether_it_was_accepted(house):
    presented(house)

    told = page(house)

    assert f"Anna Chen {OFFER} nog niet" in told
    assert TOP not in told  # feedback is read elsewhere


def test_before_the_release_there_is_nothing(house):
    presented(house, release=False)

    told = page(house)

    assert OFFER not in told
    assert "Er is nog geen feedback vrijgegeven." in told
