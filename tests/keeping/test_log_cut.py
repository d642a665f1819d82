"""While a session runs the file is not written anew; but its log, which tells the order of things, is cut off."""

from sqlalchemy import func, select

from facilitator.ledger.models import Mark
from facilitator.privacy.cleaning import clean_when_quiet, cut_once
from tests.boards.wall import write
from tests.house import KANSEN, House
from tests.privacy.erasing import WORDS, files_with, take_part
from tests.privacy.test_on_disk import erase

LOG = "facilitator.sqlite3-wal"


def in_log(house: House) -> int:
    return files_with(house, WORDS).get(LOG, 0)


def test_what_the_log_told_is_gone_within_seconds_while_the_session_goes_on(house):
    take_part(house, end=False)
    erase(house, words=True)
    assert not clean_when_quiet(house.ledger, house.read)
    assert in_log(house) > 0

    asked = cut_once(house.ledger, house.read, "")

    assert (asked != "", in_log(house), (house.settings.data / LOG).stat().st_size) == (True, 0, 0)
    assert house.ledger.writable
    house.open(KANSEN)
    write(house, house.anna, "verder")


def test_it_is_done_once_for_every_time_it_is_asked(house):
    assert cut_once(house.ledger, house.read, "") == ""
    take_part(house, end=False)
    erase(house)
    done = cut_once(house.ledger, house.read, "")
    house.open(KANSEN)
    write(house, house.anna, "groeit weer")

    assert cut_once(house.ledger, house.read, done) == done
    assert (house.settings.data / LOG).stat().st_size > 0


def test_while_somebody_reads_it_is_tried_again(house):
    take_part(house, end=False)
    erase(house)
    with house.read() as reading:
        reading.scalar(select(func.count()).select_from(Mark))
        write_beside(house)
        assert cut_once(house.ledger, house.read, "") == ""
    assert cut_once(house.ledger, house.read, "") != ""
    assert house.ledger.writable


def write_beside(house: House) -> None:
    house.open(KANSEN)
    write(house, house.anna, "ondertussen")
