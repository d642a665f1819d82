"""Nobody can tell who wrote what was anonymous, better than by its words: three attackers try (docs/privacy.md).

Each is also let loose on a house with a leak planted in it, and must find that: else they would only be bad at it.
"""

import os
from itertools import count

import pytest

from facilitator.feedback import release_actions
from facilitator.feedback.commands import GiveSealedFeedback
from tests.feedback.attackers import Evidence, Target, guesses
from tests.feedback.guessing import SIGHTS, Score, meet, release, score, seen_by
from tests.privacy.erasing import cleaned

FEW, MANY = [5, 10] * 4, [5, 10, 30] * 10


def told(scores: dict[str, Score]) -> str:
    """How it went, for who reads the run."""
    lines = [
        f"{sight}: {one.made} guesses made; judged by the best way learned: "
        + ", ".join(f"k={k} {one.right[k]}/{one.judged[k]} ({one.right[k] / one.judged[k]:.3f})" for k in one.judged)
        for sight, one in scores.items()
    ]
    return "\n".join(lines)


def attacked(make_house, sizes: list[int], meetings: int = 1) -> dict[str, Score]:
    scores = {f"{sight}, {what}": Score() for sight in SIGHTS for what in ("writers", "pairs")}
    for _ in range(meetings):
        house = make_house()
        meeting = meet(house, sizes)
        release(house, meeting)
        assert cleaned(house)
        for sight in SIGHTS:
            seen = seen_by(house, meeting, sight)
            score(meeting, meeting.targets, seen, scores[f"{sight}, writers"])
            score(meeting, meeting.pairs, seen, scores[f"{sight}, pairs"])
        house.close()
    print(told(scores))
    return scores


def nobody_is_better_than_chance(make_house, sizes: list[int], meetings: int = 1) -> dict[str, Score]:
    """What looks better than chance is looked at again, with new people: chance seldom comes twice."""
    first = attacked(make_house, sizes, meetings)
    suspects = {sight: one.better_than_chance() for sight, one in first.items()}
    if any(suspects.values()):
        again = attacked(make_house, sizes, meetings)
        both = {s: again[s].better_than_chance().keys() & ways.keys() for s, ways in suspects.items()}
        assert not any(both.values()), (suspects, told(first), told(again))
    return first


def test_after_release_nobody_tells_who_wrote_what(make_house):
    scores = nobody_is_better_than_chance(make_house, FEW)

    assert sum(one.made for one in scores.values()) >= 5000


@pytest.mark.skipif("FACILITATOR_LONG" not in os.environ, reason="takes minutes: FACILITATOR_LONG=1")
@pytest.mark.timeout(1800)
def test_nor_in_many_large_meetings(make_house):
    scores = nobody_is_better_than_chance(make_house, MANY, meetings=4)

    assert sum(sum(one.judged.values()) for one in scores.values()) >= 5000


@pytest.mark.parametrize("sight", SIGHTS)
def test_each_attacker_finds_texts_that_were_not_shuffled(make_house, monkeypatch, sight):
    """The leak: phones number what they send, the release keeps the order, and receipts name who sent it."""
    numbers = count()
    monkeypatch.setattr(release_actions, "new_id", lambda: f"{next(numbers):022}")
    monkeypatch.setattr(release_actions, "SystemRandom", Unshuffled)
    monkeypatch.setattr(GiveSealedFeedback, "sealed", False)
    house = make_house()
    meeting = meet(house, [6] * 4, in_order=True)
    release(house, meeting)

    seen = seen_by(house, meeting, sight)
    for targets in (meeting.targets, meeting.pairs):
        found = score(meeting, targets, seen, Score())
        assert found.right[6] == found.judged[6] == 12


def test_the_dump_attacker_finds_what_was_not_cleaned(house):
    """The leak: the log beside the file still holds how it grew."""
    meeting = meet(house, [6] * 6)
    release(house, meeting)

    found = score(meeting, meeting.targets, seen_by(house, meeting, "dump"), Score())
    assert found.better_than_chance()

    assert cleaned(house)
    again = score(meeting, meeting.targets, seen_by(house, meeting, "dump"), Score())
    assert again.right[6] < found.right[6]


def test_what_stands_in_one_row_with_a_giver_is_found():
    """The leak: an id, a secret or a moment that a text shares with a row about somebody."""
    target = Target("p" * 22, ["de eerste opmerking", "de tweede opmerking"], {"a" * 22: "Anna", "b" * 22: "Bram"})
    shared = [("x" * 22, "de eerste opmerking", 1_700_000_000_000), ("y" * 22, "de tweede opmerking", 1)]
    about = [("z" * 22, f"participant:{'b' * 22}", 1_700_000_000_000), ("y" * 22, "a" * 22)]

    found = guesses(Evidence(rows=[*shared, *about]), target)

    assert found["linked"] == {"de eerste opmerking": "b" * 22, "de tweede opmerking": "a" * 22}


class Unshuffled:
    def shuffle(self, texts: list) -> None:
        pass
