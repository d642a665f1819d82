"""The pages that say what goes of somebody who presented, and of a session with a stage."""

import pytest

from tests.house import House
from tests.privacy.erasing import WILHELMINA
from tests.privacy.on_stage import Stage, come_in
from tests.privacy.test_privacy_pages import text_of


@pytest.fixture
def stage(house: House) -> Stage:
    come_in(house)
    made = Stage(house)
    made.look_back()
    return made


def test_the_page_counts_what_goes_and_what_she_wrote(stage):
    said = text_of(stage.house, f"/programmes/{stage.house.programme}/people/{WILHELMINA.id}/erase")

    for words in (
        "Their personal link",
        "That it was they who presented, 2 times",
        "their ambition, as far as it was shared",
        "feedback or an offer of help, 2 times",
        "what others said of their presentation, 9 texts",
        "what they said they would do",
    ):
        assert words in said, words


def test_the_page_of_a_session_counts_its_stage(stage):
    said = text_of(stage.house, f"/s/{stage.house.session}/erase")

    for words in (
        "presentation",
        "feedback and offers of help",
        "1 commitment, with how it went",
        "Ambitions: they are",
    ):
        assert words in said, words
