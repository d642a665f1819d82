"""Programmes at a desk: begun, called otherwise by two people at once, and seen by whom they concern only."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event

from facilitator.ids import new_id
from facilitator.people.models import Role
from facilitator.programmes.commands import CreateProgramme
from facilitator.programmes.models import Programme
from tests.house import House
from tests.planning.browser import Browser, begins_programmes, landed, text_of, words_of

TITLE = "Leergang startende wethouders onderwijs en jeugd"


def programme_of(house: House, id: str) -> Programme:
    with house.read() as db:
        return db.get_one(Programme, id)


def test_who_begins_a_programme_organises_it(house):
    begins_programmes(house, house.fatima)
    otto = Browser(house, house.fatima)

    here = landed(otto.fill_in("/programmes/new", title=TITLE))

    page = words_of(otto.open(here))
    assert TITLE in page
    with house.read() as db:
        assert db.get_one(Role, (house.fatima.id, here.rpartition("/")[2])).role == "organiser"


def test_a_form_that_is_sent_twice_begins_one_programme(house):
    begins_programmes(house, house.otto)
    otto = Browser(house, house.otto)
    sheet = otto.form("/programmes/new")

    assert landed(otto.send(sheet, title=TITLE)) == landed(otto.send(sheet, title=TITLE))
    with house.read() as db:
        assert db.query(Programme).filter_by(title=TITLE).count() == 1


@pytest.mark.parametrize(("title", "said"), [("   ", "nothing here"), ("x" * 201, "201 characters")])
def test_a_title_that_cannot_be_is_told_at_its_field_and_kept(house, title, said):
    begins_programmes(house, house.otto)
    otto = Browser(house, house.otto)
    otto.client.post(
        "/language", data={"language": "en", "csrf_token": otto.form("/programmes/new").fields["csrf_token"]}
    )

    response = otto.fill_in("/programmes/new", title=title)

    assert response.status_code == 422
    assert said in text_of(response)
    assert 'id="title-error"' in text_of(response)
    assert f'value="{title}"' in text_of(response)


def test_who_may_not_begin_one_is_offered_none(house):
    assert "/programmes/new" not in Browser(house, house.fatima).open("/programmes")
    assert house.client(house.fatima).get("/programmes/new").status_code == 403


def test_two_organisers_change_the_same_and_nobody_overwrites_silently(house):
    begun = f"/programmes/{house.programme}/settings"
    one, other = Browser(house, house.otto), Browser(house, house.otto)
    mine, theirs = one.form(begun), other.form(begun)

    assert landed(other.send(theirs, title="Titel van de ander")) == f"/programmes/{house.programme}"
    refused = one.send(mine, title="Mijn titel")

    assert refused.status_code == 409
    assert programme_of(house, house.programme).title == "Titel van de ander"
    assert "Titel van de ander" in words_of(text_of(refused))
    assert 'value="Mijn titel"' in text_of(refused)

    again = type(mine)(text_of(refused), begun)
    assert landed(one.send(again)) == f"/programmes/{house.programme}"
    assert programme_of(house, house.programme).title == "Mijn titel"


def test_what_only_the_other_changed_is_not_put_back(house):
    """One changes the title, the other the language: both hold in the end."""
    begun = f"/programmes/{house.programme}/settings"
    one, other = Browser(house, house.otto), Browser(house, house.otto)
    mine = one.form(begun)
    assert landed(other.fill_in(begun, language="en"))

    refused = one.send(mine, title="Mijn titel")
    assert refused.status_code == 409
    landed(one.send(type(mine)(text_of(refused), begun)))

    found = programme_of(house, house.programme)
    assert (found.title, found.language) == ("Mijn titel", "en")


def test_a_programme_without_sessions_offers_to_plan_one(house):
    begins_programmes(house, house.otto)
    otto = Browser(house, house.otto)

    page = otto.open(landed(otto.fill_in("/programmes/new", title=TITLE)))

    assert page.count("button--primary") == 1
    assert "/sessions/new" in page


def test_a_facilitator_sees_the_programme_and_no_way_to_its_settings(house):
    page = Browser(house, house.fatima).open(f"/programmes/{house.programme}")

    assert "/settings" not in page
    assert "/sessions/new" in page


def test_the_list_asks_no_more_of_the_database_for_more_programmes(house):
    begins_programmes(house, house.otto)

    def asked() -> int:
        with counted() as statements:
            Browser(house, house.otto).open("/programmes")
        return len(statements)

    before = asked()
    for number in range(5):
        house.done(house.otto, CreateProgramme(programme=new_id(), title=f"{TITLE} {number}"))

    assert asked() == before


@contextmanager
def counted() -> Iterator[list[str]]:
    """What is asked of the database meanwhile."""
    statements: list[str] = []

    def count(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", count)
    yield statements
    event.remove(Engine, "before_cursor_execute", count)


def test_the_list_says_only_what_is_ones_own(house):
    assert f"/programmes/{house.other_programme}" not in Browser(house, house.otto).open("/programmes")
    assert f"/s/{house.other_session}" not in Browser(house, house.otto).open("/sessions")


@pytest.mark.parametrize("path", ["/programmes/nothing", "/programmes/nothing/settings", "/s/nothing/details"])
def test_what_is_not_there_is_told(house, path):
    assert house.client(house.otto).get(path).status_code == 404
