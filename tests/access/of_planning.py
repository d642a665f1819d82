"""For the commands that set programmes and sessions up."""

from facilitator.ids import new_code, new_id
from facilitator.privacy.commands import EndRehearsal
from tests.access.commands import RECIPES, Args, recipe
from tests.house import House

_WHEN = 1_796_000_000_000


@recipe
def edit_programme(house: House) -> Args:
    return {"base": 1, "title": "Leergang najaar", "language": "nl"}


@recipe
def edit_session(house: House) -> Args:
    return {"base": 1, "title": "Verder", "language": "nl", "starts_at": _WHEN, "zone": "Europe/Amsterdam"}


@recipe
def copy_session(house: House) -> Args:
    copy = {"source": house.session, "session": new_id(), "join_code": new_code()}
    return {**copy, "title": "Nog eens", "starts_at": _WHEN, "zone": "Europe/Amsterdam"}


@recipe
def copy_programme(house: House) -> Args:
    copied = {"source": house.session, "session": new_id(), "starts_at": _WHEN, "join_code": new_code()}
    copy = {"source": house.programme, "programme": new_id(), "title": "Cohort 2", "language": "nl"}
    return {**copy, "sessions": [copied]}


@recipe
def remove_session(house: House) -> Args:
    """After a rehearsal nobody is in any more, and nothing has been steered."""
    RECIPES["EndRehearsal"](house)
    house.done(house.fatima, EndRehearsal())
    return {}
