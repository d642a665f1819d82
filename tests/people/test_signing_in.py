"""Signing in and out: what is right lets in, whatever is wrong says the same, and guessing gets slow and then stops."""

import pytest
from pyotp import TOTP
from sqlalchemy import select, update

from facilitator.clock import clock
from facilitator.desk.entry import signing
from facilitator.people.actor import ended_grants
from facilitator.people.commands import SignOutEverywhere
from facilitator.people.models import Account, Grant
from facilitator.people.second_step import SECONDS, new_secret
from tests.house import House
from tests.people.accounts import HASH, PASSWORD, with_passwords
from tests.people.desk import Desk, words_of

NEVER = "dit is het niet"


@pytest.fixture
def house(make_house, monkeypatch) -> House:
    monkeypatch.setattr(signing, "_SLOWED_BY", 0)
    found = make_house()
    with_passwords(found)
    return found


def sign_in(desk: Desk, *, email: str = "otto@voorbeeld.nl", password: str = PASSWORD, **more: str):
    desk.open("/sign-in")
    return desk.send("/sign-in", email=email, password=password, **more)


def with_second_step(house: House) -> str:
    secret = new_secret()
    with house.writer_engine.begin() as connection:
        connection.execute(update(Account).where(Account.id == house.otto.id).values(totp_secret=secret))
    return secret


