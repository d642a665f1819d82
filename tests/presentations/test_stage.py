"""What is on stage: a slot begins, goes through its parts, and ends."""

import pytest

from tests.presentations.stage import held, on_stage, queued

MINUTE = 60_000


@pytest.fixture
def queue(house):
    return queued(house)


def test_a_slot_begins_with_its_first_part_and_peers_may_give_feedback(house, queue):
    on_stage(house, queue[0])

    seen = held(house, "everyone")["presentation"][queue[0]]
    assert (seen["state"], seen["part"], seen["shown"], seen["feedback_open"]) == ("on", "present", "all", True)
    assert seen["part_ends_at"] == seen["started_at"] + 5 * MINUTE
    assert (seen["names"], seen["ambition"]) == (["Anna"], None)
    assert house.check() > 0
