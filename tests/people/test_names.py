"""Names as people type them: what is the same name, what fits, and how two of one name are told apart. Pure."""

import pytest

from facilitator.fields import NAME_LENGTH
from facilitator.people.names import (
    enough_to_search,
    folded,
    matches,
    rank,
    same_name,
    told_apart,
    without_number,
)

LONG = "Annemarie van den Heuvel-Oosterbaan"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë de Vries", "zoe DE vries"),
        ("Meral Şahin", "meral sahin"),
        ("Hakan Yıldız", "hakan yildiz"),
        ("İlker", "ilker"),
        ("Łukasz", "lukasz"),
        ("Straße", "strasse"),
        ("Jan  de\u00a0Vries", "Jan de Vries"),
        ("E\u0301va", "Éva"),
        ("ＡＮＮＡ", "Anna"),
    ],
)
def test_a_name_is_the_same_however_it_is_written(one, other):
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("Anna", "Anne"), ("Anna de Wit", "Anna"), ("Jan", "Jan (2)"), ("王", "玉")]
)
def test_another_name_is_another(one, other):
    assert not same_name(one, other)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        (LONG, "an"),
        (LONG, "heuv"),
        (LONG, "OOST"),
        (LONG, "anne oost"),
        (LONG, "oosterbaan annemarie"),
        (LONG, "van den"),
        ("Şükrü Öztürk", "ozt"),
        ("Şükrü Öztürk", "sukru"),
        ("d'Hondt", "dho"),
        ("d’Hondt", "hon"),
        ("O'Neill", "o'ne"),
        ("Dirk-Jan", "dirk-j"),
        ("Wim van 't Hof", "van t h"),
    ],
)
def test_a_name_is_found_by_the_beginning_of_any_part(name, typed):
    assert matches(name, typed)


@pytest.mark.parametrize("typed", ["nnem", "ban", "annemarie jan", "anx"])
def test_it_is_not_found_by_what_is_in_the_middle_or_not_there(typed):
    assert not matches(LONG, typed)


@pytest.mark.parametrize(
    ("typed", "enough"),
    [
        ("", False),
        ("a", False),
        (" a ", False),
        ("a-", False),
        ("''", False),
        ("é", False),
        ("an", True),
        ("a b", True),
    ],
)
def test_two_letters_are_enough_and_one_is_not(typed, enough):
    assert enough_to_search(typed) is enough


def test_what_begins_so_comes_first():
    names = ["Bram de Wit", "Wim Anders", "Dewi Wit", "Willem", "wigbold"]

    assert sorted(names, key=lambda name: rank(name, "wi")) == [
        "wigbold",
        "Willem",
        "Wim Anders",
        "Bram de Wit",
        "Dewi Wit",
    ]


def test_who_comes_later_is_given_the_first_number_that_is_free():
    taken = ["Bram", "Anna", "ANNA (2)", "anna (4)"]

    assert told_apart("Anna", []) == "Anna"
    assert told_apart("Anna", ["Anne"]) == "Anna"
    assert told_apart("Anna", ["anná"]) == "Anna (2)"
    assert told_apart("Anna", taken) == "Anna (3)"
    assert told_apart("Anna (2)", taken) == "Anna (3)"
    assert without_number("Anna (3)") == "Anna"
    assert without_number("Anna (van Jan)") == "Anna (van Jan)"


def test_a_number_fits_behind_the_longest_name():
    name = "x" * NAME_LENGTH

    assert len(told_apart(name, [name])) == NAME_LENGTH
    assert told_apart(name, [name]).endswith("x (2)")


def test_what_has_no_letters_is_folded_to_something():
    """Two people with a drawing for a name are one name, or two: never an error."""
    assert folded("👩🏽‍🚀")
    assert told_apart("👩🏽‍🚀", ["👩🏽‍🚀"]) == "👩🏽‍🚀 (2)"
