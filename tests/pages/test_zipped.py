"""Pages and files as they go over the wire: compressed, and what is everybody's compressed once."""

import gzip
import random

import pytest

from facilitator import assets
from facilitator.assets import zipped_around
from facilitator.pages import CSP
from tests.house import House

GZIP = {"Accept-Encoding": "gzip"}


@pytest.mark.parametrize("seed", range(20))
def test_whoever_unpacks_a_page_finds_it_as_it_was(seed: int):
    chance = random.Random(seed)
    own = [b"token", b"id-of-the-page"]
    body = b"".join(chance.choice([*own, b"<p>", b"", chance.randbytes(50)]) for _ in range(chance.randrange(60)))

    assert gzip.decompress(zipped_around(body, own)) == body


def test_the_pages_of_a_phone_arrive_whole(house: House):
    for by, path in ((house.nobody, f"/j/{house.code}"), (house.anna, f"/s/{house.session}")):
        client = house.client(by)
        zipped, plain = client.get(path, headers=GZIP), client.get(path)

        assert zipped.headers["Content-Encoding"] == "gzip"
        assert "Content-Encoding" not in plain.headers
        assert len(zipped.data) < len(plain.data) * 0.7
        assert gzip.decompress(zipped.data)[:200] == plain.data[:200]
        assert gzip.decompress(zipped.data).endswith(b"</html>")


def test_nothing_of_a_person_is_kept_with_what_everybody_shares(house: House, monkeypatch):
    kept: list[bytes] = []
    once = assets._pressed_once
    monkeypatch.setattr(assets, "_pressed_once", lambda piece: kept.append(piece) or once(piece))

    house.client(house.anna).get(f"/s/{house.session}", headers=GZIP)
    house.app.test_client().post(f"/j/{house.code}", data={"name": "Anna", "command": "x"}, headers=GZIP)

    assert len(b"".join(kept)) > 5_000
    assert not any(word.encode() in piece for piece in kept for word in ("Anna", house.anna.id, house.anna.grant))


def test_files_say_what_every_page_says_and_ask_for_nothing(house: House):
    address = house.app.jinja_env.globals["asset"]("phone.js")

    answer = house.app.test_client().get(address, headers=GZIP)

    assert answer.headers["Content-Security-Policy"] == CSP
    assert "immutable" in answer.headers["Cache-Control"]
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Vary"] == "Accept-Encoding"
    again = house.app.test_client().get(address, headers={**GZIP, "If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert house.app.test_client().head(address).data == b""
    assert house.app.test_client().get("/static/../run.py").status_code == 404
    assert house.app.test_client().get("/static/built/none.js").status_code == 404
