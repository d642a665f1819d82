"""For the commands of accounts: what is changed is Otto's, and an invitation waits."""

from facilitator.ids import new_id
from tests.access.commands import RECIPES, Args, recipe
from tests.house import House
from tests.people.accounts import HASH, empty, forgot, invited, set_up_offered, with_passwords


def on_otto(house: House) -> Args:
    return {"account": house.otto.id}


for name in ("SignOutEverywhere", "EndSecondStep"):
    RECIPES[name] = on_otto


@recipe
def offer_set_up(house: House) -> Args:
    empty(house)
    return {"invitation": new_id()}


@recipe
def set_up_house(house: House) -> Args:
    return {"invitation": set_up_offered(house), **newcomer()}


@recipe
def sign_in(house: House) -> Args:
    with_passwords(house)
    return {**on_otto(house), "known": HASH, "grant": new_id()}


@recipe
def sign_out(house: House) -> Args:
    return {"grant": house.otto.grant}


@recipe
def edit_account(house: House) -> Args:
    return {**on_otto(house), "name": "Otto de Vries", "email": "otto@voorbeeld.nl"}


@recipe
def change_password(house: House) -> Args:
    return {**on_otto(house), "password": HASH, "keep": house.otto.grant}


@recipe
def change_second_step(house: House) -> Args:
    return {**on_otto(house), "secret": None}


@recipe
def offer_reset(house: House) -> Args:
    return {**on_otto(house), "invitation": new_id()}


@recipe
def reset_password(house: House) -> Args:
    return {"invitation": forgot(house), "password": HASH}


@recipe
def invite_to_programme(house: House) -> Args:
    return {"invitation": new_id(), "name": "Esra Yıldız", "email": "esra@voorbeeld.nl", "role": "organiser"}


@recipe
def end_invitation(house: House) -> Args:
    return {"invitation": invited(house)}


@recipe
def accept_invitation(house: House) -> Args:
    return {"invitation": invited(house)}


@recipe
def join_team(house: House) -> Args:
    return {"invitation": invited(house), **newcomer()}


@recipe
def remove_role(house: House) -> Args:
    return {"account": house.fatima.id}


def newcomer() -> Args:
    account = {"account": new_id(), "name": "Esra Yıldız", "email": "esra@voorbeeld.nl", "password": HASH}
    return {**account, "grant": new_id()}
