"""The cast of a house, and what each of them carries: Fatima facilitates, Otto organises, Anna and others take part."""

from dataclasses import dataclass

from facilitator.people.actor import HOST, NOBODY, SYSTEM, Credential, by_grant
from facilitator.people.identity import ACCOUNT_COOKIE, participant_cookie, personal_cookie, screen_cookie
from tests.agenda import OTHER_SESSION, PROGRAMME, SESSION, id_of


@dataclass(frozen=True)
class Member:
    """Somebody who acts. `id` is of their person or account, `cookie` the name of the cookie that carries the grant."""

    name: str
    credential: Credential
    id: str = ""
    cookie: str = ""

    @property
    def grant(self) -> str:
        return self.credential.grant


def _account(name: str) -> Member:
    return Member(name, by_grant(id_of("grant", name)), id_of("account", name), ACCOUNT_COOKIE)


def _participant(name: str, session: str) -> Member:
    return Member(name, by_grant(id_of("grant", name)), id_of("person", name), participant_cookie(session))


def _by_link(name: str) -> Member:
    return Member(f"{name}'s link", by_grant(id_of("link", name)), id_of("person", name), personal_cookie(PROGRAMME))


FATIMA, OTTO, WILLEM = _account("Fatima"), _account("Otto"), _account("Willem")
ANNA, BRAM, CHEN, DEWI = (_participant(name, SESSION) for name in ("Anna", "Bram", "Chen", "Dewi"))
VERA = _participant("Vera", OTHER_SESSION)
SCREEN = Member("the screen", by_grant(id_of("grant", "screen")), cookie=screen_cookie(SESSION))
# The same people by their personal links, once `house.hand_out_links()` has made them.
ANNAS_LINK, BRAMS_LINK = _by_link("Anna"), _by_link("Bram")
# A program that reads with Otto's rights: what it carries is no cookie, and it sends no command.
TOKEN = Member("a token", by_grant(id_of("grant", "token")), OTTO.id)
HOST_MEMBER, SYSTEM_MEMBER, NOBODY_MEMBER = Member("host", HOST), Member("system", SYSTEM), Member("nobody", NOBODY)

PARTICIPANTS = (ANNA, BRAM, CHEN, DEWI)
