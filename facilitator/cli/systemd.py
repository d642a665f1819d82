"""What systemd is told, where it started us and asked for that (`Type=notify`): a start waits until we are there."""

from __future__ import annotations

import os
import socket


def tell_systemd(what: str) -> None:
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):  # a name without a file
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
        told.sendto(what.encode(), address)
