"""The story of the whole case: 38 people with a device and one without, seven groups, two facilitators, one room."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.listening import heard, too_fast
from tests.browser.room.case import ANNA, DEWI
from tests.browser.room.coming_in import (
    chen_comes_back_by_code,
    emine_comes_back_by_nod,
    everybody_comes_in,
    joke_has_no_phone,
)
from tests.browser.room.first_half import the_first_half
from tests.browser.room.leaks import leaks, missing
from tests.browser.room.result import Result, expected
from tests.browser.room.room import Room
from tests.browser.room.round_one import round_one
from tests.browser.room.second_half import the_second_half
from tests.browser.room.to_the_plenary import to_the_plenary
from tests.faults.eavesdrop import eavesdrop


@pytest.fixture
def room(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    found = Room(browser, tmp_path, eavesdrop(monkeypatch))
    found.open_the_desk()
    yield found
    found.close()


@pytest.mark.timeout(600)
def test_the_whole_case(room: Room, tmp_path: Path) -> None:
    everybody_comes_in(room)
    chen_comes_back_by_code(room)
    emine_comes_back_by_nod(room)
    joke_has_no_phone(room)
    room.agree()
    the_first_half(room)
    round_one(room)
    to_the_plenary(room)
    result = Result(the_second_half(room, tmp_path))
    nothing_is_lost(room, result)
    nobody_heard_too_much(room)
    assert room.agreement.moments >= 30
    everybody_could_use_it(room)


def nothing_is_lost(room: Room, result: Result) -> None:
    assert result.in_the_data() == expected(room.wrote, room.answered)
    assert result.in_the_table() == expected(room.wrote, room.answered)
    assert result.stays() == room.stays
    assert len(room.wrote) >= 65
    assert sum(note.picked for note in room.wrote.values()) >= 11
    assert "0 deviate" in room.server.manage("check")


def nobody_heard_too_much(room: Room) -> None:
    assert leaks(room) == []
    assert missing(room) == []
    foreign = kept_from(room, ANNA)
    room.phones[ANNA].frames.append(foreign)
    assert leaks(room) == [(ANNA, foreign)]


def kept_from(room: Room, name: str) -> str:
    """A note of a group where this person never sat, and that stayed there."""
    own = {group for who, group, _ in room.stays if who == name}
    return next(text for text, note in room.wrote.items() if note.group not in {None, *own} and not note.picked)


def everybody_could_use_it(room: Room) -> None:
    """Without a mouse, with a screen reader, without a word of complaint in any browser."""
    assert room.fatima.touched == []
    for page in (room.phones[ANNA].page, room.phones[DEWI].page, room.fatima.page):
        assert too_fast(heard(page)) == []
        assert len(heard(page)) >= 5
    assert room.looks.wrong == {}
    assert len(room.looks.found) >= 60
    assert [complaint for device in room.devices for complaint in device.complaints] == []
