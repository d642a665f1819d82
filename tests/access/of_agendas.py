"""For the commands of an agenda, and of plans that were kept: Fatima kept one."""

from facilitator.ids import new_id
from tests.access.commands import Args, recipe
from tests.house import DOEN, PAUZE, House
from tests.steering.planning import agenda_version, edited, keep, kept, talk


@recipe
def add_round(house: House) -> Args:
    return {"round": talk().model_dump(), "base": agenda_version(house)}


@recipe
def edit_round(house: House) -> Args:
    return edited(house, DOEN, title="Samen doen").model_dump()


@recipe
def move_round(house: House) -> Args:
    return {"round": house.round(PAUZE), "before": house.round(DOEN), "base": agenda_version(house)}


@recipe
def copy_round(house: House) -> Args:
    return {"round": house.round(PAUZE), "copy_id": new_id(), "base": agenda_version(house)}


@recipe
def remove_round(house: House) -> Args:
    return {"round": house.round(PAUZE), "base": agenda_version(house)}


@recipe
def save_plan(house: House) -> Args:
    return keep().model_dump()


@recipe
def edit_plan(house: House) -> Args:
    return {"plan": kept(house), "title": "Middag"}


@recipe
def remove_plan(house: House) -> Args:
    return {"plan": kept(house)}
