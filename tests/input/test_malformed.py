"""Commands that cannot be read: each is answered, and has changed nothing."""

import json

import pytest

from facilitator.ids import new_id
from tests.house import House
from tests.input.wire import batch, command, error_of, note, post, texts_of_anna, unchanged

ID = "A" * 22


@pytest.fixture(name="house")
def _house(unchanged_house: House) -> House:
    return unchanged_house


NO_BATCH = {
    "nothing": b"",
    "no JSON": b"samen",
    "half": b'{"commands": [{"id": "',
    "NaN": b'{"commands": NaN}',
    "infinity": b'{"commands": [Infinity]}',
    "a lone surrogate": b'{"commands": ["\\ud800"]}',
    "bytes that are no text": b'{"commands": ["\xff\xfe"]}',
    "a number without end": b'{"commands": ' + b"9" * 400 + b"}",
    "deep": b'{"commands": ' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    "null": b"null",
    "a list": b"[]",
    "a number": b"12",
    "a text": b'"commands"',
    "no commands": b"{}",
    "commands that are null": b'{"commands": null}',
    "commands by name": b'{"commands": {"0": {}}}',
    "commands in a text": b'{"commands": "AddNote"}',
}


@pytest.mark.parametrize("body", NO_BATCH.values(), ids=NO_BATCH)
def test_what_is_no_batch_is_malformed(house: House, body):
    assert unchanged(house, lambda: post(house, house.anna, body))
    assert error_of(house, house.anna, body)[0] == "malformed"
    assert post(house, house.anna, body)[0] in {200, 400}


NO_COMMAND = {
    "null": None,
    "a number": 5,
    "a text": "AddNote",
    "a list": ["AddNote", ID],
    "empty": {},
    "no id": {"type": "EndSession", "args": {}},
    "a number for an id": {"id": 5, "type": "EndSession", "args": {}},
    "a huge number for an id": {"id": 2**70, "type": "EndSession", "args": {}},
    "a short id": {"id": "abc", "type": "EndSession", "args": {}},
    "a long id": {"id": "A" * 23, "type": "EndSession", "args": {}},
    "an id and a line": {"id": ID + "\n", "type": "EndSession", "args": {}},
    "an id in another script": {"id": "А" * 22, "type": "EndSession", "args": {}},
    "a list for an id": {"id": [ID], "type": "EndSession", "args": {}},
    "args in a list": {"id": ID, "type": "EndSession", "args": []},
    "no args at all": {"id": ID, "type": "EndSession", "args": None},
    "args in a text": {"id": ID, "type": "EndSession", "args": "{}"},
    "a field too many": {"id": ID, "type": "EndSession", "args": {"now": True}},
    "a prototype": {"id": ID, "type": "EndSession", "args": {"__proto__": {"kind": "host"}}},
    "a dunder": {"id": ID, "type": "EndSession", "args": {"__class__": "host", "model_config": {}}},
    "another actor": {"id": ID, "type": "EndSession", "args": {"actor": "host", "credential": "system"}},
}


@pytest.mark.parametrize("sent", NO_COMMAND.values(), ids=NO_COMMAND)
def test_what_is_no_command_is_malformed(house: House, sent):
    body = b'{"commands": [' + _json(sent) + b"]}"

    assert unchanged(house, lambda: post(house, house.fatima, body, role="facilitator"))
    assert error_of(house, house.fatima, body, role="facilitator")[0] == "malformed"


@pytest.mark.parametrize(
    "type_name", ["", "addnote", "Command", "JoinSession", "FreezeArchive", "__init__", "CreateAccount"]
)
@pytest.mark.parametrize("wrap", [lambda name: name, lambda name: [name], lambda name: {"type": name}])
def test_a_type_that_there_is_not_here_is_unknown(house: House, type_name, wrap):
    body = batch({"id": new_id(), "type": wrap(type_name), "args": {}})

    assert unchanged(house, lambda: post(house, house.fatima, body, role="facilitator"))
    assert error_of(house, house.fatima, body, role="facilitator") == ("unknown_command", None)


@pytest.mark.parametrize("field", ["note", "board", "column"])
@pytest.mark.parametrize("value", [None, 5, 2**63, 1.5, True, "", "kort", [], {}, ID + " ", "../../etc/passwdxxxxxx"])
def test_a_wrong_id_is_named(house: House, field, value):
    body = batch(note(house, **{field: value}))

    assert unchanged(house, lambda: post(house, house.anna, body))
    assert error_of(house, house.anna, body) == ("malformed", field)


@pytest.mark.parametrize("value", [-1, 0, 10**6 + 1, 2**63, 2**64, 1.0, "1", True, None])
def test_a_wrong_number_is_named(house: House, value):
    added = note(house)
    post(house, house.anna, batch(added))
    sent = command("EditNote", note=added["args"]["note"], base=value, text="Anders")
    body = b'{"commands": [' + _json(sent) + b"]}"

    assert unchanged(house, lambda: post(house, house.anna, body))
    assert error_of(house, house.anna, body) == ("malformed", "base")


@pytest.mark.parametrize("value", [None, 5, True, [], {"text": "Samen"}, ["Samen"]])
def test_a_text_that_is_none_is_named(house: House, value):
    assert error_of(house, house.anna, batch(note(house, text=value))) == ("malformed", "text")


def test_the_last_of_two_fields_of_one_name_counts(house: House):
    whole = _json(note(house, text="Eerst"))
    twice = whole.replace(b'"text":"Eerst"', b'"text":"Eerst","text":"Laatst"')

    assert post(house, house.anna, b'{"commands": [' + twice + b"]}")[1]["results"][0]["status"] == "applied"
    assert texts_of_anna(house)[-1:] == ["Laatst"]


def test_settings_of_a_round_can_be_deep_or_strange_and_are_named(house: House):
    deep: dict[str, object] = {}
    for _ in range(200):
        deep = {"in": deep}
    for settings in (deep, {"columns": "x"}, {"columns": [{"title": 1}]}, {"__proto__": 1}):
        agenda = [{"round": new_id(), "title": "X", "kind": "notes", "prompt": "X?", "settings": settings}]
        sent = command("CreateSession", session=new_id(), title="X", starts_at=1, join_code="ZZZZZZ", agenda=agenda)
        answer = house.client(house.otto).post(
            f"/api/v1/programmes/{house.programme}/commands", data=batch(sent), content_type="application/json"
        )
        assert answer.json["results"][0]["error"]["code"] == "malformed"
        assert answer.json["results"][0]["error"]["field"].startswith("agenda.0.settings")


def _json(sent: object) -> bytes:
    """As JSON that may hold numbers of any size."""
    return json.dumps(sent, ensure_ascii=False, separators=(",", ":")).encode()
