"""After an erasure: every byte of every file in the data directory."""

from facilitator.privacy.commands import ErasePerson, EraseSession
from facilitator.steering.commands import EndSession
from tests.house import House
from tests.privacy.erasing import NAME, ROOM, WILHELMINA, WORDS, cleaned, files_with, take_part
from tests.privacy.rehearsing import canaries


def erase(house: House, *, words: bool = False) -> None:
    house.done(house.otto, ErasePerson(person=WILHELMINA.id, words=words))
    house.sweep()


def test_the_file_holds_every_canary_before_and_none_after(house):
    take_part(house)
    before = {word: files_with(house, word) for word in (NAME, WORDS, ROOM)}
    assert all(before.values()), before

    erase(house, words=True)
    assert cleaned(house)
    assert files_with(house, NAME) == files_with(house, WORDS) == {}
    assert files_with(house, ROOM) != {}

    house.done(house.otto, EraseSession())
    assert cleaned(house)
    assert files_with(house, ROOM) == {}
    assert not cleaned(house)


def test_without_cleaning_traces_are_left_and_seen(house):
    """The planted violation: the search finds what lies in the log beside the file."""
    take_part(house)

    erase(house, words=True)

    assert canaries(house, NAME) == {}
    assert files_with(house, NAME) != {}


def test_while_a_session_runs_the_file_is_cleaned_later(house):
    take_part(house, end=False)
    erase(house, words=True)
    assert not cleaned(house)

    house.done(house.fatima, EndSession())
    house.sweep()

    assert cleaned(house)
    assert files_with(house, NAME) == files_with(house, WORDS) == {}


def test_a_copy_from_before_an_upgrade_goes_too(house):
    take_part(house)
    copy = house.settings.database.with_name("facilitator.sqlite3.before-0003")
    copy.write_text(WILHELMINA.name)

    erase(house)

    assert cleaned(house)
    assert not copy.exists()
    assert files_with(house, NAME) == {}
