"""Packets that no client of ours sends: the server lives, answers or hangs up, and nobody else notices."""

import json

import pytest
import websocket

from tests.input.raw import RawSocket
from tests.support.scene import Scene
from tests.support.server import Server
from tests.support.simple import SimplePhone

BINARY = websocket.ABNF.OPCODE_BINARY
CANARY = "Kanarie-in-een-kapot-pakje"
PACKETS: dict[str, str | bytes] = {
    "nothing": "",
    "no packet": "samen",
    "an unknown kind": "9",
    "an unknown kind inside": "49/live,",
    "half an event": '42/live,["clock"',
    "an event without a name": "42/live,[]",
    "an event that is no list": '42/live,{"clock": 1}',
    "an event named by a number": "42/live,[5, {}]",
    "an event named by nothing": "42/live,[null]",
    "an event named by a list": '42/live,[["clock"], {}]',
    "NaN": '42/live,1["clock", NaN]',
    "a lone surrogate": '42/live,1["clock", "\\ud800"]',
    "deep": "42/live,1" + "[" * 20_000 + "]" * 20_000,
    "a huge number for an acknowledgement": '42/live,99999999999999999999999999["clock", {}]',
    "a very long number": "42/live," + "9" * 6000 + '["clock", {}]',
    "an acknowledgement of nothing": "43/live,5[]",
    "an acknowledgement of no number": "43/live,[]",
    "another namespace": '42/admin,["clock", {}]',
    "no namespace": '42["clock", {}]',
    "a namespace without end": "40/" + "a" * 3000,
    "attachments that do not come": '451-/live,["clock", {"_placeholder": true, "num": 0}]',
    "a million attachments": '451000000-/live,["clock", {"_placeholder": true, "num": 999999}]',
    "words": f'42/live,["{CANARY}", "{CANARY}',
    "bytes": b"\xff\xfe\x00\x01",
    "bytes that look like a packet": b'42/live,["clock", {}]',
    "an upgrade": "5",
    "a noop": "6",
}
EVENTS = [
    "connect",
    "disconnect",
    "message",
    "enter ",
    "__init__",
    "_entered",
    "attach",
    "start",
    "hang_up",
    "",
    "*",
    CANARY,
]
BODIES = [None, 5, "samen", [], ["enter"], {"__proto__": 1}, {"protocol": 1}, {"protocol": [1]}, {"cursors": 5}]


pytestmark = pytest.mark.slow  # a real server, and some two hundred sockets


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    with Server.started(tmp_path_factory.mktemp("sockets"), env={"FACILITATOR_LOG": "commands"}) as server:
        scene = Scene.set_up(server)
        with scene.console() as fatima:
            fatima.start()
            fatima.open_round(0)
        yield scene


@pytest.fixture(scope="module")
def anna(scene):
    """Somebody who goes on writing through it all, over the same socket."""
    with SimplePhone.join(scene.server.url, scene.code, "Anna") as phone:
        yield phone


@pytest.fixture(autouse=True)
def _nobody_notices(scene, anna):
    yield
    anna.wait_saved(anna.write("Ik merk er niets van"))
    with RawSocket(scene.server.url) as other:
        assert other.ask("clock", {"t": 1})["t"] == 1


@pytest.mark.parametrize("packet", PACKETS.values(), ids=PACKETS)
def test_a_packet_that_is_none(scene, packet):
    with RawSocket(scene.server.url) as socket:
        socket.send(packet, opcode=BINARY if isinstance(packet, bytes) else websocket.ABNF.OPCODE_TEXT)
        answer = socket.ask("clock", {"t": 1}, patience=3)

        assert answer is None or answer["t"] == 1


@pytest.mark.parametrize("packet", ["", "4", '42/live,["clock"]', "0", "2probe", "\x00"])
def test_a_packet_before_the_greeting(scene, packet):
    with RawSocket(scene.server.url, greet=False) as socket:
        socket.send(packet)


@pytest.mark.parametrize("opcode", [websocket.ABNF.OPCODE_TEXT, BINARY])
def test_a_frame_that_is_too_large_is_hung_up_on(scene, opcode):
    with RawSocket(scene.server.url) as socket:
        socket.send("x" * (64 * 1024 + 1), opcode=opcode)

        assert socket.ask("clock", {"t": 1}) is None


