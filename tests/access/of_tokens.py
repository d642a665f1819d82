"""For the commands of tokens: the one that is ended is Otto's."""

from facilitator.ids import new_id
from tests.access.commands import Args, recipe
from tests.house import House


@recipe
def make_token(house: House) -> Args:
    return {"grant": new_id(), "label": "Jaarverslag", "days": 90}


@recipe
def end_token(house: House) -> Args:
    return {"grant": house.token.grant}
