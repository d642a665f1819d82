"""Cookies say who a browser is, to us alone, and nothing else."""

import base64
import contextlib
import zlib
from http.cookies import SimpleCookie

import pytest

from facilitator.ids import new_id
from tests.access.routes import csrf_token
from tests.house import House

NAME = "Kanarie-van-Voorbeeld"


def cookies_set(response) -> dict[str, SimpleCookie]:
    return {
        name: morsel for line in response.headers.getlist("Set-Cookie") for name, morsel in SimpleCookie(line).items()
    }


def let_in(house: House) -> dict[str, SimpleCookie]:
    """Every cookie that the product sets: on joining, by a link for an account or a screen, on choosing a language."""
    client, signer = house.app.test_client(), house.app.extensions["signer"]
    joining = {"name": NAME, "command": new_id(), "csrf_token": csrf_token(house, client)}
    answers = [
        client.post(f"/j/{house.code}", data=joining),
        client.get(f"/l/{signer.link(house.fatima.grant)}"),
        client.get(f"/l/{signer.link(house.screen.grant)}"),
        client.post("/language", data={"language": "en", "csrf_token": csrf_token(house, client)}),
    ]
    assert [answer.status_code for answer in answers] == [303] * 4
    return {name: morsel for answer in answers for name, morsel in cookies_set(answer).items()}


@pytest.mark.parametrize(
    ("public_url", "secure"),
    [("", False), ("http://venue.example:8080", False), ("https://workshop.example", True)],
)
def test_cookies_are_for_the_server_only_and_secure_where_that_can_be(make_house, public_url, secure):
    house = make_house(public_url=public_url)
    found = let_in(house)

    assert sorted(found) == sorted(
        ["facilitator", "facilitator_account", f"participant_{house.session}", f"screen_{house.session}"]
    )
    for morsel in found.values():
        assert morsel["httponly"] is True
        assert morsel["samesite"] == "Lax"
        assert morsel["path"] == "/"
        assert morsel["domain"] == ""
        assert bool(morsel["secure"]) is secure


def test_no_cookie_holds_anything_personal(house: House):
    for morsel in let_in(house).values():
        assert NAME not in spelled_out(morsel.value)
        assert "Fatima" not in spelled_out(morsel.value)


def test_a_planted_name_in_a_cookie_is_seen(house: House):
    signed = house.app.session_interface.get_signing_serializer(house.app).dumps({"name": NAME})

    assert NAME not in signed
    assert NAME in spelled_out(signed)


def test_a_cookie_of_another_making_is_nobody(house: House):
    signer, client = house.app.extensions["signer"], house.app.test_client()
    page = f"/s/{house.session}/console"
    for forged in (
        house.fatima.grant,
        signer.link(house.fatima.grant),
        signer.cookie(house.fatima.grant) + "x",
        "é",
        "",
    ):
        client.set_cookie("facilitator_account", forged)
        assert client.get(page).status_code == 401
    client.set_cookie("facilitator_account", signer.cookie(house.fatima.grant))
    assert client.get(page).status_code == 200


def spelled_out(value: str) -> str:
    """A cookie with all its parts read, compressed ones too."""
    parts = [value, *(_read(part) for part in value.lstrip(".").split("."))]
    return " ".join(parts)


def _read(part: str) -> str:
    plain = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    with contextlib.suppress(zlib.error):
        plain = zlib.decompress(plain)
    return plain.decode("utf-8", "replace")
