"""For the commands of presentations: everybody has a place in the queue of an open round, Anna the first."""

from facilitator.ids import new_id
from facilitator.presentations.commands import PausePresentation, RemovePresentation, SignUp
from tests.access.commands import Args, recipe
from tests.house import House
from tests.presentations.stage import off_stage, on_stage, order_of, planned, queued, round_of

MINUTE = 60_000


def annas(house: House) -> str:
    """Anna's presentation, that has not begun."""
    return queued(house)[0]


def annas_on_stage(house: House) -> Args:
    presentation = annas(house)
    on_stage(house, presentation)
    return {"presentation": presentation}


@recipe
def line_up(house: House) -> Args:
    return {"round": planned(house), "order": "random"}


@recipe
def add_presentation(house: House) -> Args:
    return {"presentation": new_id(), "round": planned(house), "people": [house.anna.id]}


@recipe
def sign_up(house: House) -> Args:
    """Whoever is in has a place already, but Anna and Bram gave theirs back."""
    round = round_of(house, queued(house, order="signup")[0])
    for presentation in order_of(house, round)[:2]:
        house.done(house.fatima, RemovePresentation(presentation=presentation))
    return {"presentation": new_id(), "round": round}


@recipe
def add_pause(house: House) -> Args:
    return {"presentation": new_id(), "round": planned(house), "minutes": 15}


@recipe
def remove_presentation(house: House) -> Args:
    args = sign_up(house)
    house.done(house.anna, SignUp(**args))
    return {"presentation": args["presentation"]}


@recipe
def move_presentation(house: House) -> Args:
    return {"presentation": annas(house)}


@recipe
def swap_presentations(house: House) -> Args:
    queue = queued(house)
    return {"presentation": queue[0], "other": queue[2]}


@recipe
def mark_absent(house: House) -> Args:
    return {"presentation": annas(house), "absent": True}


@recipe
def start_presentation(house: House) -> Args:
    return {"presentation": annas(house)}


@recipe
def go_to_part(house: House) -> Args:
    return {**annas_on_stage(house), "part": "questions"}


@recipe
def extend_part(house: House) -> Args:
    return {**annas_on_stage(house), "seconds": 60}


@recipe
def pause_presentation(house: House) -> Args:
    return annas_on_stage(house)


@recipe
def resume_presentation(house: House) -> Args:
    args = annas_on_stage(house)
    house.done(house.fatima, PausePresentation(**args))
    return args


@recipe
def end_presentation(house: House) -> Args:
    return annas_on_stage(house)


@recipe
def show_field(house: House) -> Args:
    return {**annas_on_stage(house), "field": "why"}


@recipe
def close_feedback(house: House) -> Args:
    presentation = annas(house)
    off_stage(house, presentation)
    house.later(ms=10 * MINUTE)
    return {"presentation": presentation}


@recipe
def reopen_feedback(house: House) -> Args:
    return {**close_feedback(house), "minutes": 5}
