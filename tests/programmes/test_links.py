"""Personal links: made for all who have none, sent once, made anew and ended; and never in sight of a room."""

import csv
import io
import re
import time
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from facilitator.ids import new_id
from facilitator.people.models import Grant
from facilitator.privacy.commands import ErasePerson
from facilitator.programmes.links.commands import (
    EndPersonalLinks,
    GrantPersonalLinks,
    NewLink,
    RenewPersonalLink,
)
from facilitator.programmes.links.queries import linked
from facilitator.programmes.roster.commands import EditEnrolment, EnrolPerson, RemoveEnrolment
from tests.access.of_links import GERDAS_LINK, hand_out
from tests.access.of_roster import GERDA, NOOR, PIET, put_on_the_roster
from tests.house import PROGRAMME, House
from tests.people.desk import Desk, words_of
from tests.support.post import post

LINKS = f"/programmes/{PROGRAMME}/roster/links"
PUBLIC = "https://sessie.example"


def give_address(house: House, enrolment: str, name: str, email: str) -> None:
    with house.read() as db:
        version = next(one.member.version for one in linked(db, PROGRAMME) if one.member.enrolment == enrolment)
    facts: dict[str, Any] = {"organisation": "Gemeente Duinrand", "email": email}
    house.done(house.otto, EditEnrolment(enrolment=enrolment, base=version, name=name, **facts))


def link_of(house: House, enrolment: str) -> str | None:
    """The id of the grant behind somebody's link."""
    with house.read() as db:
        return next(one.grant for one in linked(db, PROGRAMME) if one.member.enrolment == enrolment)


def mailed(house: House) -> set[str]:
    with house.read() as db:
        return {one.member.name for one in linked(db, PROGRAMME) if one.mailed_at is not None}


