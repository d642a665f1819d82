"""The story of the desk: from the link that the server prints to a Word document, and somebody who is erased."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.desk.afterwards import look_back, word_is_printed
from tests.browser.desk.erasing import erase_one
from tests.browser.desk.held import hold
from tests.browser.desk.preparing import prepare
from tests.browser.desk.setting_up import set_up
from tests.browser.desk.story import Story


@pytest.fixture
def story(browser: Browser, tmp_path: Path) -> Iterator[Story]:
    found = Story(browser, tmp_path)
    yield found
    found.close()


@pytest.mark.timeout(400)
def test_a_programme_from_its_first_link_to_its_last_word(story: Story) -> None:
    set_up(story)
    prepare(story)
    hold(story)
    look_back(story)
    erase_one(story)
    assert story.complaints == []
    assert "0 deviate" in story.server.manage("check")
    word_is_printed(story)
