"""What people type is cleaned once, and measured as people count."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from facilitator.fields import Line, Name, NoteText, clean, email_address

TYPED = [
    ("  Samen beginnen ", "Samen beginnen"),
    ("a\r\nb\rc\nd", "a\nb\nc\nd"),
    ("nul\x00 bel\x07 escape\x1b", "nul bel escape"),
    ("tab\tblijft", "tab\tblijft"),
    ("\u202eachterstevoren\u202c", "achterstevoren"),
    ("\u2066los\u2069", "los"),
    ("مرحبا بكم", "مرحبا بكم"),
    ("cafe\u0301", "café"),
    ("gezin 👨‍👩‍👧‍👦 en 🙋🏿‍♀️", "gezin 👨‍👩‍👧‍👦 en 🙋🏿‍♀️"),
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("half \ud800 teken", "half  teken"),
    (" \x00 \u202e ", ""),
]


@pytest.mark.parametrize(("typed", "kept"), TYPED)
def test_typed_and_kept(typed, kept):
    assert clean(typed) == kept


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text):
    once = clean(text)

    assert clean(once) == once


@given(st.text())
def test_nothing_that_breaks_a_file_or_a_page_is_left(text):
    kept = set(clean(text)) - {"\n", "\t"}

    assert [letter for letter in kept if unicodedata.category(letter) in {"Cc", "Cs"}] == []
    assert kept & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") == set()


def errors_of(kind: object, value: object) -> list[tuple[str, dict[str, int]]]:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value, strict=True)
    return [(error["type"], error.get("ctx", {})) for error in caught.value.errors()]


def test_the_longest_note_fits_and_one_more_letter_does_not():
    assert TypeAdapter(NoteText).validate_python("é" * 2000) == "é" * 2000
    assert errors_of(NoteText, "é" * 2001) == [("too_long", {"max": 2000, "length": 2001})]


def test_length_is_measured_after_cleaning():
    assert TypeAdapter(NoteText).validate_python("  " + "e\u0301" * 2000 + "\x00" * 500) == "é" * 2000


@pytest.mark.parametrize("empty", ["", "   ", "\n\t ", "\x00\x07", "\u202e\u202c"])
def test_what_holds_nothing_is_empty(empty):
    assert errors_of(NoteText, empty) == [("empty_text", {})]


@pytest.mark.parametrize("kind", [Name, Line])
def test_a_name_and_a_line_are_one_line(kind):
    assert TypeAdapter(kind).validate_python("  Annemarie\r\n van\tden  Heuvel ") == "Annemarie van den Heuvel"


@pytest.mark.parametrize("value", [None, 5, True, ["a"], {"a": 1}])
def test_only_text_is_text(value):
    assert [kind for kind, _ in errors_of(NoteText, value)] == ["string_type"]


@pytest.mark.parametrize("address", ["", "anna@voorbeeld.nl", "d'hondt@voorbeeld.be", "a.b+c@sub.voorbeeld.nl"])
def test_addresses_that_mail_could_be_sent_to(address):
    assert email_address(address) == address


@pytest.mark.parametrize(
    "address", ["anna", "anna@", "anna@voorbeeld", "@voorbeeld.nl", "a@b@c.nl", "an na@c.nl", "a@c..nl"]
)
def test_addresses_that_none_could(address):
    with pytest.raises(PydanticCustomError, match="no e-mail address"):
        email_address(address)
