"""For the commands of how phones come in."""

from tests.access.commands import Args, recipe
from tests.house import House


@recipe
def choose_address(house: House) -> Args:
    return {"address": "192.0.2.10:8080"}


@recipe
def note_addresses(house: House) -> Args:
    return {"addresses": ["http://192.0.2.10:8080"], "fixed": False}


@recipe
def set_wifi(house: House) -> Args:
    return {"name": "Stadhuis-Gast", "password": "welkom2026"}
