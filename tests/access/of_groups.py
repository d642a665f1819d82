"""For the commands of groups: Anna sits in the first group of an open round, Bram in the second."""

from facilitator.boards.commands import PickNote
from facilitator.groups.commands import CallHelp, MarkReady
from tests.access.commands import Args, recipe
from tests.groups.tables import board_of, groups_of, seated, write_at
from tests.house import TAFELS, House


def annas_group(house: House) -> str:
    return (groups_of(house) or seated(house, [house.anna], [house.bram]))[0]


def annas_board(house: House) -> str:
    return board_of(annas_group(house))


def on_annas_group(house: House) -> Args:
    return {"group": annas_group(house)}


@recipe
def allocate_groups(house: House) -> Args:
    return {"round": house.round(TAFELS)}


@recipe
def move_person(house: House) -> Args:
    annas_group(house)
    return {"person": house.anna.id, "group": groups_of(house)[1]}


@recipe
def describe_group(house: House) -> Args:
    return {**on_annas_group(house), "name": "Jeugd", "place": "Foyer"}


@recipe
def call_help(house: House) -> Args:
    return {**on_annas_group(house), "question": "Gaat het om de regio?"}


@recipe
def end_help(house: House) -> Args:
    args = on_annas_group(house)
    house.done(house.anna, CallHelp(**args))
    return args


@recipe
def mark_ready(house: House) -> Args:
    return on_annas_group(house)


@recipe
def unmark_ready(house: House) -> Args:
    args = on_annas_group(house)
    house.done(house.anna, MarkReady(**args))
    return args


@recipe
def pick_note(house: House) -> Args:
    return {"note": write_at(house, house.anna, annas_group(house), "Samen")}


@recipe
def unpick_note(house: House) -> Args:
    args = pick_note(house)
    house.done(house.anna, PickNote(**args))
    return args


@recipe
def send_to_plenary(house: House) -> Args:
    house.done(house.anna, PickNote(**pick_note(house)))
    return {"round": house.round(TAFELS)}
