"""Which of this computer's addresses phones are sent to."""

import pytest

from facilitator.runtime import native
from facilitator.sessions.adapters import carries_phones, in_words, sort_of
from facilitator.sessions.address import Adapter, Computer, address_now, for_phones, look, public_address, whole_address

WIFI = Adapter("wlp2s0", ("192.168.178.20", "fe80::1", "2001:db8::20"))
CABLE = Adapter("enp3s0", ("10.1.2.3",))
VPN = Adapter("tun0", ("10.8.0.2",))
DOCKER = Adapter("docker0", ("172.17.0.1",))
LOOPBACK = Adapter("lo", ("127.0.0.1", "::1"))
# As Windows names them: what people call it, and what its maker does.
WINDOWS_WIFI = Adapter("Wi-Fi", ("192.168.1.7",), "Intel(R) Wi-Fi 6 AX201 160MHz")
WINDOWS_WSL = Adapter("vEthernet (WSL)", ("172.28.0.1",), "Hyper-V Virtual Ethernet Adapter")
WINDOWS_HOTSPOT = Adapter("Local Area Connection* 10", ("192.168.137.1",), "Microsoft Wi-Fi Direct Virtual Adapter #2")
NO_LEASE = Adapter("wlan0", ("169.254.10.20",))


@pytest.mark.parametrize(
    ("adapters", "route", "expected"),
    [
        pytest.param([LOOPBACK, WIFI], "192.168.178.20", ["192.168.178.20"], id="at home"),
        pytest.param([CABLE, WIFI], "192.168.178.20", ["192.168.178.20", "10.1.2.3"], id="the way to the world first"),
        pytest.param([CABLE, WIFI], "10.1.2.3", ["10.1.2.3", "192.168.178.20"], id="the world by cable"),
        pytest.param([CABLE, VPN, WIFI], "10.8.0.2", ["192.168.178.20", "10.1.2.3"], id="a VPN: where the wifi is"),
        pytest.param([DOCKER, WIFI], "192.168.178.20", ["192.168.178.20"], id="never to a guest of this computer"),
        pytest.param([LOOPBACK, DOCKER], "", [], id="no network but its own"),
        pytest.param([LOOPBACK, NO_LEASE], "", [], id="wifi that gave no address"),
        pytest.param([], "", [], id="nothing at all"),
        pytest.param([], "192.168.178.20", ["192.168.178.20"], id="the adapters cannot be listed"),
        pytest.param([VPN], "10.8.0.2", ["10.8.0.2"], id="only a VPN: better than none"),
        pytest.param(
            [WINDOWS_WSL, WINDOWS_HOTSPOT, WINDOWS_WIFI],
            "192.168.1.7",
            ["192.168.1.7", "192.168.137.1"],
            id="Windows with its hotspot on",
        ),
        pytest.param([CABLE, WIFI], "", ["192.168.178.20", "10.1.2.3"], id="no world: the wifi first"),
    ],
)
def test_phones_are_sent_to_the_likeliest_address_first(adapters, route, expected):
    assert [address for address, _ in for_phones(Computer(tuple(adapters), route))] == expected


SYSTEMS_OWN = (
    "lo lo0 docker0 br-3f2a veth12ab@if4 virbr0 vmnet8 vboxnet0 utun3 tun0 wg0 tailscale0 zt7nnig26 awdl0 llw0"
)
WINDOWS_OWN = [
    "vEthernet (Default Switch)",
    "VirtualBox Host-Only Network",
    "Bluetooth Network Connection",
    "ProtonVPN",
]


@pytest.mark.parametrize("name", [*SYSTEMS_OWN.split(), *WINDOWS_OWN])
def test_no_phone_comes_in_there(name):
    assert not carries_phones(name)


