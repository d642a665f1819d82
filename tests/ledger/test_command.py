"""Commands as they come over the wire."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.boards.commands import AddNote
from facilitator.ids import derived_id
from facilitator.ledger.command import Envelope, Result, command_types, fingerprint, read_command

ID, NOTE, BOARD, COLUMN = (derived_id(word) for word in ("id", "note", "board", "column"))
ADD = {"id": ID, "type": "AddNote", "args": {"note": NOTE, "board": BOARD, "column": COLUMN, "text": "Samen"}}


def read(sent: object, *, scope: str = "session") -> Envelope | Result:
    return read_command(sent, scope=scope, credential="Anna")


def why(sent: object, *, scope: str = "session") -> tuple[str, str | None]:
    result = read(sent, scope=scope)
    assert isinstance(result, Result)
    assert (result.status, result.again, result.at) == ("rejected", False, {})
    assert result.error is not None
    return result.error.code, result.error.field


def test_a_command_is_read_as_it_was_sent():
    found = read(ADD)

    assert isinstance(found, Envelope)
    assert (found.id, found.credential) == (ID, "Anna")
    assert found.command == AddNote(note=NOTE, board=BOARD, column=COLUMN, text="Samen")


@pytest.mark.parametrize("sent", [None, 5, "AddNote", [], [ADD]])
def test_what_is_no_command_is_malformed(sent):
    assert why(sent) == ("malformed", "commands")


def test_what_does_not_belong_in_a_command_is_refused_by_name():
    assert why({**ADD, "who": "somebody else"}) == ("malformed", "who")


@pytest.mark.parametrize("id", [None, "", "short", "x" * 23, 22, "é" * 22, f"{ID}\n", ["a"], "a b c d e f g h i j k "])
def test_an_id_that_is_none_is_malformed(id):
    assert why({**ADD, "id": id}) == ("malformed", "id")


@pytest.mark.parametrize("type_", [None, "", "addnote", "Nothing", 5, ["AddNote"], {"a": 1}, "Command", "__init__"])
def test_a_type_that_is_none_is_unknown(type_):
    assert why({**ADD, "type": type_}) == ("unknown_command", None)


@pytest.mark.parametrize("type_", ["JoinSession", "FreezeArchive", "ForgetDeletedNote"])
def test_what_only_pages_and_the_system_send_is_unknown(type_):
    assert command_types()[type_].internal
    assert why({**ADD, "type": type_}) == ("unknown_command", None)


@pytest.mark.parametrize(
    ("type_", "scope"), [("AddNote", "house"), ("CreateAccount", "session"), ("OpenRound", "programme")]
)
def test_a_command_stands_in_its_own_scope(type_, scope):
    assert why({**ADD, "type": type_}, scope=scope) == ("unknown_command", None)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"text": ""}, "empty_text", "text"),
        ({"text": " \x00 "}, "empty_text", "text"),
        ({"text": "x" * 2001}, "too_long", "text"),
        ({"text": None}, "malformed", "text"),
        ({"text": 5}, "malformed", "text"),
        ({"note": "short"}, "malformed", "note"),
        ({"extra": 1}, "malformed", "extra"),
        ({"scope": "house"}, "malformed", "scope"),
    ],
)
def test_what_is_wrong_is_named(change, code, field):
    assert why({**ADD, "args": {**ADD["args"], **change}}) == (code, field)


@pytest.mark.parametrize("args", [None, [], "x", 5])
def test_args_are_a_dictionary(args):
    assert why({**ADD, "args": args})[0] == "malformed"


def test_a_command_without_args_needs_none():
    assert isinstance(read({"id": ID, "type": "StartSession"}), Envelope)


json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@given(json, st.sampled_from([*command_types(), "Nothing"]), st.sampled_from(["session", "programme", "house"]))
def test_whatever_comes_is_answered(args, type_, scope):
    for sent in (args, {"id": args, "type": type_, "args": args}, {"id": ID, "type": type_, "args": args}):
        found = read(sent, scope=scope)
        assert isinstance(found, Envelope) or found.as_dict()["status"] == "rejected"


def test_a_fingerprint_tells_bodies_apart_and_not_the_order_of_their_words():
    args = {"a": 1, "b": {"c": 2, "d": 3}}

    assert fingerprint("T", args) == fingerprint("T", {"b": {"d": 3, "c": 2}, "a": 1})
    assert len({fingerprint("T", args), fingerprint("U", args), fingerprint("T", {**args, "a": 2})}) == 3


@pytest.mark.parametrize("name", sorted(command_types()))
def test_every_command_says_what_it_does(name):
    kind = command_types()[name]

    assert (kind.__doc__ or "").strip().endswith(".")
    assert kind.scope in {"house", "programme", "session"}
    assert kind.model_config["extra"] == "forbid"
