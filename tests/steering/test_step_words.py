"""Every step that can be undone is named in the console, when it is one's own and when somebody else took it."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
# The end of a session is not undone: it is reopened.
NAMED_ELSEWHERE = {"EndSession"}


def verbs(folder: Path = ROOT / "facilitator" / "steering") -> set[str]:
    """The verbs that steps are remembered under."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    return set(re.findall(r'(?:remember|_round_in)\(tx, actor, [^\n]*?"([A-Z]\w+)"', code))


def named() -> list[set[str]]:
    words = (ROOT / "static/js/console/steps.js").read_text(encoding="utf-8")
    return [set(re.findall(r"^  (\w+): \(", block, re.MULTILINE)) for block in words.split("const DONE_BY")]


def test_every_step_has_words_for_who_took_it_and_for_the_others():
    own, others = named()

    assert verbs() - NAMED_ELSEWHERE == own == others
    assert {"OpenRound", "PauseRound", "StartPresentation", "EndPresentation"} <= own


def test_a_planted_step_is_seen(tmp_path):
    (tmp_path / "planted.py").write_text('def act(tx, actor):\n    remember(tx, actor, "PlantTree", about=1)\n')

    assert verbs(tmp_path) == {"PlantTree"}
