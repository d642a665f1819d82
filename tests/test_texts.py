"""A live page is handed the texts that it can show, by the numbers in its script: a phone pays for every word."""

import re
from pathlib import Path

import pytest

from facilitator.texts import live_texts, texts_for
from tests.guards.tree import ROOT, write
from tools.numbered import mark, number
from tools.script_texts import CALL

SURFACES = ("phone", "console", "screen")


def built(surface: str) -> str:
    return (ROOT / f"static/built/{surface}.js").read_text(encoding="utf-8")


def said_in(path: Path) -> list[str]:
    """The texts that a module says, in its own words."""
    return [
        found["text"] or found["one"]
        for source in path.rglob("*.js")
        for found in CALL.finditer(source.read_text("utf-8"))
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_live_text_belongs_to_a_page(language):
    handed = [str(text) for surface in SURFACES for text in texts_for(language, surface)]

    assert set(handed) == {str(text) for text in live_texts(language).values()}
    assert len(live_texts(language)) > 500


def test_a_phone_is_not_sent_what_only_the_console_says():
    phone, console = texts_for("nl", "phone"), texts_for("nl", "console")

    assert "Zet mij in de rij" in phone
    assert "Een bericht aan iedereen of één subgroep" in console
    assert "Een bericht aan iedereen of één subgroep" not in phone
    assert len(phone) < len(live_texts("nl")) * 0.7


@pytest.mark.parametrize("surface", SURFACES)
def test_no_sentence_stands_in_a_script_that_goes_by_numbers(surface):
    said = said_in(ROOT / "static/js" / surface)

    assert [words for words in said if len(words) > 22 and words in built(surface)] == []
    assert "@@" not in built(surface)
    assert len(said) > 10


def test_the_texts_of_a_bundle_are_numbered_in_the_order_in_which_they_stand(tmp_path):
    code = 't("One"); nt("{n} dot", "{n} dots", 2); t(\n "Two", { a }); at("not"); x.t("nor"); t("One");'
    write(tmp_path, "from/static/js/phone/main.js", code)
    write(tmp_path, "from/static/vendor/htm.js", 't("theirs")')
    texts = mark(tmp_path / "from", tmp_path / "to")
    script = tmp_path / "to/static/js/phone/main.js"
    script.write_text(script.read_text() + ' // "@@x@@"')

    assert number(script, texts) == ["One", "{n} dot", "Two"]
    words = re.sub(r"\s+", " ", script.read_text())
    assert words == 't(0); nt(1, "", 2); t(2, { a }); at("not"); x.t("nor"); t(0); // "@@x@@"'
    assert (tmp_path / "to/static/vendor/htm.js").read_text() == 't("theirs")'