@pytest.mark.parametrize(
    ("name", "about", "address", "sort"),
    [
        ("wlp2s0", "", "192.168.1.2", "wifi"),
        ("Wi-Fi", "Intel(R) Wi-Fi 6 AX201", "192.168.1.2", "wifi"),
        ("eth0", "", "192.168.1.2", "cable"),
        ("Ethernet", "Realtek PCIe GbE Family Controller", "192.168.1.2", "cable"),
        ("en0", "", "192.168.1.2", "network"),  # a Mac does not say
        ("bridge100", "", "192.168.2.1", "hotspot"),
        ("Ethernet 4", "Remote NDIS based Internet Sharing Device", "192.168.42.7", "usb"),
        ("Local Area Connection* 2", "Microsoft Wi-Fi Direct Virtual Adapter", "192.168.137.1", "hotspot"),
        ("wlp2s0", "", "10.42.0.1", "hotspot"),  # as NetworkManager makes one
        ("Local Network", "", "192.168.1.2", "network"),
    ],
)
def test_an_adapter_is_told_by_its_names(name, about, address, sort):
    assert carries_phones(name, about)
    assert sort_of(name, about, address) == sort


@pytest.mark.parametrize(
    ("name", "about", "words"),
    [
        ("wlp2s0", "", "wifi (wlp2s0)"),
        ("Wi-Fi", "Intel(R) Wi-Fi 6 AX201", "wifi"),
        ("Ethernet", "Realtek", "kabel (Ethernet)"),
        ("", "", "netwerk"),
    ],
)
def test_an_adapter_is_named_as_people_would(house, name, about, words):
    with house.app.test_request_context(headers={"Accept-Language": "nl"}):
        assert in_words(name, about) == words


ONE, TWO = "http://192.168.1.7:8080", "http://10.1.2.3:8080"


@pytest.mark.parametrize(
    ("kept", "chosen", "found", "fixed", "expected"),
    [
        pytest.param(None, False, [ONE, TWO], False, (ONE, False, False), id="new"),
        pytest.param(TWO, False, [ONE, TWO], False, (ONE, False, False), id="another network"),
        pytest.param(ONE, False, [], False, (ONE, False, False), id="no network for a moment"),
        pytest.param(TWO, True, [ONE, TWO], False, (TWO, True, False), id="chosen"),
        pytest.param(TWO, True, [ONE], False, (TWO, True, True), id="chosen, and gone"),
        pytest.param(TWO, True, [], False, (TWO, True, True), id="chosen, and no network"),
        pytest.param("http://10.1.2.3:8081", True, [ONE, TWO], False, (TWO, True, False), id="another port"),
        pytest.param("http://10.1.2.3", True, [TWO], False, (TWO, True, False), id="chosen without a port"),
        pytest.param(TWO, True, ["https://a.nl"], True, ("https://a.nl", False, False), id="a public address"),
    ],
)
def test_a_session_follows_the_network_unless_somebody_chose(kept, chosen, found, fixed, expected):
    assert address_now(kept, chosen, found, fixed=fixed) == expected


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("127.0.0.1", True),
        ("127.0.0.2", True),
        ("::1", True),
        ("192.168.178.20", True),
        ("::ffff:192.168.178.20", True),
        ("2001:db8::20", True),
        ("fe80::1%eth0", True),
        ("192.168.178.21", False),
        ("::ffff:192.168.178.21", False),
        ("2001:db8::21", False),
        ("", False),
        ("unix:", False),
    ],
)
def test_this_computer_is_told_from_phones(address, own):
    assert Computer((WIFI,), "192.168.178.20").has(address) is own


def test_this_computer_is_looked_at():
    found = look()

    assert found.has("127.0.0.1")
    assert any("127.0.0.1" in adapter.addresses for adapter in found.adapters)
    assert "127.0.0.1" not in [address for address, _ in for_phones(found)]


def test_without_a_list_of_adapters_the_way_to_the_world_is_left(monkeypatch):
    def cannot():
        raise OSError

    monkeypatch.setattr("ifaddr.get_adapters", cannot)

    assert look().adapters == ()


def test_without_a_network_there_is_no_way_to_the_world(monkeypatch):
    def unreachable(*_):
        raise OSError("Network is unreachable")

    monkeypatch.setattr(native("socket").socket, "connect", unreachable, raising=False)

    assert look().route == ""


@pytest.mark.parametrize(
    ("host", "port", "address"),
    [("192.168.1.7", 8080, ONE), ("192.168.1.7", 80, "http://192.168.1.7"), ("fd00::2", 8080, "http://[fd00::2]:8080")],
)
def test_an_address_is_as_short_as_it_can_be(host, port, address):
    assert whole_address(host, port) == address
    assert public_address("", host, port) == address
    assert public_address("https://doemee.nl/", host, port) == "https://doemee.nl"
