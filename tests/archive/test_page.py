"""The page of the archive: complete, harmless, and without the names that a round hid."""

import re

import pytest

from facilitator.steering.commands import EndSession
from tests.archive.story import add, files, frozen, play
from tests.house import DOEN, KANSEN, House
from tests.input.test_texts import HOSTILE, texts_of_page


def page_of(house: House, language: str = "nl") -> str:
    return files(house, language=language)["html"].decode()


def test_every_note_that_counts_is_on_it_once(house: House):
    play(house)
    house.sweep()

    assert sorted(texts_of_page(page_of(house))) == [
        "Bellen met de wethouder",
        "Laat, toegelaten",
        "Samen beginnen",
        "Te veel regels",
    ]


def test_names_are_on_it_where_the_round_showed_them(house: House):
    play(house)
    house.sweep()
    rounds = dict(re.findall(r'<section id="round-([^"]+)">(.*?)</section>', page_of(house), re.DOTALL))

    assert ">Anna<" in rounds[house.round(KANSEN)]
    assert "Bellen met de wethouder" in rounds[house.round(DOEN)]
    assert [name for name in ("Anna", "Bram", "Chen", "Dewi", house.anna.id) if name in rounds[house.round(DOEN)]] == []
    assert "Anna" in frozen(house).document


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", ["4 mensen deden mee", "4 geeltjes", "1 geeltje kwam na het sluiten", "niet gehouden", "november"]),
        ("en", ["4 people took part", "4 notes", "1 note came after the close", "not held", "November"]),
    ],
)
def test_it_speaks_the_language_of_the_session(house: House, language, said):
    play(house)
    house.sweep()
    page = page_of(house, language)

    assert f'<html lang="{language}">' in page
    assert [words for words in said if words not in page] == []


def test_hostile_texts_are_words_on_it_and_nothing_else(house: House):
    house.open(KANSEN)
    for text in HOSTILE.values():
        add(house, house.anna, text)
    house.done(house.fatima, EndSession())
    house.sweep()
    page = page_of(house)

    assert set(HOSTILE.values()) <= set(texts_of_page(page))
    assert alive(page) == []
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    "planted",
    ["<script>x</script>", "<img src=x onerror=y>", '<a href="//evil.example">', "<iframe>", "<link href>"],
)
def test_what_is_planted_on_it_is_seen(planted):
    assert len(alive(f"<p>{planted}</p>")) == 1


def alive(page: str) -> list[str]:
    """Everything on a page that could do something, or fetch something."""
    return [
        tag
        for tag in re.findall(r"<[a-zA-Z][^>]*>", page)
        if re.match(r"<(script|img|iframe|object|embed|link|form|base|svg|math|video|audio)\b", tag)
        or re.search(r"\s(on\w+|style|srcset|src|action)\s*=", tag)
        or re.search(r"href=\"(?!#)", tag)
    ]
