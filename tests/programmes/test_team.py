"""The team of a programme: invited by a link that works once, changed by who organises, never without an organiser."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import unquote

import pytest

from facilitator.ids import new_id
from facilitator.live.heartbeat import hang_up_on_ended
from facilitator.people.models import Role
from facilitator.programmes.commands import GrantRole
from facilitator.programmes.team.commands import AcceptInvitation, InviteToProgramme, RemoveRole
from tests.access.ask import connected
from tests.house import PROGRAMME, SESSION, House, Member
from tests.people.accounts import INVITATION, invited, link_of, with_passwords
from tests.people.desk import Desk, words_of
from tests.support.post import post

TEAM = f"/programmes/{PROGRAMME}/team"
NEW = "acht gele fietsen"
ESRA = {"name": "Esra Yıldız", "email": "esra@voorbeeld.nl", "password": NEW}


@pytest.fixture
def house(make_house) -> House:
    return make_house()


def role_of(house: House, account: str) -> str | None:
    with house.read() as db:
        found = db.get(Role, (account, PROGRAMME))
        return found.role if found else None


@contextmanager
def console(house: House, member: Member) -> Iterator[str]:
    """A console that is open; the id of its socket."""
    with connected(house, {member.cookie: house.app.extensions["signer"].cookie(member.grant)}) as (sid, handlers):
        hello = {"protocol": 1, "session": SESSION, "as": "facilitator", "epoch": None, "cursors": {}}
        assert "error" not in handlers["enter"](sid, hello)
        yield sid


def links_on(page: str) -> list[str]:
    return re.findall(r'readonly value="https?://[^/]+(/invite/[^"]+)"', page)


def test_who_is_invited_makes_an_account_and_is_on_the_team(house):
    otto, esra = Desk(house, house.otto), Desk(house)
    otto.open(TEAM)
    otto.send(f"{TEAM}/invite", name="Esra Yıldız", email="esra@voorbeeld.nl", role="facilitator")
    (link,) = links_on(words_of(otto.open(TEAM)))

    page = words_of(esra.open(link))
    answer = esra.send(link, **ESRA)

    assert "Otto vraagt je om in dit programma te begeleiden" in page
    assert answer.headers["Location"] == f"/programmes/{PROGRAMME}?done=on_the_team"
    assert esra.client.get(TEAM).status_code == 200
    assert esra.client.get("/programmes/new").status_code == 403  # a facilitator of one begins none
    assert links_on(words_of(otto.open(TEAM))) == []
    assert "Esra Yıldız" in words_of(otto.open(TEAM))


def test_who_has_an_account_takes_the_invitation_up_with_it(house):
    willem = Desk(house, house.willem)
    page = words_of(willem.open(f"/invite/{link_of(house, invited(house, 'organiser'))}"))

    answer = willem.send(f"/invite/{link_of(house)}", mine="on")

    assert "Doe mee als Willem" in page
    assert answer.status_code == 303
    assert role_of(house, house.willem.id) == "organiser"


def test_an_invitation_works_once_and_looking_uses_nothing(house):
    link = f"/invite/{link_of(house, invited(house))}"
    assert [Desk(house).open(link).status_code for _ in range(3)] == [200] * 3
    Desk(house).fill(link, **ESRA)

    assert Desk(house).open(link).status_code == 410
    assert Desk(house).send(link, command="x" * 22, **{**ESRA, "email": "v@voorbeeld.nl"}).status_code == 410


def test_an_invitation_lasts_two_weeks(house):
    link = f"/invite/{link_of(house, invited(house))}"
    house.later(ms=14 * 24 * 3600 * 1000 + 1)

    assert Desk(house).open(link).status_code == 410
    assert Desk(house, house.willem).send(link, command="x" * 22, mine="on").status_code == 410
    assert role_of(house, house.willem.id) is None


def test_an_invitation_that_was_taken_back_does_nothing(house):
    link, otto = f"/invite/{link_of(house, invited(house))}", Desk(house, house.otto)
    otto.open(TEAM)

    assert otto.send(f"{TEAM}/end", invitation=INVITATION).status_code == 303
    assert Desk(house).open(link).status_code == 410


def test_an_invitation_of_another_programme_is_not_taken_back_here(house):
    invited(house)

    command = AcceptInvitation(invitation=INVITATION)
    assert house.refused(house.fatima, command, scope=house.other_programme) == "link_gone"


def test_nobody_becomes_less_by_an_invitation(house):
    house.done(house.otto, AcceptInvitation(invitation=invited(house)))

    assert role_of(house, house.otto.id) == "organiser"


def test_inviting_tells_nothing_of_who_has_an_account(house):
    with_passwords(house)
    otto = Desk(house, house.otto)
    said = []
    for email in ("willem@voorbeeld.nl", "niemand@voorbeeld.nl"):
        otto.open(TEAM)
        said.append(otto.send(f"{TEAM}/invite", name="W", email=email, role="facilitator").headers["Location"])

    assert said == [f"{TEAM}?done=invited"] * 2
    assert "Willem" not in words_of(otto.open(TEAM))


def test_somebody_organises_always(house):
    assert house.refused(house.otto, RemoveRole(account=house.otto.id)) == "last_organiser"
    assert house.refused(house.otto, GrantRole(account=house.otto.id, role="facilitator")) == "last_organiser"
    otto = Desk(house, house.otto)
    otto.open(TEAM)
    answer = otto.send(f"{TEAM}/remove", account=house.otto.id)

    assert answer.status_code == 422
    assert "Iemand moet dit programma organiseren" in words_of(answer)
    house.done(house.otto, GrantRole(account=house.fatima.id, role="organiser"))
    house.done(house.otto, RemoveRole(account=house.otto.id))
    assert role_of(house, house.otto.id) is None


def test_who_is_taken_off_sees_nothing_any_more(house):
    otto, fatima = Desk(house, house.otto), Desk(house, house.fatima)
    assert fatima.client.get(TEAM).status_code == 200
    otto.open(TEAM)

    otto.send(f"{TEAM}/remove", account=house.fatima.id)

    assert fatima.client.get(TEAM).status_code == 403
    assert fatima.client.get(f"/s/{house.session}/console").status_code == 403


def test_the_console_of_who_is_taken_off_hears_nothing_more(house):
    sockets = house.facilitator.sockets
    with console(house, house.fatima), console(house, house.otto) as kept:
        hang_up_on_ended(sockets)
        assert len(sockets.listeners) == 2

        house.done(house.otto, RemoveRole(account=house.fatima.id))
        hang_up_on_ended(sockets)

        assert [listener.sid for listener in sockets.listeners.all()] == [kept]


def test_who_is_taken_off_does_not_come_back_by_a_link_that_they_kept(house):
    """Not by one that they made, nor by one that was made for their address, nor (less) as an organiser again."""
    house.done(house.otto, GrantRole(account=house.fatima.id, role="organiser"))
    made = (house.fatima, "x@voorbeeld.nl"), (house.otto, "fatima@voorbeeld.nl"), (house.otto, "y@voorbeeld.nl")
    hers, for_her, other = (new_id() for _ in made)
    for invitation, (by, email) in zip((hers, for_her, other), made, strict=True):
        house.done(by, InviteToProgramme(invitation=invitation, name="Noor", email=email, role="organiser"))
    with_passwords(house)

    house.done(house.otto, GrantRole(account=house.fatima.id, role="facilitator"))
    assert house.refused(house.fatima, AcceptInvitation(invitation=hers)) == "link_gone"
    house.done(house.otto, RemoveRole(account=house.fatima.id))

    assert house.refused(house.fatima, AcceptInvitation(invitation=for_her)) == "link_gone"
    assert role_of(house, house.fatima.id) is None
    assert Desk(house).open(f"/invite/{link_of(house, other)}").status_code == 200


def test_a_facilitator_sees_who_is_on_the_team_and_no_links(house):
    invited(house)
    page = words_of(Desk(house, house.fatima).open(TEAM))

    assert ("Otto" in page, "Esra" in page, "/invite/" in page) == (True, False, False)


def test_an_invitation_goes_by_mail_where_there_is_mail(make_house):
    with post() as server:
        house = make_house(smtp_url=server.url, public_url="https://doemee.example.nl")
        otto = Desk(house, house.otto)
        otto.open(TEAM)
        sent = otto.send(f"{TEAM}/invite", name="Esra Yıldız", email="esra@voorbeeld.nl", role="organiser")
        again = otto.send(f"{TEAM}/invite", name="Esra Yıldız", email="esra@voorbeeld.nl", role="organiser")
        otto.open(TEAM)
        otto.send(f"{TEAM}/invite", name="Bo\u202e", email="bo@voorbeeld.nl\u202e", role="organiser")
        letters = {letter["To"]: letter.get_content() for letter in (server.next(), server.next())}

    assert sent.headers["Location"] == again.headers["Location"] == f"{TEAM}?done=invited_by_mail"
    assert letters.keys() == {"bo@voorbeeld.nl", "esra@voorbeeld.nl"}  # in the order in which the posts get there
    assert "Bo," in letters["bo@voorbeeld.nl"]
    assert "https://doemee.example.nl/invite/" in letters["esra@voorbeeld.nl"]


def test_where_there_is_none_the_organisers_own_mail_is_filled_in(house):
    invited(house)
    page = words_of(Desk(house, house.otto).open(TEAM))
    (letter,) = re.findall(r'href="mailto:([^"]+)"', page)

    assert unquote(letter).startswith(
        "esra@voorbeeld.nl?subject=Doe mee in het team van Leergang&body=Dag Esra Yıldız,"
    )
    assert links_on(page)[0] in unquote(letter)
