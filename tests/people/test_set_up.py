"""The link with which the very first account is made: once, in time, and only while nobody has come in."""

import pytest
from sqlalchemy import select

from facilitator.cli import serve
from facilitator.ids import new_id
from facilitator.people.commands import GrantSignIn
from facilitator.people.models import Account
from tests.house import House
from tests.people.accounts import empty, link_of, set_up_offered, with_passwords
from tests.people.desk import Desk, words_of

NEW = "acht gele fietsen"
ESRA = {"name": "Esra Yıldız", "email": "Esra@Voorbeeld.nl", "password": NEW}
HOUR_MS, DAY_MS = 3600 * 1000, 24 * 3600 * 1000


@pytest.fixture
def house(make_house) -> House:
    return make_house()


def accounts(house: House) -> list[str]:
    with house.read() as db:
        return list(db.scalars(select(Account.name).order_by(Account.created_at, Account.name)))


def test_the_set_up_link_makes_the_first_account_and_signs_in(house):
    path, desk = f"/setup/{link_of(house, set_up_offered(house))}", Desk(house)

    answer = desk.fill(path, **ESRA)

    assert (answer.status_code, answer.headers["Location"]) == (303, "/programmes/new")
    assert desk.client.get("/programmes/new").status_code == 200
    assert "esra@voorbeeld.nl" in words_of(desk.open("/account"))


def test_looking_at_the_set_up_link_changes_nothing(house):
    path, before = f"/setup/{link_of(house, set_up_offered(house))}", accounts(house)

    answers = [house.app.test_client().get(path).status_code for _ in range(3)]
    answers.append(house.app.test_client().head(path).status_code)

    assert answers == [200] * 4
    assert accounts(house) == before


def test_the_set_up_link_works_once(house):
    path = f"/setup/{link_of(house, set_up_offered(house))}"
    second = Desk(house)
    second.open(path)
    Desk(house).fill(path, **ESRA)

    late = second.send(path, name="Vera", email="vera@voorbeeld.nl", password=NEW)

    assert late.status_code == 410
    assert "Deze link werkt niet meer" in words_of(late)
    assert second.client.get(path).status_code == 410
    assert not second.signed_in
    assert "Vera" not in accounts(house)


def test_the_set_up_link_is_over_when_somebody_has_come_in_otherwise(house):
    path, desk = f"/setup/{link_of(house, set_up_offered(house))}", Desk(house)
    desk.open(path)
    house.done(house.host, GrantSignIn(grant=new_id(), account=house.willem.id))
    before = accounts(house)

    assert desk.send(path, **ESRA).status_code == 410
    assert accounts(house) == before


def test_a_set_up_page_that_is_sent_twice_is_one_account(house):
    path, desk = f"/setup/{link_of(house, set_up_offered(house))}", Desk(house)
    desk.fill(path, **ESRA)

    assert desk.send(path, **ESRA).status_code == 303
    assert accounts(house).count("Esra Yıldız") == 1


def test_the_set_up_link_lasts_a_day(house):
    path = f"/setup/{link_of(house, set_up_offered(house))}"
    house.later(ms=DAY_MS - 1000)
    assert Desk(house).open(path).status_code == 200
    house.later(ms=1001)

    assert Desk(house).open(path).status_code == 410
    assert Desk(house).send(path, command="x" * 22, **ESRA).status_code == 410


def test_a_restart_prints_another_link_and_ends_the_one_before(house):
    set_up_offered(house)
    first, second = (serve.set_up_links(house.facilitator)[0] for _ in range(2))
    pages = [link.partition("8080")[2] for link in (first, second)]

    assert first.startswith("http://127.0.0.1:8080/setup/")
    assert [Desk(house).open(page).status_code for page in pages] == [410, 200]


def test_no_link_is_printed_when_somebody_has_a_way_in(house):
    assert serve.set_up_links(house.facilitator) == []  # the cast is signed in

    with_passwords(house)
    empty(house)

    assert serve.set_up_links(house.facilitator) == []  # they can sign in


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": " "}, "Hier staat nog niets"),
        ({"email": "esra"}, "geen e-mailadres"),
        ({"password": "kort"}, "minstens 10 tekens"),
        ({"password": "esra yıldız"}, "Wie wachtwoorden probeert"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_the_password_is_not_sent_back(house, wrong, said):
    answer = Desk(house).fill(f"/setup/{link_of(house, set_up_offered(house))}", **{**ESRA, **wrong})

    assert answer.status_code == 422
    assert said in words_of(answer)
    assert 'aria-invalid="true"' in words_of(answer)
    assert f'value="{ESRA["password"]}"' not in words_of(answer)
