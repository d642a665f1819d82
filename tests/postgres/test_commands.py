"""Every type of command once, on PostgreSQL: what everybody holds is what a projection from scratch gives.

`FACILITATOR_TESTS_ON=postgres python3 run.py test tests/ledger` plays every case there is.
"""

import pytest

from facilitator.ledger.command import command_types
from tests.house import House
from tests.ledger.cases import ALL
from tests.ledger.telling import Case, play, reduced, snapshots

ONE_EACH = list({case.type: case for case in reversed(ALL)}.values())


@pytest.fixture
def house(rewound) -> House:
    return rewound.rewind()


@pytest.mark.parametrize("case", ONE_EACH, ids=lambda case: case.type)
def test_changes_carry_every_audience_to_what_it_may_see(house, case: Case):
    heard = play(house, case)

    for audience in heard:
        assert reduced(audience.before, audience.frames) == audience.after
    assert bool(heard) is case.heard
    assert sum(house.check(session) for session in {session for session, _ in snapshots(house)}) > 10


def test_that_is_all_of_them():
    assert {case.type for case in ONE_EACH} == command_types().keys()
