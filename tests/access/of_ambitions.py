"""For the commands of ambitions: Anna has one, that she wrote in the session."""

from facilitator.ids import new_id
from tests.access.commands import Args, recipe
from tests.ambitions.writing import wrote
from tests.house import House


@recipe
def write_ambition(house: House) -> Args:
    return {"ambition": new_id(), "fields": {"what": "Geen kind zit thuis"}}


@recipe
def prepare_ambition(house: House) -> Args:
    return {"ambition": new_id(), "fields": {"what": "Geen kind zit thuis"}}


@recipe
def share_ambition(house: House) -> Args:
    return {"version": wrote(house, house.anna, what="Geen kind zit thuis").id, "shared": True}


@recipe
def share_ambition_ahead(house: House) -> Args:
    return {"version": wrote(house, house.anna, what="Geen kind zit thuis").id, "shared": True}
