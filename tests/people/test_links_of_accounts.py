"""Links that were given to somebody: looking changes nothing, sending the page does, once, and in time."""

import pytest

from facilitator.desk.entry import signing
from tests.house import House
from tests.people.accounts import forgot, link_of, set_up_offered, with_passwords
from tests.people.desk import Desk, words_of
from tests.people.test_signing_in import sign_in
from tests.support.post import post

NEW = "acht gele fietsen"
ESRA = {"name": "Esra Yıldız", "email": "Esra@Voorbeeld.nl", "password": NEW}
HOUR_MS, DAY_MS = 3600 * 1000, 24 * 3600 * 1000


@pytest.fixture
def house(make_house) -> House:
    return make_house()


@pytest.mark.parametrize("kind", ["setup", "reset", "invite"])
def test_a_link_is_good_for_what_it_is_for_and_nothing_else(house, kind):
    other = forgot if kind != "reset" else set_up_offered
    assert Desk(house).open(f"/{kind}/{link_of(house, other(house))}").status_code == 410

    cookie = house.app.extensions["signer"].cookie(house.otto.grant)
    assert Desk(house).open(f"/{kind}/{cookie}").status_code == 410


def test_a_new_password_ends_every_way_in_and_the_old_one(house):
    with_passwords(house)
    inside, desk = Desk(house), Desk(house)
    sign_in(inside)

    answer = desk.fill(f"/reset/{link_of(house, forgot(house))}", password=NEW)

    assert answer.headers["Location"] == "/sign-in?done=new_password"
    assert not inside.signed_in
    assert sign_in(Desk(house)).status_code == 422
    assert sign_in(Desk(house), password=NEW).status_code == 303


def test_a_new_password_lets_in_whom_others_kept_out(house, monkeypatch):
    monkeypatch.setattr(signing, "_SLOWED_BY", 0)
    with_passwords(house)
    for _ in range(10):
        sign_in(Desk(house), password="dit is het niet")
    assert sign_in(Desk(house)).status_code == 429

    Desk(house).fill(f"/reset/{link_of(house, forgot(house))}", password=NEW)

    assert sign_in(Desk(house), password=NEW).status_code == 303


def test_a_new_password_lets_in_from_a_place_where_others_tried_and_counts_once(house, monkeypatch):
    monkeypatch.setattr(signing, "_SLOWED_BY", 0)
    with_passwords(house)
    otto, codes = Desk(house), []
    otto.open(f"/reset/{link_of(house, forgot(house))}")
    for _ in range(2):
        for number in range(51):
            answer = sign_in(Desk(house), email=f"{number}@voorbeeld.nl")
        assert answer.status_code == 429
        assert otto.send(f"/reset/{link_of(house)}", password=NEW).status_code == 303
        answer = sign_in(Desk(house), password=NEW)
        codes.append(answer.status_code)

    assert codes == [303, 429]


def test_a_link_for_a_new_password_works_once_and_for_an_hour(house):
    path = f"/reset/{link_of(house, forgot(house))}"
    Desk(house).fill(path, password=NEW)
    assert Desk(house).open(path).status_code == 410


def test_a_link_for_a_new_password_that_is_an_hour_old_does_nothing(house):
    path = f"/reset/{link_of(house, forgot(house))}"
    house.later(ms=HOUR_MS + 1)

    assert Desk(house).send(path, command="x" * 22, password=NEW).status_code == 410


def test_without_mail_it_says_whom_to_ask(house):
    answer = words_of(Desk(house).open("/forgot"))

    assert "wie de computer beheert" in answer
    assert "manage password" in answer
    assert 'action="/forgot"' not in answer


def test_with_mail_a_link_comes_to_the_address_of_the_account(make_house):
    with post() as server:
        house = make_house(smtp_url=server.url, mail_from="facilitator@voorbeeld.nl")
        with_passwords(house)
        desk = Desk(house)
        desk.fill("/forgot", email="Otto@voorbeeld.nl")
        letter = server.next()

    link = next(word for word in letter.get_content().split() if "/reset/" in word)
    assert (letter["To"], letter["From"]) == ("otto@voorbeeld.nl", "facilitator@voorbeeld.nl")
    assert desk.fill("/reset/" + link.partition("/reset/")[2], password=NEW).status_code == 303
    assert sign_in(Desk(house), password=NEW).status_code == 303


def test_it_answers_the_same_whether_there_is_an_account_or_not(make_house):
    with post() as server:
        house = make_house(smtp_url=server.url)
        with_passwords(house)
        said = [words_of(Desk(house).fill("/forgot", email=f"{who}@voorbeeld.nl")) for who in ("niemand", "otto")]
        letter = server.next()

        assert said[0].replace("niemand@", "otto@") == said[1]
        assert letter["To"] == "otto@voorbeeld.nl"
        assert server.empty()


def test_nobodys_box_is_filled(make_house):
    with post() as server:
        house = make_house(smtp_url=server.url)
        with_passwords(house)
        for _ in range(5):
            assert Desk(house).fill("/forgot", email="otto@voorbeeld.nl").status_code == 200
        Desk(house).fill("/forgot", email="fatima@voorbeeld.nl")
        letters = [server.next()["To"] for _ in range(4)]

    assert sorted(letters) == ["fatima@voorbeeld.nl"] + ["otto@voorbeeld.nl"] * 3


@pytest.mark.parametrize("mood", ["451 not now", "550 never"])
def test_a_server_that_refuses_harms_nobody(make_house, mood, caplog):
    with post(refuses=mood) as server:
        house = make_house(smtp_url=server.url)

        assert house.app.extensions["mail"].send("otto@voorbeeld.nl", "Dag", "Tekst") is False

    assert house.app.extensions["mail"].send("otto@voorbeeld.nl", "Dag", "Tekst") is False  # nobody answers at all
    assert "otto@" not in caplog.text
    assert "a mail was not sent" in caplog.text


def test_a_letter_says_what_was_written_in_one_subject(make_house):
    with post() as server:
        mail = make_house(smtp_url=server.url).app.extensions["mail"]
        assert mail.send("esra@voorbeeld.nl", "Dag\r\nBcc: vera@voorbeeld.nl", "Één\n.\ntwee")
        letter = server.next()

    assert letter["Bcc"] is None
    assert letter["Subject"] == "Dag Bcc: vera@voorbeeld.nl"
    assert letter.get_content().splitlines() == ["Één", ".", "twee"]


def test_a_password_goes_over_no_line_that_others_read(make_house):
    """This server has no STARTTLS, and is given no password."""
    with post() as server:
        mail = make_house(smtp_url=server.url.replace("//", "//otto:geheim@")).app.extensions["mail"]

        assert mail.send("esra@voorbeeld.nl", "Dag", "Tekst") is False
        assert server.empty()
