"""Histories of the ledger: whatever is sent, twice, out of order, forged or into a power cut, each thing happens once.

`CI=1` plays 200 histories, otherwise a few. `FACILITATOR_HISTORIES=10000` is the long form: twice as long each, too.
"""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from facilitator.clock import clock
from tests.house import House
from tests.ledger.desk import AUDIENCES, BOARD, Desk
from tests.ledger.model import SENDERS, Letter, Model

LONG = bool(os.environ.get("FACILITATOR_HISTORIES"))
HISTORIES = int(os.environ.get("FACILITATOR_HISTORIES") or (200 if os.environ.get("CI") else 10))
# Memory where there is some: what a commit costs on a disk is not what these look at.
FAST = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

VERBS = ["AddNote"] * 5 + ["EditNote"] * 4 + ["DeleteNote", "RestoreNote", "AdmitNote", "OpenRound", "EndGrace"]
new = st.tuples(
    st.just("new"),
    st.sampled_from(SENDERS),
    st.sampled_from(VERBS),
    st.integers(0, 7),
    st.sampled_from(["een", "twee", "drie"]),
)
old = st.tuples(st.sampled_from(["again", "again", "forged"]), st.integers(0, 49))
batches = st.lists(st.one_of(new, new, old), min_size=1, max_size=6)
fates = st.sampled_from(["answered"] * 4 + ["before_commit", "after_commit"])
away = st.sets(st.sampled_from(range(len(AUDIENCES))))
histories = st.lists(st.tuples(batches, fates, away), min_size=16 if LONG else 8, max_size=40 if LONG else 20)


class Play:
    """One history, played by the model and by the ledger side by side."""

    def __init__(self, desk: Desk, counts: Counter[str]) -> None:
        self.desk, self.model, self.counts = desk, Model(), counts
        self.letters: list[Letter] = []

    def letter(self, drawn: tuple) -> Letter:
        kind, *rest = drawn
        if kind == "new" or not self.letters:
            by, verb, note, text = rest if kind == "new" else (SENDERS[0], "AddNote", 0, "een")
            number = self._note(verb, note)
            self.letters.append(Letter(f"letter{len(self.letters):016}", by, verb, number, text))
            return self.letters[-1]
        earlier = self.letters[rest[0] % len(self.letters)]
        if kind == "again":
            return earlier
        self.counts["forged"] += 1
        return Letter(earlier.id, earlier.by, "EditNote", earlier.note, f"{earlier.text}, vervalst")

    def _note(self, verb: str, drawn: int) -> int:
        """Mostly a new one to add, and one that is there to change."""
        known = sorted(self.model.notes)
        if drawn == 0 or (verb != "AddNote" and not known):
            return drawn
        return len(self.letters) if verb == "AddNote" else known[drawn % len(known)]

    def step(self, letters: list[Letter], fate: str) -> None:
        if fate == "answered":
            found, expected = self.desk.deliver(letters), [self.model.take(letter) for letter in letters]
            assert found == expected
            self.counts["commands"] += len(letters)
            self.counts.update(f"{letter.verb} {_kind(answer)}" for letter, answer in zip(letters, found, strict=True))
        else:
            self.counts[fate] += 1
            if fate == "after_commit":
                for letter in letters:
                    self.model.take(letter)
            self.desk.fail_at(fate, letters)
        assert self.desk.check() > 0

    def compare(self) -> None:
        assert self.desk.notes() == {
            number: (note.author.id, note.text, note.version, note.taken_by is not None, note.waits, note.late_edits)
            for number, note in self.model.notes.items()
        }
        assert sorted(self.desk.receipts()) == sorted(self.model.receipts)


def _kind(answer: str) -> str:
    return answer if answer in {"applied", "again"} else "rejected"


@pytest.fixture
def desk(template: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Where time stands still: what may be undone for a while may be undone however slow this computer is."""
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now)
    with TemporaryDirectory(dir=FAST) as folder:
        desk = Desk(template, Path(folder))
        yield desk
        desk.engine.dispose()


@pytest.fixture(scope="module")
def template(furnished: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with an open round, whose log is empty."""
    house = House.copied(furnished, tmp_path_factory.mktemp("histories") / "data")
    house.open(0)
    assert house.board(0) == BOARD
    house.close()
    return house.settings.data


@pytest.mark.timeout(8 * 3600 if LONG else 900)
def test_each_thing_happens_once_whatever_the_history(desk):
    counts: Counter[str] = Counter()

    @settings(
        max_examples=HISTORIES,
        deadline=None,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(histories)
    def histories_agree(history):
        desk.lay_out()
        play = Play(desk, counts)
        for drawn, fate, who in history:
            play.step([play.letter(one) for one in drawn], fate)
            for place in who:
                desk.catch_up(AUDIENCES[place])
        # Whoever got no answer sends again; in the end every letter has one.
        play.step(play.letters, "answered")
        play.compare()
        for audience in AUDIENCES:
            desk.catch_up(audience)

    histories_agree()

    print(f"{HISTORIES} histories: {dict(sorted(counts.items()))}")
    nothing_left_out(counts)


def nothing_left_out(counts: Counter[str]) -> None:
    for kind in ("forged", "before_commit", "after_commit"):
        assert counts[kind] > 0, kind
    for verb in sorted(set(VERBS)) if LONG else ["AddNote"]:
        for came in ("applied", "rejected", "again"):
            assert counts[f"{verb} {came}"] > 0, f"{verb} {came}"