def code_of(secret: str, steps: int = 0) -> str:
    return TOTP(secret).at((clock.now() // 1000 // SECONDS + steps) * SECONDS)


def test_who_knows_the_password_is_in(house):
    desk = Desk(house)

    answer = sign_in(desk, email="  Otto@Voorbeeld.NL ")

    assert (answer.status_code, answer.headers["Location"]) == (303, "/sessions")
    assert "Otto" in words_of(desk.open("/account"))


def test_what_was_asked_for_first_comes_after(house):
    desk = Desk(house)
    sent_on = desk.client.get("/programmes?x=1").headers["Location"]

    assert sent_on == "/sign-in?next=%2Fprogrammes%3Fx%3D1"
    assert 'value="/programmes?x=1"' in words_of(desk.open(sent_on))
    assert sign_in(desk, next="/programmes?x=1").headers["Location"] == "/programmes?x=1"
    assert sign_in(Desk(house), next="//evil.example").headers["Location"] == "/sessions"


def test_a_page_that_is_sent_twice_lets_in_once(house):
    desk = Desk(house)
    sign_in(desk)
    first = desk.cookie
    desk.send("/sign-in", email="otto@voorbeeld.nl", password=PASSWORD)

    assert desk.cookie == first


@pytest.mark.parametrize(
    ("email", "password"),
    [("otto@voorbeeld.nl", NEVER), ("niemand@voorbeeld.nl", PASSWORD), ("otto@voorbeeld.nl", ""), ("", "")],
)
def test_whatever_is_wrong_is_answered_the_same(house, email, password):
    desk = Desk(house)

    answer = sign_in(desk, email=email, password=password)

    assert answer.status_code == 422
    assert "Dit e-mailadres en dit wachtwoord horen niet bij elkaar" in words_of(answer)
    assert not desk.signed_in
    assert password not in words_of(answer) or not password


def test_a_wrong_password_and_an_unknown_address_both_take_one_comparison(house, monkeypatch):
    compared = []
    passwords = house.app.extensions["passwords"]
    verified = passwords._verified
    monkeypatch.setattr(passwords, "_verified", lambda *sides: compared.append(sides) or verified(*sides))

    for email in ("otto@voorbeeld.nl", "niemand@voorbeeld.nl"):
        sign_in(Desk(house), email=email, password=NEVER)

    assert [kept.split("$")[1:4] for _, kept in compared] == [HASH.split("$")[1:4]] * 2


def test_after_ten_wrong_ones_also_the_right_one_is_refused_for_ten_minutes(house):
    desk = Desk(house)
    for _ in range(10):
        assert sign_in(desk, password=NEVER).status_code == 422

    assert sign_in(desk).status_code == 429
    assert sign_in(desk, email="fatima@voorbeeld.nl").status_code == 303
    house.later(ms=10 * 60_000 + 1)
    assert sign_in(Desk(house)).status_code == 303


def test_one_address_tries_no_more_than_fifty_accounts(house):
    desk = Desk(house)
    for number in range(50):
        assert sign_in(desk, email=f"{number}@voorbeeld.nl").status_code == 422

    assert sign_in(desk, email="fatima@voorbeeld.nl").status_code == 429


def test_what_is_counted_stays_small(house):
    sign_in(Desk(house), email="x" * 100_000)

    assert max(map(len, house.app.extensions["sign_in_guard"].accounts._taken)) <= 500


def test_guessing_gets_slow(house, monkeypatch):
    waited = []
    monkeypatch.setattr(signing, "sleep", waited.append)
    for _ in range(5):
        sign_in(Desk(house), password=NEVER)

    assert len(waited) == 2


def test_an_account_that_was_shut_out_is_nobody(house):
    inside = Desk(house)
    sign_in(inside)
    assert inside.signed_in
    with house.writer_engine.begin() as connection:
        connection.execute(update(Account).where(Account.id == house.otto.id).values(ended_at=1))

    assert not inside.signed_in
    assert sign_in(Desk(house)).status_code == 422


def test_a_sign_in_lasts_ninety_days(house):
    desk = Desk(house)
    sign_in(desk)

    house.later(ms=90 * 24 * 3600 * 1000 - 60_000)
    assert desk.signed_in
    house.later(ms=60_001)
    assert not desk.signed_in


def test_an_old_hash_is_made_anew_at_sign_in(make_house):
    house = make_house(password_cost="2,16,1")
    with_passwords(house)

    sign_in(Desk(house))

    with house.read() as db:
        kept = db.get_one(Account, house.otto.id).password
    assert kept.startswith("$argon2id$v=19$m=16,t=2,p=1$")
    assert sign_in(Desk(house)).status_code == 303


def test_signing_out_ends_this_way_in_and_no_other(house):
    here, there = Desk(house), Desk(house)
    sign_in(here)
    sign_in(there)
    kept = here.cookie

    here.open("/account")
    assert here.send("/sign-out").headers["Location"] == "/sign-in?done=out"

    assert here.cookie is None
    assert there.signed_in
    here.client.set_cookie("facilitator_account", kept)
    assert not here.signed_in


def test_signing_out_everywhere_ends_all_of_them_and_sockets_are_told(house):
    here, there = Desk(house), Desk(house)
    sign_in(here)
    sign_in(there)

    here.open("/account")
    here.send("/account/sign-out-everywhere")

    assert (here.signed_in, there.signed_in) == (False, False)
    assert house.client(house.otto).get("/account").status_code == 303
    with house.read() as db:
        grants = list(db.scalars(select(Grant.id).where(Grant.account_id == house.otto.id)))
        assert ended_grants(db, grants) == set(grants)
    assert len(grants) == 4  # the cast's own, its token, and two of now


def test_nobody_signs_somebody_else_out(house):
    assert house.refused(house.fatima, SignOutEverywhere(account=house.otto.id)) == "not_allowed"


def test_the_second_step_asks_for_a_code_after_the_password(house):
    secret, desk = with_second_step(house), Desk(house)

    assert sign_in(desk, next="/programmes").headers["Location"] == "/sign-in/code?next=%2Fprogrammes"
    assert not desk.signed_in
    answer = desk.fill("/sign-in/code?next=/programmes", code=code_of(secret), next="/programmes")

    assert answer.headers["Location"] == "/programmes"
    assert desk.signed_in


def test_a_code_counts_once(house):
    secret, first, second = with_second_step(house), Desk(house), Desk(house)
    for desk in (first, second):
        sign_in(desk)
    code = code_of(secret)

    assert first.fill("/sign-in/code", code=code).status_code == 303
    assert second.fill("/sign-in/code", code=code).status_code == 422
    assert not second.signed_in
    assert second.fill("/sign-in/code", code=code_of(secret, 1)).status_code == 303


def test_codes_cannot_be_tried_out(house):
    secret, desk = with_second_step(house), Desk(house)
    sign_in(desk)
    wrong = next(code for code in ("000000", "000001") if code not in {code_of(secret, step) for step in (-1, 0, 1)})
    for _ in range(5):
        assert desk.fill("/sign-in/code", code=wrong).status_code == 422

    assert desk.fill("/sign-in/code", code=code_of(secret)).status_code == 429


def test_without_the_password_there_is_no_second_page(house):
    secret = with_second_step(house)
    desk = Desk(house)

    assert desk.client.get("/sign-in/code").headers["Location"].startswith("/sign-in?")
    assert desk.send("/sign-in/code", code=code_of(secret)).headers["Location"].startswith("/sign-in?")


def test_what_was_begun_with_a_password_ends_with_it(house):
    secret, desk = with_second_step(house), Desk(house)
    sign_in(desk)
    desk.open("/sign-in/code")
    with house.writer_engine.begin() as connection:
        connection.execute(update(Account).where(Account.id == house.otto.id).values(password=f"{HASH}x"))

    assert desk.send("/sign-in/code", code=code_of(secret)).headers["Location"].startswith("/sign-in?")
    assert not desk.signed_in