@pytest.mark.parametrize("part", ["x" * 30_000, "x", ""])
def test_a_message_in_parts_without_end_is_hung_up_on(scene, part):
    """Each part is small enough; without a bound on the whole they would fill the memory of the server."""
    with RawSocket(scene.server.url) as socket, pytest.raises(OSError, match=r"Broken pipe|reset"):
        socket.send_without_end(part, times=200_000)


@pytest.mark.parametrize("event", EVENTS)
def test_an_event_that_there_is_not(scene, event):
    for body in BODIES:
        with RawSocket(scene.server.url) as socket:
            socket.send(f"42/live,{json.dumps([event, body])}")
            answer = socket.ask("clock", {"t": 1})

            assert answer is None or answer["t"] == 1


@pytest.mark.parametrize("event", ["enter", "command", "clock", "signal"])
@pytest.mark.parametrize("bodies", [(), *((body,) for body in BODIES), ({}, {}, {})], ids=repr)
def test_an_event_with_a_body_that_is_none(scene, event, bodies):
    with RawSocket(scene.server.url) as socket:
        answer = socket.ask(event, *bodies)

        if event == "clock":
            assert answer["t"] is None
        else:
            assert answer["error"]["code"] in {"reload", "malformed", "not_signed_in", "unknown_session"}


def hello(anna: SimplePhone, **changed: object) -> dict[str, object]:
    page = anna.phone.page
    known = {"protocol": 1, "session": page["session"], "as": "participant", "epoch": None, "cursors": {}}
    return {**known, **changed}


WRONG_HELLOS = [
    ({"protocol": 0}, "reload"),
    ({"protocol": 2}, "reload"),
    ({"protocol": "1"}, "reload"),
    ({"cursors": None}, "malformed"),
    ({"cursors": []}, "malformed"),
    ({"cursors": {"everyone": -1}}, "malformed"),
    ({"cursors": {"everyone": 1.5}}, "malformed"),
    ({"cursors": {"everyone": "5"}}, "malformed"),
    ({"cursors": {"everyone": True}}, "malformed"),
    ({"cursors": {"everyone": 2**53}}, "malformed"),
    ({"cursors": {f"board:{number}": 0 for number in range(1001)}}, "malformed"),
    ({"as": "host"}, "malformed"),
    ({"as": ["participant"]}, "malformed"),
    ({"as": None}, "malformed"),
    ({"session": None}, "unknown_session"),
    ({"session": "x" * 5000}, "unknown_session"),
    ({"session": {"id": 1}}, "unknown_session"),
    ({"session": "\x00"}, "unknown_session"),
    ({"as": "facilitator"}, "not_signed_in"),
]


@pytest.mark.parametrize(("changed", "code"), WRONG_HELLOS, ids=lambda value: str(value)[:40])
def test_an_enter_that_is_wrong(scene, anna, changed, code):
    with RawSocket(scene.server.url, cookie=anna.phone.browser.cookie) as socket:
        assert socket.ask("enter", hello(anna, **changed))["error"]["code"] == code


def test_what_one_may_not_hear_is_left_out_and_what_one_cannot_have_is_fetched(scene, anna):
    wanted = {"everyone": 10**9, "facilitators": None, "nosuch": 0, "person:somebody": None, "staff:x": 5, "": 1}
    with RawSocket(scene.server.url, cookie=anna.phone.browser.cookie) as socket:
        answer = socket.ask("enter", hello(anna, cursors=wanted))

    assert list(answer["audiences"]) == ["everyone"]
    assert answer["fetch"] == ["everyone"]
    assert answer["changes"] == []


def test_of_another_epoch_everything_is_fetched(scene, anna):
    for epoch in ("of-another-database", 5, ["x"], {}):
        with RawSocket(scene.server.url, cookie=anna.phone.browser.cookie) as socket:
            answer = socket.ask("enter", hello(anna, epoch=epoch, cursors={"everyone": 0}))
        assert answer["fetch"] == ["everyone"]


def test_cookies_are_those_of_the_handshake(scene, anna):
    """An event named as the server's own handler brings no cookies of its own."""
    with RawSocket(scene.server.url) as socket:
        socket.send(f"42/live,{json.dumps(['connect', {'HTTP_COOKIE': anna.phone.browser.cookie}])}")
        answer = socket.ask("enter", hello(anna))

        assert answer is None or answer["error"]["code"] == "not_signed_in"


def test_the_log_says_nothing_of_what_was_in_a_packet(scene, anna):
    log = "".join(scene.server.log)

    assert "applied" in log
    assert [word for word in (CANARY, "Ik merk er niets van", "Anna") if word in log] == []
