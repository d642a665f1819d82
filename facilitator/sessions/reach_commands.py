"""How phones come in: the address in the QR code, and the venue's wifi."""

from __future__ import annotations

from ipaddress import AddressValueError, IPv4Address
from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from facilitator.fields import OptionalLine, Text, at_most
from facilitator.ledger.command import Command

WIFI_NAME_LENGTH = 32
WIFI_PASSWORD_LENGTH = 63


def _host_and_port(value: str) -> str:
    """An address on the network: an IPv4 address, with a port or without. Where phones are sent is no free text."""
    host, colon, port = value.partition(":")
    try:
        IPv4Address(host)
    except AddressValueError:
        raise PydanticCustomError("not_an_address", "no address") from None
    if colon and not (port.isascii() and port.isdecimal() and 0 < int(port) < 65536):
        raise PydanticCustomError("not_an_address", "no port")
    return value


def _on_one_line(value: str) -> str:
    if not value.isprintable():
        raise PydanticCustomError("no_line", "more than a line")
    return value


# Spaces inside count: they are part of a network's name, and of its password.
WifiText = Annotated[Text, AfterValidator(_on_one_line)]


class ChooseAddress(Command):
    """Choose the address in the QR code, one of this computer's; without one it is found again by itself."""

    address: Annotated[str, Field(max_length=21), AfterValidator(_host_and_port)] | None


class NoteAddresses(Command):
    """What this computer is reached at now, the likeliest first. Sent by the sweeper when it differs from what is said.

    `fixed`: the address was set with --public-url, so nobody chooses.
    """

    internal: ClassVar[bool] = True
    addresses: list[OptionalLine]
    fixed: bool = False


class SetWifi(Command):
    """Show the venue's wifi on the screen, to scan and to read. An empty name takes it away; without password: open."""

    name: Annotated[WifiText, at_most(WIFI_NAME_LENGTH)]
    password: Annotated[WifiText, at_most(WIFI_PASSWORD_LENGTH)] = ""
