"""PostgreSQL takes no character of value zero in a text: wherever one is sent, nothing breaks."""

import pytest

from facilitator.boards.commands import AddNote
from facilitator.ids import new_id
from tests.boards.wall import texts
from tests.house import KANSEN

NOTHING = "%00"


@pytest.mark.parametrize(
    "path",
    [
        f"/j/{NOTHING}",
        f"/l/{NOTHING}",
        f"/s/{NOTHING}/console",
        f"/s/{NOTHING}",
        f"/p/{NOTHING}",
        f"/programmes/{NOTHING}",
        f"/sessions/{NOTHING}",
        f"/api/v1/sessions/{NOTHING}/snapshot?audience=everyone",
        f"/api/v1/programmes/{NOTHING}",
    ],
)
def test_an_address_with_one_is_nowhere(shared, path):
    for somebody in (shared.nobody, shared.anna, shared.otto):
        assert shared.client(somebody).get(path).status_code in {302, 303, 400, 401, 403, 404, 410, 422}


def test_a_form_with_one_is_answered(shared):
    client = shared.client(shared.nobody)
    for path, fields in (
        ("/signin", {"email": "ot\0to@x.example", "password": "geh\0eim"}),
        ("/forgotten", {"email": "ot\0to@x.example"}),
        ("/", {"code": "KM\0N234"}),
    ):
        assert client.post(path, data=fields).status_code < 500


def test_a_question_with_one_is_answered(shared):
    for path in (f"/api/v1/sessions/{shared.session}/changes?audience=%00&since=0", "/?q=%00", "/j/KMN234?name=%00"):
        for somebody in (shared.nobody, shared.anna, shared.otto):
            assert shared.client(somebody).get(path).status_code < 500


def test_a_note_with_one_is_kept_without_it(house):
    house.open(KANSEN)
    noted = AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text="sa\0men")
    house.done(house.anna, noted)

    assert texts(house) == ["samen"]
