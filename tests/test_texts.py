"""A live page is handed the texts that it can show, and no others: a phone pays for every word."""

import re
from pathlib import Path

import pytest

from facilitator.texts import live_texts, texts_for
from tests.guards.tree import ROOT

JS = ROOT / "static/js"
SURFACES = ("phone", "console", "screen")
SAID = re.compile(r"""\bn?t\(\s*"((?:[^"\\]|\\.)*)\"""")


def modules(path: Path, seen: set[Path]) -> set[Path]:
    """A module and all that it imports, as far as it is ours."""
    if path in seen or "vendor" in path.parts:
        return seen
    seen.add(path)
    for found in re.findall(r'(?:from|import) "(\.[^"]+)"', path.read_text(encoding="utf-8")):
        modules((path.parent / found).resolve(), seen)
    return seen


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_live_text_belongs_to_a_page(language):
    parts = [texts_for(language, surface) for surface in (*SURFACES, "join", "desk")]

    assert set().union(*parts) == set(live_texts(language))
    assert len(live_texts(language)) > 500


def test_a_phone_is_not_sent_what_only_the_console_says():
    phone = texts_for("nl", "phone")

    assert phone["Put me in the queue"] == "Zet mij in de rij"
    assert "A message to everybody or one group" in texts_for("nl", "console")
    assert "A message to everybody or one group" not in phone
    assert len(phone) < len(live_texts("nl")) * 0.7


@pytest.mark.parametrize("surface", SURFACES)
def test_what_a_page_says_of_its_own_was_handed_to_it(surface):
    """Of its own folder nothing is left out of the bundle, so all of it must be there."""
    own = [path for path in modules(JS / surface / "main.js", set()) if path.is_relative_to(JS / surface)]
    said = {text for path in own for text in SAID.findall(path.read_text(encoding="utf-8"))}

    assert said - set(texts_for("nl", surface)) == set()
    assert len(said) > 10
