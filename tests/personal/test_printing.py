"""What people write goes into Word and PDF as it is: whatever script, and whatever it pretends to be."""

import pytest

from facilitator.personal.sheet import blocks
from facilitator.personal.sheet.letters import MISSING, drawable, letters_in
from facilitator.personal.sheet.pdf import _FONTS, pdf_of
from facilitator.personal.sheet.word import docx_of
from tests.archive.hostile import hostile_texts
from tests.personal.sheets import converted_by_libreoffice, text_of_pdf, text_of_word

SCRIPTS = {
    "Latin": "Één IJsland, ﬂauw en Łódź",
    "Greek": "Ελλάδα",
    "Cyrillic": "Привет",
    "Hebrew": "שלום",
    "Arabic": "مرحبا بالعالم",
    "emoji": "👍🏽 👨‍👩‍👧‍👦 🇳🇱 ❤️ 2026",
}
MARKUP = ['#read("/etc/passwd")', "$x^2$", "*vet* _schuin_", "<script>alert(1)</script>", "= kop", "@preview/x", "\\n"]


def sheet(*texts: str, **facts: object) -> dict:
    """A sheet on which somebody wrote these, in every kind of block."""
    drawn = [blocks.heading(1, "Feedback"), blocks.heading(2, "Tip")]
    for text in texts:
        drawn += [blocks.said(text, colour="yellow", by="Bram", mark="mee", reply=text[:40])]
    spread = blocks.spread("Scherp", [("nog niet", 0), ("helemaal", 3)])
    drawn += [
        *blocks.field("Wat", texts[0]),
        *blocks.points("Lijst", texts[:3]),
        blocks.promise(texts[0], "ooit"),
        spread,
    ]
    words = {"answered": "Antwoord:", "how_often": "Mensen", "page": "Pagina {page} van {pages}", "missing": "Een □."}
    about = {"above": texts[0][:80], "about": [texts[0][:80]], "colophon": "Gemaakt", "day": "2026-11-23"}
    named = {"name": "Anna", "programme": "Leergang", "language": "nl", "file": "anna"}
    return {**words, **about, **named, "blocks": drawn, **facts}


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_has_its_letters(script):
    letters = letters_in(sorted(_FONTS.glob("*.ttf")))

    assert drawable(SCRIPTS[script], letters) == SCRIPTS[script]
    assert pdf_of(sheet(SCRIPTS[script])).startswith(b"%PDF")
    assert SCRIPTS[script] in text_of_word(docx_of(sheet(SCRIPTS[script])))


def test_what_no_font_has_is_a_box_and_the_sheet_says_so():
    told = text_of_pdf(pdf_of(sheet("Zeg 你好 tegen elkaar")))

    assert f"Zeg {MISSING}{MISSING} tegen elkaar" in told
    assert "Een □." in told
    assert "Een □." not in text_of_pdf(pdf_of(sheet("Zeg hallo")))
    assert "你好" in text_of_word(docx_of(sheet("Zeg 你好 tegen elkaar")))


def test_numbers_stay_numbers_beside_emoji():
    assert "Op 3 december, 12 mensen # *" in text_of_pdf(pdf_of(sheet("Op 3 december, 12 mensen # * 👍🏽")))


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_text(text):
    assert text in text_of_pdf(pdf_of(sheet(text)))


def test_texts_that_mean_harm_are_all_in_it():
    """Every eighth of five thousand: typst takes as long for them as for a book."""
    every = hostile_texts()[::8]

    assert len(every) > 500
    assert pdf_of(sheet(*every)).startswith(b"%PDF")
    word = text_of_word(docx_of(sheet(*every)))
    assert [text for text in every if " ".join(text.split()) not in word] == []


def test_a_pdf_is_tagged_titled_and_in_its_language():
    made = pdf_of(sheet("Hallo"))

    assert b"/MarkInfo" in made
    assert b"pdfuaid" in made or b"/Lang" in made


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_libreoffice_takes_the_worst_without_complaint(tmp_path):
    assert converted_by_libreoffice(docx_of(sheet(*hostile_texts()[:500])), tmp_path) == ""
