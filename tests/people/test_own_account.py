"""One's own account: what it says, what asks for the password again, and what a new one ends."""

import json

import pytest
from pyotp import TOTP

from facilitator.cli.host import Host
from facilitator.cli.manage import main
from facilitator.clock import clock
from facilitator.people.models import Account
from facilitator.people.second_step import SECONDS
from tests.house import House
from tests.people.accounts import PASSWORD, with_passwords
from tests.people.desk import Desk, words_of
from tests.people.test_signing_in import sign_in, with_second_step

NEW = "acht gele fietsen"


@pytest.fixture
def house(make_house) -> House:
    found = make_house()
    with_passwords(found)
    return found


@pytest.fixture
def desk(house) -> Desk:
    return Desk(house, house.otto)


def account(house: House) -> Account:
    with house.read() as db:
        return db.get_one(Account, house.otto.id)


def test_a_name_is_changed_without_a_password(house, desk):
    answer = desk.fill("/account", name="Otto de Vries", email="otto@voorbeeld.nl", password="")

    assert answer.headers["Location"] == "/account?done=saved"
    assert account(house).name == "Otto de Vries"


def test_an_address_is_changed_with_the_password_only(house, desk):
    wrong = desk.fill("/account", name="Otto", email="otto@elders.nl", password="dit is het niet")
    assert (wrong.status_code, "Dit is niet je wachtwoord" in words_of(wrong)) == (422, True)
    assert 'value="otto@elders.nl"' in words_of(wrong)

    desk.fill("/account", name="Otto", email="Otto@Elders.nl", password=PASSWORD)

    assert account(house).email == "otto@elders.nl"
    assert sign_in(Desk(house), email="otto@elders.nl").status_code == 303


def test_an_address_of_somebody_else_is_refused(house, desk):
    answer = desk.fill("/account", name="Otto", email="fatima@voorbeeld.nl", password=PASSWORD)

    assert answer.status_code == 422
    assert "Er is al een account met dit e-mailadres" in words_of(answer)


def test_a_new_password_asks_the_old_and_ends_what_is_elsewhere(house, desk):
    elsewhere = Desk(house)
    sign_in(elsewhere)

    desk.open("/account")
    assert desk.send("/account/password", old="dit is het niet", new=NEW).status_code == 422
    desk.open("/account")
    assert desk.send("/account/password", old=PASSWORD, new=NEW).headers["Location"] == "/account?done=password_changed"

    assert (desk.signed_in, elsewhere.signed_in) == (True, False)
    assert sign_in(Desk(house)).status_code == 422
    assert sign_in(Desk(house), password=NEW).status_code == 303


def test_who_came_by_a_link_of_the_host_chooses_a_first_password(make_house):
    house = make_house()
    desk = Desk(house, house.otto)
    assert "Je hebt nog geen wachtwoord" in words_of(desk.open("/account"))

    desk.send("/account", name="Otto", email="otto@voorbeeld.nl")
    desk.open("/account")
    desk.send("/account/password", new=NEW)

    assert sign_in(Desk(house), password=NEW).status_code == 303


def test_the_second_step_counts_when_a_code_was_right(house, desk):
    page = words_of(desk.open("/account/second-step"))
    secret = page.partition('name="secret" value="')[2][:32]
    code = TOTP(secret).at(clock.now() // 1000 // SECONDS * SECONDS)
    wrong = "000000" if code != "000000" else "000001"

    refused = desk.send("/account/second-step", secret=secret, code=wrong, password=PASSWORD)
    assert (refused.status_code, secret in words_of(refused)) == (422, True)
    assert account(house).totp_secret is None
    desk.send("/account/second-step", secret=secret, code=code, password=PASSWORD)

    assert account(house).totp_secret == secret
    assert sign_in(Desk(house)).headers["Location"].startswith("/sign-in/code")


def test_the_second_step_goes_off_with_the_password_only(house, desk):
    with_second_step(house)
    desk.open("/account")
    assert desk.send("/account/second-step/off", step_password="dit is het niet").status_code == 422
    desk.send("/account/second-step/off", step_password=PASSWORD)

    assert account(house).totp_secret is None


def test_a_password_cannot_be_tried_out_at_a_browser_that_was_left_open(house, desk):
    for _ in range(10):
        desk.open("/account")
        assert desk.send("/account/password", old="dit is het niet", new=NEW).status_code == 422

    desk.open("/account")
    assert desk.send("/account/password", old=PASSWORD, new=NEW).status_code == 429


def test_no_password_and_no_key_stands_in_a_page_a_receipt_or_a_log(house, desk, caplog):
    secret = with_second_step(house)
    desk.open("/account")
    desk.send("/account/password", old=PASSWORD, new=NEW)

    kept = account(house)
    page = words_of(desk.open("/account"))
    assert not [word for word in (kept.password, secret, NEW, PASSWORD) if word in page]
    assert not [word for word in (kept.password, secret, NEW, PASSWORD) if word in caplog.text]
    with house.read() as db:
        receipts = str(db.connection().exec_driver_sql("select * from receipt").all())
    assert not [word for word in (kept.password, secret, NEW, PASSWORD) if word in receipts]


@pytest.fixture
def manage(house: House, monkeypatch):
    """`run.py manage`, beside the house as its server."""
    monkeypatch.setattr("facilitator.cli.accounts.host_of", lambda settings: Host(settings, house.facilitator, 8080))
    return lambda *arguments: main(["--data", str(house.settings.data), *arguments])


def test_the_host_makes_a_link_for_who_forgot(house, manage, capsys):
    assert manage("password", "Otto@voorbeeld.nl") == 0
    link = json.loads(capsys.readouterr().out)["link"]

    assert Desk(house).fill("/reset/" + link.partition("/reset/")[2], password=NEW).status_code == 303
    assert sign_in(Desk(house), password=NEW).status_code == 303


def test_the_host_switches_the_second_step_off_and_signs_out(house, manage):
    with_second_step(house)

    assert [manage("second-step", house.otto.id), manage("sign-out", "otto@voorbeeld.nl")] == [0, 0]

    assert account(house).totp_secret is None
    assert not Desk(house, house.otto).signed_in


def test_the_host_is_told_who_is_not_there(manage, capsys):
    assert manage("password", "niemand@voorbeeld.nl") == 1
    assert "no account niemand@voorbeeld.nl" in capsys.readouterr().err
