"""For the commands that set programmes and sessions up."""

from sqlalchemy import update

from facilitator.ids import new_code, new_id
from facilitator.people.models import Account
from facilitator.privacy.commands import EndRehearsal
from tests.access.commands import RECIPES, Args, recipe
from tests.house import House

_WHEN = 1_796_000_000_000


def otto_begins(house: House) -> None:
    """Otto may begin programmes from now on."""
    with house.writer_engine.begin() as connection:
        connection.execute(update(Account).where(Account.id == house.otto.id).values(organises=True))


@recipe
def create_programme(house: House) -> Args:
    otto_begins(house)
    return {"programme": new_id(), "title": "Nieuwe leergang"}


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
    otto_begins(house)
    copied = {"source": house.session, "session": new_id(), "starts_at": _WHEN, "join_code": new_code()}
    copy = {"source": house.programme, "programme": new_id(), "title": "Cohort 2", "language": "nl"}
    return {**copy, "sessions": [copied]}


@recipe
def remove_session(house: House) -> Args:
    """After a rehearsal nobody is in any more, and nothing has been steered."""
    RECIPES["EndRehearsal"](house)
    house.done(house.fatima, EndRehearsal())
    return {}
