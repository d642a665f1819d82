"""The addresses of this computer, and which of them phones in the room can reach. Nothing is sent to find out."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, ip_address
from urllib.parse import urlsplit

import ifaddr

from facilitator.runtime import native
from facilitator.sessions.adapters import carries_phones, rank

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Adapter:
    """A way into a network. `name` is what the system calls it and `about` what its maker does, where that differs."""

    name: str
    addresses: tuple[str, ...]
    about: str = ""


@dataclass(frozen=True)
class Computer:
    """What was seen at one look. `route` is the address by which it would reach the world; empty without a network."""

    adapters: tuple[Adapter, ...] = ()
    route: str = ""

    def has(self, address: str) -> bool:
        """Whether something that comes from this address was sent by this computer itself."""
        try:
            found = ip_address(address.partition("%")[0])
        except ValueError:
            return False
        plain = str(getattr(found, "ipv4_mapped", None) or found)
        return ip_address(plain).is_loopback or any(plain in adapter.addresses for adapter in self.adapters)


def look() -> Computer:
    """Takes less than a millisecond on Linux; where it may take longer the caller keeps it off the loop."""
    try:
        adapters = tuple(_adapter(found) for found in ifaddr.get_adapters())
    except (OSError, AssertionError):  # an adapter without a mask is one of its assertions
        adapters = ()
    return Computer(adapters, _route())


def for_phones(computer: Computer) -> list[tuple[str, Adapter]]:
    """(IPv4 address, its adapter) of every way that a phone may come, the likeliest first.

    The way to the world is the likeliest, unless it leads through a VPN; then what the wifi is on comes first.
    """
    ways = [
        (address, adapter) for adapter in computer.adapters for address in adapter.addresses if _on_a_network(address)
    ]
    likely = [way for way in ways if carries_phones(way[1].name, way[1].about)]
    likely.sort(key=lambda way: (way[0] != computer.route, rank(way[1].name, way[1].about, way[0]), way[0]))
    return likely or [way for way in ways if way[0] == computer.route] or _route_alone(computer)


def address_now(kept: str | None, chosen: bool, found: Iterable[str], *, fixed: bool) -> tuple[str | None, bool, bool]:
    """What a session says of its address, from what it said: (address, chosen by somebody, gone from this computer).

    `found` are whole addresses, the likeliest first; without a network there are none, and what was said stands. One
    that was chosen is followed to another port and never left for another. `fixed`: there is nothing to choose.
    """
    usable = list(found)
    if fixed or not chosen:
        return usable[0] if usable else kept, False, False
    same = [address for address in usable if _host(address) == _host(kept or "")]
    return (same[0], True, False) if same else (kept, True, True)


def whole_address(host: str, port: int) -> str:
    name = f"[{host}]" if ":" in host else host
    return f"http://{name}" if port == 80 else f"http://{name}:{port}"


def public_address(public_url: str, host: str, port: int) -> str:
    """The address to print, without a slash at its end: the one that was set, or where the server listens.

    One that listens everywhere is found at this computer's likeliest address; without a network, at loopback.
    """
    if public_url:
        return public_url.rstrip("/")
    if listens_everywhere(host):
        ways = for_phones(look())
        return whole_address(ways[0][0] if ways else LOOPBACK, port)
    return whole_address(host, port)


def listens_everywhere(host: str) -> bool:
    return host in {"", "0.0.0.0", "::"}  # noqa: S104 - a comparison


def _adapter(found: ifaddr.Adapter) -> Adapter:
    addresses = tuple(str(ip.ip if isinstance(ip.ip, str) else ip.ip[0]) for ip in found.ips)
    friendly = next((ip.nice_name for ip in found.ips), found.nice_name)
    return Adapter(friendly, addresses, found.nice_name)


def _route() -> str:
    socket = native("socket")
    # Nothing is sent, to an address reserved for documentation: it only asks which way that would go, if any.
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return ""


def _on_a_network(address: str) -> bool:
    if ":" in address:
        return False
    found = IPv4Address(address)
    return not (found.is_loopback or found.is_link_local or found.is_unspecified)


def _route_alone(computer: Computer) -> list[tuple[str, Adapter]]:
    """Where the adapters could not be listed."""
    return [(computer.route, Adapter("", (computer.route,)))] if computer.route else []


def _host(address: str) -> str | None:
    return urlsplit(address).hostname
