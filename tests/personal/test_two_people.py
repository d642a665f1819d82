"""One device, two people: a page that is left open goes on for nobody else than whom it was made for."""

import pytest

from facilitator.people.identity import personal_cookie
from tests.house import PROGRAMME, House
from tests.personal.hidden import hidden_fields
from tests.personal.visitor import Visitor, latest, written

SECRET = "Alleen Anna weet dit."


@pytest.fixture
def house(make_house) -> House:
    """Everybody who takes part stands on the roster; Anna and Bram have personal links."""
    found = make_house()
    found.hand_out_links()
    return found


@pytest.fixture
def device(house) -> Visitor:
    """Anna's page stands open on it."""
    return Visitor(house, house.annas_link)


def handed_to_bram(house: House, device: Visitor) -> None:
    """Bram opens his own link, in another tab."""
    signer = house.app.extensions["signer"]
    device.client.set_cookie(personal_cookie(PROGRAMME), signer.cookie(house.brams_link.grant))


@pytest.mark.parametrize("script", [True, False])
def test_what_is_typed_in_a_page_that_was_left_open_does_not_come_to_somebody_else(house, device, script):
    page = hidden_fields(device.open("/ambition").text, action=f"{device.home}/ambition")
    handed_to_bram(house, device)

    answer = device.write("what", SECRET, owner=page["owner"], script=script)

    assert (answer.status_code, answer.mimetype) == (404, "text/html")
    assert written(house, house.bram) == written(house, house.anna) == []


def test_nor_does_it_show_what_somebody_else_writes(house, device):
    page = hidden_fields(device.open("/ambition").text, action=f"{device.home}/ambition")
    handed_to_bram(house, device)

    for asked in ({"Accept": "application/json"}, {}):
        answer = device.client.get(f"{device.home}/ambition", query_string={"owner": page["owner"]}, headers=asked)
        assert answer.status_code == 404


def test_nor_share_it(house, device):
    device.write("what", SECRET)
    page = hidden_fields(device.open("/ambition").text, action=f"{device.home}/ambition/share")
    Visitor(house, house.brams_link).write("what", "Nog niet voor anderen")
    handed_to_bram(house, device)

    for version in (page["version"], latest(house, house.bram)):
        answer = device.send("/ambition/share", shared="on", version=version, owner=page["owner"])
        assert answer.status_code == 404

    assert [one["shared"] for one in written(house, house.bram)] == [False]


def test_who_it_was_made_for_goes_on(house, device):
    page = hidden_fields(device.open("/ambition").text, action=f"{device.home}/ambition")

    assert device.write("what", SECRET, owner=page["owner"]).status_code == 303
    assert [one["what"] for one in written(house, house.anna)] == [SECRET]
