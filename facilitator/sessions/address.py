"""The address at which phones reach this server."""

from __future__ import annotations

import socket


def public_address(public_url: str, host: str, port: int) -> str:
    """The address to print and to draw, without a slash at its end: the one that was set, or where the server listens.

    One that listens everywhere is found at this computer's own address.
    """
    if public_url:
        return public_url.rstrip("/")
    name = own_address() if host in {"0.0.0.0", "::"} else host  # noqa: S104 - a comparison
    return f"http://{f'[{name}]' if ':' in name else name}:{port}"


def own_address() -> str:
    """This computer's address on the network it reaches the world by. Nothing is sent; without a network, loopback."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # reserved for documentation: only asks which way it would go
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"
