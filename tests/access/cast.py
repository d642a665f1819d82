"""The columns of the access table: who tries, with what they would have in their browser."""

from collections.abc import Callable
from dataclasses import dataclass

from flask.testing import FlaskClient

from facilitator.boards.commands import AddNote
from facilitator.people.commands import EndGrant
from facilitator.people.identity import cookie_name, personal_cookie
from tests.house import KANSEN, PROGRAMME, SESSION, House, Member, id_of

# A row of the outside has nothing for the system: it has no browser. Only the ledger knows it.
NO_WAY_IN = "no way in"
NOTE = id_of("Anna's note")
COOKIES = [
    *(cookie_name(role, SESSION) for role in ("participant", "facilitator", "screen")),
    personal_cookie(PROGRAMME),
]


@dataclass(frozen=True)
class Actor:
    """`role` is what they ask to be, `member` lends the grant."""

    column: str
    role: str
    member: Callable[[House], Member]


ACTORS = (
    Actor("nobody", "participant", lambda house: house.nobody),
    Actor("participant elsewhere", "participant", lambda house: house.vera),
    Actor("own", "participant", lambda house: house.anna),
    Actor("somebody else's", "participant", lambda house: house.bram),
    Actor("grant ended", "participant", lambda house: house.dewi),
    Actor("screen", "screen", lambda house: house.screen),
    Actor("facilitator elsewhere", "facilitator", lambda house: house.willem),
    Actor("facilitator", "facilitator", lambda house: house.fatima),
    Actor("organiser", "facilitator", lambda house: house.otto),
    Actor("host", "facilitator", lambda house: house.host),
    Actor("system", "facilitator", lambda house: house.system),
    Actor("API token", "facilitator", lambda house: house.token),
    Actor("personal link", "participant", lambda house: house.annas_link),
    Actor("other's personal link", "participant", lambda house: house.brams_link),
)


def cookies_of(house: House, actor: Actor) -> dict[str, str]:
    """Whoever tries to get in where they do not belong brings their own, valid grant, under every name there is."""
    member = actor.member(house)
    if not member.grant:
        return {}
    signer = house.app.extensions["signer"]
    carried = signer.token(member.grant) if member is house.token else signer.cookie(member.grant)
    return dict.fromkeys(COOKIES, carried)


def browser_of(house: House, actor: Actor) -> FlaskClient:
    """The browser in which somebody tries. The host's carries the key of the data directory, a program its token."""
    client = house.app.test_client()
    for name, value in cookies_of(house, actor).items():
        client.set_cookie(name, value)
    if actor.column == "host":
        client.environ_base["HTTP_X_FACILITATOR_KEY"] = house.app.config["HOST_KEY"]
    if actor.column == "API token":
        token = house.app.extensions["signer"].token(actor.member(house).grant)
        client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    return client


def live_in(house: House) -> House:
    """What the cells are tried on: a round is open, Anna has written, Dewi's grant has ended, and who has a link."""
    house.hand_out_links()
    house.open(KANSEN)
    house.done(house.host, EndGrant(grant=house.dewi.grant))
    house.done(
        house.anna, AddNote(note=NOTE, board=house.board(KANSEN), column=house.column(KANSEN), text="Samen beginnen")
    )
    return house