def until(holds: Callable[[], bool], *, seconds: float = 15.0) -> None:
    """The letters go beside the request, in a thread that nobody can join: look until it is so."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_who_has_a_link_keeps_it_and_the_others_get_one(house):
    hand_out(house)
    noors = new_id()

    house.done(
        house.otto,
        GrantPersonalLinks(links=[NewLink(enrolment=GERDA, grant=new_id()), NewLink(enrolment=NOOR, grant=noors)]),
    )

    assert link_of(house, GERDA) == GERDAS_LINK
    assert link_of(house, NOOR) == noors


def test_a_new_link_ends_the_one_before(house):
    hand_out(house)
    anew = new_id()

    house.done(house.otto, RenewPersonalLink(enrolment=GERDA, grant=anew))

    assert link_of(house, GERDA) == anew
    with house.read() as db:
        assert db.get_one(Grant, GERDAS_LINK).ended_at is not None


@pytest.mark.parametrize(
    ("links", "code"),
    [
        ([(GERDA, "a"), (GERDA, "b")], "malformed"),
        ([(GERDA, "a"), (NOOR, "a")], "malformed"),
        ([("nobody", "a")], "not_on_the_roster"),
    ],
)
def test_links_that_cannot_be_are_refused_as_a_whole(house, links, code):
    put_on_the_roster(house)
    ids = {name: new_id() for _, name in links}
    wanted = [NewLink(enrolment=new_id() if one == "nobody" else one, grant=ids[name]) for one, name in links]

    assert house.refused(house.otto, GrantPersonalLinks(links=wanted)) == code
    assert link_of(house, GERDA) is None


def test_the_id_of_another_way_in_is_no_link(house):
    hand_out(house)
    taken = house.anna.grant

    assert house.refused(house.otto, RenewPersonalLink(enrolment=GERDA, grant=taken)) == "id_reused"
    assert link_of(house, GERDA) == GERDAS_LINK


def test_a_link_ends_once(house):
    hand_out(house)
    house.done(house.otto, EndPersonalLinks(enrolment=GERDA))

    assert house.refused(house.otto, EndPersonalLinks(enrolment=GERDA)) == "already"
    assert link_of(house, GERDA) is None


def test_who_is_taken_off_the_roster_or_erased_leaves_no_link_with_a_name(house):
    hand_out(house)
    with house.read() as db:
        people = {grant.id: grant.person_id for grant in db.scalars(select(Grant).where(Grant.kind == "personal"))}

    house.done(house.otto, RemoveEnrolment(enrolment=PIET))
    house.done(house.otto, ErasePerson(person=people[GERDAS_LINK], words=False))

    with house.read() as db:
        left = db.scalars(select(Grant).where(Grant.kind == "personal")).all()
    assert [(grant.person_id, grant.ended_at is not None) for grant in left] == [(None, True)] * len(people)


def test_the_page_makes_them_for_all_and_twice_is_once(house):
    put_on_the_roster(house)
    otto = Desk(house, house.otto)
    otto.open(LINKS)

    first = otto.send(LINKS)
    made = {enrolment: link_of(house, enrolment) for enrolment in (GERDA, NOOR, PIET)}
    second = otto.send(LINKS)

    assert first.headers["Location"] == second.headers["Location"] == f"{LINKS}?done=links_made"
    assert None not in made.values()
    assert {enrolment: link_of(house, enrolment) for enrolment in made} == made


def test_no_page_that_a_room_may_see_holds_a_link(house):
    hand_out(house)
    otto, signed = Desk(house, house.otto), house.app.extensions["signer"].personal(GERDAS_LINK)

    pages = [otto.open(path).text for path in (LINKS, f"{LINKS}/{GERDA}", f"/programmes/{PROGRAMME}/roster")]

    assert all("/p/" not in page and signed not in page for page in pages)
    assert signed in otto.send(f"{LINKS}/{GERDA}/show").text


def test_the_file_for_mail_merge_holds_what_a_merge_needs_and_harms_nobody(make_house):
    house = make_house(public_url=PUBLIC)
    hand_out(house)
    evil = EnrolPerson(enrolment=new_id(), person=new_id(), name='=HYPERLINK("x")', email="e@voorbeeld.nl")
    house.done(house.otto, evil)
    house.done(house.otto, GrantPersonalLinks(links=[NewLink(enrolment=evil.enrolment, grant=new_id())]))

    answer = Desk(house, house.otto).open(f"{LINKS}.csv")
    rows = list(csv.reader(io.StringIO(answer.get_data().decode("utf-8-sig")), delimiter=";"))

    assert len(rows) == 1 + 3  # Noor and Saskia have none
    by_name = {row[0]: row[1:] for row in rows[1:]}
    assert by_name['\'=HYPERLINK("x")'][0] == "e@voorbeeld.nl"
    assert by_name["Gerda Smit"][1] == f"{PUBLIC}/p/{house.app.extensions['signer'].personal(GERDAS_LINK)}"
    assert answer.headers["Cache-Control"] == "no-store"


def test_links_are_mailed_once_in_the_language_of_the_programme(make_house):
    with post() as box:
        house = make_house(smtp_url=box.url, public_url=PUBLIC)
        hand_out(house)
        give_address(house, GERDA, "Gerda Smit", "gerda@voorbeeld.nl")
        otto = Desk(house, house.otto)
        page = words_of(otto.open(LINKS))

        otto.send(f"{LINKS}/mail")
        letter = box.next()
        until(lambda: mailed(house) == {"Gerda Smit"})
        otto.open(LINKS)
        otto.send(f"{LINKS}/mail")
        until(lambda: not house.app.extensions["links_on_their_way"])

        assert "Piet" in page  # who has no address is named
        assert letter["To"] == "gerda@voorbeeld.nl"
        assert letter["Subject"] == "Je persoonlijke link voor Leergang"
        text = letter.get_content().replace("\r\n", "\n")
        assert text.startswith("Hallo Gerda Smit,\n")
        assert f"{PUBLIC}/p/{house.app.extensions['signer'].personal(GERDAS_LINK)}" in text
        assert text.rstrip().endswith("Otto")
        assert box.empty()


def test_a_mail_that_was_not_taken_is_not_called_sent(make_house):
    with post(refuses="550 no") as box:
        house = make_house(smtp_url=box.url, public_url=PUBLIC)
        hand_out(house)
        give_address(house, GERDA, "Gerda Smit", "gerda@voorbeeld.nl")
        otto = Desk(house, house.otto)
        otto.open(LINKS)

        otto.send(f"{LINKS}/mail")
        until(lambda: not house.app.extensions["links_on_their_way"])

        assert mailed(house) == set()
        assert re.search(r"Mail de link naar één persoon|Mail the link to one person", words_of(otto.open(LINKS)))


def test_one_is_mailed_again_when_that_is_asked(make_house):
    with post() as box:
        house = make_house(smtp_url=box.url, public_url=PUBLIC)
        hand_out(house)
        give_address(house, GERDA, "Gerda Smit", "gerda@voorbeeld.nl")
        otto = Desk(house, house.otto)
        for _ in range(2):
            otto.open(f"{LINKS}/{GERDA}")
            otto.send(f"{LINKS}/{GERDA}/mail")
            assert box.next()["To"] == "gerda@voorbeeld.nl"
            until(lambda: not house.app.extensions["links_on_their_way"])
