"""Phones find the computer, also when it changes networks; and who facilitates sees that one came through."""

import http.client
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import Place
from tests.faults.eavesdrop import Heard, eavesdrop
from tests.house import CODE, FATIMA, SCREEN, SESSION
from tests.support import background
from tests.support.browse import Browser
from tests.support.live import LiveClient
from tests.support.phones import new_id
from tests.support.server import ROOT, Server
from tests.support.waiting import eventually

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a test come from 127.0.0.2")


PHONE = "127.0.0.2"  # as tests/faults/moving.py has it


@pytest.fixture
def heard(monkeypatch) -> Heard:
    return eavesdrop(monkeypatch)


@pytest.fixture
def network(tmp_path: Path) -> Path:
    """The adapters of the computer; write to it and the computer is on another network."""
    file = tmp_path / "adapters"
    file.write_text("docker0 172.17.0.1\nwlp2s0 192.0.2.10\n")
    return file


@pytest.fixture
def server(place: Place, network: Path) -> Server:
    env = {"FACILITATOR_TEST_ADAPTERS": str(network)}
    command = (sys.executable, str(ROOT / "tests/faults/moving.py"))
    return place.leaving.enter_context(Server.started(place.data, command=command, env=env))


def visit(server: Server, *, source: str, path: str = f"/j/{CODE}", **headers: str) -> int:
    """Open the way in from an address; the status of the answer."""
    line = http.client.HTTPConnection("127.0.0.1", server.port, source_address=(source, 0), timeout=10)
    line.request("GET", path, headers=headers)
    status = line.getresponse().status
    line.close()
    return status


def until(client: LiveClient, holds: Callable[[], bool]) -> None:
    background.run(client.until(holds))


def way_in(client: LiveClient) -> dict[str, object]:
    return client.store.view("join").get(SESSION, {})


def do(client: LiveClient, type_: str, **args: object) -> None:
    async def done() -> None:
        entry = client.send(type_, id_=new_id(), **args)
        await client.until(lambda: entry.seen is not None)

    background.run(done())


def test_the_wall_follows_the_computer_to_another_network(place, server, network):
    console, screen = place.open(server, FATIMA, "console"), place.open(server, SCREEN, "screen")
    until(screen, lambda: way_in(screen).get("address") == f"192.0.2.10:{server.port}")
    first = way_in(screen)

    network.write_text("wlp2s0 198.51.100.7\nenp3s0 203.0.113.9\n")

    for client in (screen, console):
        until(client, lambda client=client: way_in(client)["address"] == f"198.51.100.7:{server.port}")
    assert way_in(screen)["url"] == f"http://198.51.100.7:{server.port}/j/{CODE}"
    assert way_in(screen)["qr"] != first["qr"]
    assert way_in(console) == way_in(screen)


def test_a_chosen_address_stays_and_is_said_to_be_gone(place, server, network):
    console = place.open(server, FATIMA, "console")
    network.write_text("wlp2s0 192.0.2.10\nenp3s0 203.0.113.9\n")
    do(console, "ChooseAddress", address=f"203.0.113.9:{server.port}")
    assert (way_in(console)["chosen"], way_in(console)["gone"]) == (True, False)

    network.write_text("wlp2s0 192.0.2.10\n")
    until(console, lambda: way_in(console)["gone"])
    assert way_in(console)["address"] == f"203.0.113.9:{server.port}"

    do(console, "ChooseAddress", address=None)
    until(console, lambda: way_in(console)["address"] == f"192.0.2.10:{server.port}")
    assert (way_in(console)["chosen"], way_in(console)["gone"]) == (False, False)


def test_who_facilitates_sees_that_a_phone_came_through(place, server, heard):
    console, screen = place.open(server, FATIMA, "console"), place.open(server, SCREEN, "screen")
    esra = place.join(server, "Esra")

    assert visit(server, source="127.0.0.1") == 200  # the computer itself is no phone
    assert visit(server, source=PHONE, path="/healthz") == 200
    assert visit(server, source=PHONE, path="/j/ZZZZZZ") == 404
    assert console.seen == []

    assert visit(server, source=PHONE, **{"X-Forwarded-For": "127.0.0.1"}) == 200  # nobody believes that here
    until(console, lambda: len(console.seen) == 1)
    assert abs(console.seen[0] - console.clock.server_ms()) < 5000
    assert '"seen"' in heard.of(console)
    assert [client for client in (screen, esra.phone) if '"seen"' in heard.of(client)] == []


def test_behind_a_public_address_a_phone_is_who_is_not_signed_in(place):
    server = place.serve(public_url="https://doemee.example.nl")
    console = place.open(server, FATIMA, "console")
    until(console, lambda: way_in(console).get("url") == f"https://doemee.example.nl/j/{CODE}")
    assert way_in(console)["address"] == "doemee.example.nl"
    signed_in = f"{FATIMA.cookie}={place.browser(server, FATIMA).cookies[FATIMA.cookie]}"

    assert visit(server, source="127.0.0.1", **{"X-Forwarded-For": "127.0.0.1"}) == 200
    assert visit(server, source="127.0.0.1", **{"X-Forwarded-For": "203.0.113.4", "Cookie": signed_in}) == 200
    assert console.seen == []

    # Only what our own proxy wrote last is believed, not what the browser sent along.
    assert visit(server, source="127.0.0.1", **{"X-Forwarded-For": "127.0.0.1, 203.0.113.4"}) == 200
    until(console, lambda: len(console.seen) == 1)


def test_the_password_of_the_wifi_reaches_no_participant(place, server, heard):
    console, screen = place.open(server, FATIMA, "console"), place.open(server, SCREEN, "screen")
    esra = place.join(server, "Esra")
    do(console, "SetWifi", name="Kanarie-Gast", password="kanarie zingt niet")
    until(screen, lambda: "kanarie zingt niet" in heard.of(screen))
    noor = place.join(server, "Noor")
    for phone in (esra, noor):
        phone.wait_saved(phone.write(f"van {phone.phone.name}"))

    assert "kanarie zingt niet" in heard.of(console)
    for phone in (esra, noor):
        assert "anarie" not in heard.of(phone.phone)
        assert heard.count(phone.phone) >= 3

    do(console, "EndSession")
    eventually(lambda: "archive" in heard.of(console))
    bundle = background.run(downloads(place.browser(server, FATIMA)))
    assert len(bundle) == 3
    assert [one for one in bundle if b"anarie" in one] == []
    until(console, lambda: SESSION not in console.store.view("wifi"))  # nobody needs it after the meeting


async def downloads(browser: Browser) -> list[bytes]:
    found = [(await browser.get(f"/s/{SESSION}/archive.{kind}")).body for kind in ("html", "csv", "json")]
    browser.close()
    return found
