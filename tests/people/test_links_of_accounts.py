"""Links that were given to somebody: looking changes nothing, sending the page does, once, and in time."""

import pytest
from sqlalchemy import select

from facilitator.cli import serve
from facilitator.desk.entry import signing
from facilitator.ids import new_id
from facilitator.people.commands import GrantSignIn
from facilitator.people.models import Account
from tests.house import House
from tests.people.accounts import CHEAP, empty, forgot, link_of, set_up_offered, with_passwords
from tests.people.desk import Desk, words_of
from tests.people.test_signing_in import sign_in
from tests.support.post import post

NEW = "acht gele fietsen"
ESRA = {"name": "Esra Yıldız", "email": "Esra@Voorbeeld.nl", "password": NEW}
HOUR_MS, DAY_MS = 3600 * 1000, 24 * 3600 * 1000


@pytest.fixture
def house(make_house) -> House:
    return make_house(password_cost=CHEAP)


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
        house = make_house(password_cost=CHEAP, smtp_url=server.url, mail_from="facilitator@voorbeeld.nl")
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
        house = make_house(password_cost=CHEAP, smtp_url=server.url)
        with_passwords(house)
        said = [words_of(Desk(house).fill("/forgot", email=f"{who}@voorbeeld.nl")) for who in ("niemand", "otto")]
        letter = server.next()

        assert said[0].replace("niemand@", "otto@") == said[1]
        assert letter["To"] == "otto@voorbeeld.nl"
        assert server.empty()


def test_nobodys_box_is_filled(make_house):
    with post() as server:
        house = make_house(password_cost=CHEAP, smtp_url=server.url)
        with_passwords(house)
        for _ in range(5):
            assert Desk(house).fill("/forgot", email="otto@voorbeeld.nl").status_code == 200
        Desk(house).fill("/forgot", email="fatima@voorbeeld.nl")
        letters = [server.next()["To"] for _ in range(4)]

    assert sorted(letters) == ["fatima@voorbeeld.nl"] + ["otto@voorbeeld.nl"] * 3


@pytest.mark.parametrize("mood", ["451 not now", "550 never"])
def test_a_server_that_refuses_harms_nobody(make_house, mood, caplog):
    with post(refuses=mood) as server:
        house = make_house(password_cost=CHEAP, smtp_url=server.url)

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
