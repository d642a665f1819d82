"""The API that a program reads with a token: what its account may see now, and nothing else."""

from types import SimpleNamespace

import orjson
import pytest

from facilitator.ids import new_id
from facilitator.people.commands import EndGrant
from facilitator.people.tokens import EndToken, MakeToken
from facilitator.programmes.commands import GrantRole
from facilitator.steering.commands import EndSession
from tests.boards.wall import write
from tests.house import KANSEN, House

DAY = 24 * 3600 * 1000


def reader(house: House, grant: str | None = None):
    """A client with a token in its header: Otto's, or another."""
    client = house.app.test_client()
    token = house.app.extensions["signer"].token(grant or house.token.grant)
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    return client


def made(house: House, by, days: int = 30) -> str:
    grant = new_id()
    house.done(by, MakeToken(grant=grant, label="Jaarverslag", days=days))
    return grant


@pytest.fixture
def ended(house):
    house.open(KANSEN)
    write(house, house.anna, "Samen beginnen")
    house.done(house.fatima, EndSession())
    house.sweep()
    return house


def test_a_program_reads_programmes_sessions_and_the_archive(ended):
    client = reader(ended)

    (programme,) = client.get("/api/v1/programmes").json["programmes"]
    (session,) = client.get(f"/api/v1/programmes/{programme['id']}").json["sessions"]
    archive = client.get(f"/api/v1/sessions/{session['id']}/archive")

    assert (programme["id"], programme["role"]) == (ended.programme, "organiser")
    assert client.get(f"/api/v1/sessions/{session['id']}").json == session
    assert (session["state"], session["starts_at"]) == ("ended", "2026-11-18T11:06:40+00:00")
    assert "Samen beginnen" in archive.text
    assert "Anna" in archive.text


def test_the_archive_is_not_sent_again_while_it_is_the_same(ended):
    client, path = reader(ended), f"/api/v1/sessions/{ended.session}/archive"
    etag = client.get(path).headers["ETag"]

    again = client.get(path, headers={"If-None-Match": etag})

    assert (again.status_code, again.data) == (304, b"")


def test_names_can_be_left_out(ended):
    client, path = reader(ended), f"/api/v1/sessions/{ended.session}/archive?names=hidden"

    hidden = client.get(path)

    assert orjson.loads(hidden.data)["names"] == "hidden"
    assert "Anna" not in hidden.text
    assert client.get(path.replace("hidden", "some")).json["error"]["field"] == "names"


def test_before_the_end_there_is_no_archive(house):
    response = reader(house).get(f"/api/v1/sessions/{house.session}/archive")

    assert (response.status_code, response.json["error"]["code"]) == (409, "not_ended")


def test_another_programme_is_not_read(house):
    client = reader(house)

    assert client.get(f"/api/v1/programmes/{house.other_programme}").status_code == 403
    assert client.get(f"/api/v1/sessions/{house.other_session}").status_code == 403
    assert client.get(f"/api/v1/sessions/{new_id()}").status_code == 404


def test_a_role_of_now_counts(house):
    grant = made(house, house.willem)
    assert reader(house, grant).get(f"/api/v1/programmes/{house.programme}").status_code == 403

    house.done(house.otto, GrantRole(account=house.willem.id, role="facilitator"))

    assert reader(house, grant).get(f"/api/v1/programmes/{house.programme}").json["role"] == "facilitator"


@pytest.mark.parametrize("way", ["ended by its owner", "ended by the host", "too old"])
def test_a_token_that_is_over_opens_nothing(house, way):
    grant = made(house, house.fatima)
    assert reader(house, grant).get("/api/v1/programmes").status_code == 200

    if way == "too old":
        house.later(ms=31 * DAY)
    else:
        owner = way == "ended by its owner"
        house.done(house.fatima if owner else house.host, (EndToken if owner else EndGrant)(grant=grant))

    answer = reader(house, grant).get("/api/v1/programmes")
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Bearer")


def test_a_token_is_no_cookie_and_a_cookie_no_token(house):
    signer = house.app.extensions["signer"]
    client = house.app.test_client()
    for name in ("facilitator_account", f"participant_{house.session}"):
        client.set_cookie(name, signer.token(house.token.grant))
        client.set_cookie(name, signer.cookie(house.token.grant))

    assert client.get("/sessions").status_code == 303
    assert house.client(house.otto).get("/api/v1/programmes").status_code == 401
    stolen = house.app.test_client()
    stolen.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {signer.cookie(house.otto.grant)}"
    assert stolen.get("/api/v1/programmes").status_code == 401


def test_a_token_changes_nothing_also_beside_a_cookie(house):
    client = house.client(house.otto)
    sent = {
        "commands": [{"id": new_id(), "type": "GrantRole", "args": {"account": house.willem.id, "role": "organiser"}}]
    }
    path = f"/api/v1/programmes/{house.programme}/commands"
    token = house.app.extensions["signer"].token(house.token.grant)

    refused = client.post(path, json=sent, headers={"Authorization": f"Bearer {token}"})

    assert (refused.status_code, refused.json["error"]["code"]) == (403, "not_allowed")
    refused = client.delete("/api/v1/programmes", headers={"Authorization": f"Bearer {token}"})
    assert (refused.status_code, refused.json["error"]["code"]) == (403, "not_allowed")
    assert client.post(path, json=sent).json["results"][0]["status"] == "applied"


def test_a_token_is_not_valid_for_more_than_a_year(house):
    with pytest.raises(ValueError, match="days"):
        MakeToken(grant=new_id(), label="Altijd", days=366)


def test_logs_never_hold_a_token(house, caplog):
    caplog.set_level("DEBUG")
    client = reader(house)

    client.get("/api/v1/programmes")
    client.post("/api/v1/house/commands", json={})

    said = SimpleNamespace(token=client.environ_base["HTTP_AUTHORIZATION"].partition(" ")[2])
    assert said.token not in caplog.text
