"""What there is much of costs no questions: a full board, and a house with many meetings behind it."""

import pytest

from bench.s12 import archive, counted, write
from facilitator.clock import clock
from facilitator.ledger.epoch import ensure_epoch
from facilitator.ledger.renewal import project_anew
from facilitator.live.sync import Snapshots
from facilitator.wiring import DUE
from tests.house import KANSEN, House

OF_A_SNAPSHOT = 3  # begin; as of when; all of it
OF_A_START = 11


def of_a_snapshot(house: House) -> list[str]:
    with counted(house) as statements, house.read() as db:
        Snapshots("epoch").get(db, house.session, f"board:{house.board(KANSEN)}")
    return statements


def of_a_start(house: House) -> list[str]:
    with counted(house) as statements:
        project_anew(house.writer_engine)
        ensure_epoch(house.writer_engine)
        with house.read() as db:
            assert [list(finder(db, clock.now())) for finder in DUE] == [[]] * len(DUE)
    return statements


def test_a_snapshot_of_many_notes_takes_three_statements(house):
    write(house, 150)

    assert len(of_a_snapshot(house)) == OF_A_SNAPSHOT


@pytest.mark.parametrize("meetings", [0, 6])
def test_a_start_takes_as_many_statements_however_many_meetings_were_held(house, meetings: int):
    archive(house, meetings)

    assert len(of_a_start(house)) == OF_A_START, of_a_start(house)
