"""The pages that erase: they say first what goes and what stays, and act only when they are sent."""

import re
import zipfile
from io import BytesIO

import pytest
from sqlalchemy import func, select

from facilitator.ids import new_id
from facilitator.ledger.models import Progress
from facilitator.people.models import Grant
from facilitator.privacy.commands import ErasePerson
from facilitator.programmes.models import Programme
from tests.access.routes import csrf_token
from tests.house import PROGRAMME, SESSION, House
from tests.ledger.telling import snapshots
from tests.privacy.erasing import NAME, WILHELMINA, WORDS, take_part
from tests.privacy.rehearsing import canaries

HERE = f"/programmes/{PROGRAMME}"
PERSON = f"{HERE}/people/{WILHELMINA.id}/erase"
DAY = 24 * 3600 * 1000


def send(house: House, path: str, **form: str):
    client = house.client(house.otto)
    filled = {"command": new_id(), "csrf_token": csrf_token(house, client), **form}
    return client.post(path, data=filled)


def text_of(house: House, path: str) -> str:
    page = house.client(house.otto).get(path, headers={"Accept-Language": "en"}).text
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def progress(house: House) -> int:
    with house.read() as db:
        return db.scalar(select(func.sum(Progress.seq)))


def test_it_is_rehearsed_with_counts_and_changes_nothing(house):
    take_part(house)
    before = progress(house)

    said = text_of(house, PERSON)

    for words in (
        "1 session",
        "5 notes",
        "3 earlier wordings",
        "3 answers",
        "cannot be called back",
        "another checksum",
    ):
        assert words in said
    assert progress(house) == before


def test_what_is_sent_is_done_and_told(house):
    take_part(house)

    answer = send(house, PERSON, words="keep")

    assert (answer.status_code, answer.headers["Location"]) == (303, f"{HERE}?done=erased")
    assert canaries(house, NAME) == {}
    assert canaries(house, WORDS) != {}
    assert send(house, PERSON, words="keep").status_code == 404
    assert house.client(house.otto).get(PERSON).status_code == 404


def test_the_words_go_only_when_that_is_chosen(house):
    take_part(house)

    send(house, PERSON, words="erase")

    assert canaries(house, WORDS) == {}


def test_a_session_is_rehearsed_and_erased(house):
    take_part(house)
    said = text_of(house, f"/s/{SESSION}/erase")
    for words in ("5 people took part", "6 notes", "4 answers", "1 message"):
        assert words in said

    assert send(house, f"/s/{SESSION}/erase").headers["Location"] == f"{HERE}?done=erased"
    assert house.client(house.otto).get(HERE).status_code == 200
    assert house.client(house.otto).get(f"/s/{SESSION}/after").status_code == 404


def test_a_session_that_runs_has_no_button_to_erase_it(house):
    page = house.client(house.otto).get(f"/s/{SESSION}/erase").text

    assert f'action="/s/{SESSION}/erase"' not in page
    assert send(house, f"/s/{SESSION}/erase").status_code == 422


def test_a_period_that_is_over_is_asked_once_more(house):
    take_part(house)
    house.later(ms=40 * DAY)

    asked = send(house, f"{HERE}/privacy", base="1", days="30")
    assert asked.status_code == 422
    assert 'name="at_once"' in asked.text
    with house.read() as db:
        assert db.get_one(Programme, PROGRAMME).retention_days == 365

    assert send(house, f"{HERE}/privacy", base="1", days="30", at_once="yes").status_code == 303


@pytest.mark.parametrize("days", ["31", "", "-1", "none", "1e2"])
def test_another_period_than_those_offered_is_refused(house, days):
    assert send(house, f"{HERE}/privacy", base="1", days=days).status_code == 422


def test_somebody_elses_change_is_not_overwritten(house):
    send(house, f"{HERE}/privacy", base="1", days="90")

    assert send(house, f"{HERE}/privacy", base="1", days="730").status_code == 409


def test_after_erasing_no_page_download_holding_or_program_has_the_name(house):
    take_part(house)
    house.done(house.otto, ErasePerson(person=WILHELMINA.id, words=False))
    house.sweep()

    assert {name for name, content in everything_shown(house).items() if NAME in content} == set()
    assert {name for name, content in everything_shown(house).items() if WORDS in content} >= {"json", "api", "zip"}


def test_before_it_they_do(house):
    take_part(house)

    named = {name for name, content in everything_shown(house).items() if NAME in content}

    assert named >= {"after", "roster", "html", "csv", "json", "zip", "api", "holdings"}


def everything_shown(house: House) -> dict[str, str]:
    client = house.client(house.otto)
    found = {format: client.get(f"/s/{SESSION}/archive.{format}").data for format in ("html", "csv", "json", "zip")}
    with zipfile.ZipFile(BytesIO(found["zip"])) as bundle:
        found["zip"] = b"".join(bundle.read(name) for name in bundle.namelist())
    token = house.app.extensions["signer"].token(house.token.grant)
    bearer = {"Authorization": f"Bearer {token}"}
    api = house.app.test_client().get(f"/api/v1/sessions/{SESSION}/archive", headers=bearer)
    pages = {"after": f"/s/{SESSION}/after", "roster": f"{HERE}/roster", "programme": HERE}
    found |= {name: client.get(path).data for name, path in pages.items()}
    shown = {name: content.decode(errors="replace") for name, content in found.items()}
    return {**shown, "api": api.text, "holdings": str(snapshots(house))}


def test_a_token_is_shown_once(house):
    made = send(house, "/account/tokens", label="Jaarverslag", days="90").text
    (token,) = set(re.findall(r"facilitator_[\w.-]{40,}", made))
    assert made.count("/end") == 2  # it is on the list at once, beside the one that Otto had

    assert token not in house.client(house.otto).get("/account/tokens").text
    with house.read() as db:
        grants = db.scalars(select(Grant).where(Grant.kind == "token")).all()
    assert {grant.label for grant in grants} == {"Jaarverslag"}
    assert token not in {grant.id for grant in grants}
    read = house.app.test_client().get("/api/v1/programmes", headers={"Authorization": f"Bearer {token}"})
    assert read.status_code == 200
