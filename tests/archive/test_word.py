"""The Word document: real headings and tables, nothing that Word would have to repair, the same bytes every time."""

import io
import itertools
import re
import zipfile

import pytest
from docx import Document
from docx.oxml.ns import qn
from flask_babel import force_locale

from facilitator.archive.documents.bundle import file_of
from facilitator.rounds.commands import EndGrace
from facilitator.steering.commands import EndSession
from tests.archive import test_answers
from tests.archive.story import add, play, told
from tests.house import KANSEN, House
from tests.input.test_texts import HOSTILE


def word_of(house: House, *, hidden: bool = False, language: str = "nl", **changed):
    archive = told(house, hidden=hidden, **changed, language=language)
    with house.app.test_request_context(), force_locale(language):
        return file_of(archive, "docx")


def opened(content: bytes):
    return Document(io.BytesIO(content))


@pytest.fixture
def ended(house: House) -> House:
    play(house)
    house.sweep()
    return house


def by_style(document, style: str) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs if paragraph.style.style_id == style]


def test_it_has_real_headings_that_skip_no_level(ended):
    document = opened(word_of(ended))

    assert by_style(document, "Title") == ["Samen"]
    first = by_style(document, "Heading1")
    assert first[:2] == ["Kansen", "Doen"]
    assert first[-2:] == ["Wie erbij waren", "Programma van de dag"]
    levels = [int(style[-1]) for style in styles_of(document) if style.startswith("Heading")]
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    assert levels[0] == 1


def test_notes_are_quotations_and_what_did_not_count_is_not_there(ended):
    document = opened(word_of(ended))

    assert by_style(document, "NoteYellow") == [
        "Samen beginnen\nAnna",
        "Laat, toegelaten\nDewi · kwam na het sluiten",
        "Te veel regels\nChen",
        "Bellen met de wethouder",
    ]
    assert "Laat, niet toegelaten" not in "".join(paragraph.text for paragraph in document.paragraphs)


def test_the_heads_of_tables_come_again_on_every_page(ended):
    document = opened(word_of(ended))

    people, agenda = document.tables
    assert [cell.text for cell in people.rows[0].cells] == ["Naam", "Functie, organisatie en regio"]
    assert [row.cells[0].text for row in people.rows][1:] == ["Anna", "Bram", "Chen", "Dewi"]
    assert agenda.rows[3].cells[2].text == "niet gehouden"
    for table in document.tables:
        heads = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
        assert heads == [True] + [False] * (len(table.rows) - 1)
        assert table._tbl.tblPr.find(qn("w:tblCaption")) is not None


def test_nothing_is_empty_for_the_sake_of_its_looks(ended):
    document = opened(word_of(ended))

    assert [paragraph.style.name for paragraph in document.paragraphs if not paragraph.text.strip()] == []


@pytest.mark.parametrize(("language", "spoken"), [("nl", "nl-NL"), ("en", "en-GB")])
def test_it_says_what_it_is_and_nothing_of_who_made_it(ended, language, spoken):
    content = word_of(ended, language=language)
    facts = opened(content).core_properties

    assert (facts.title, facts.author, facts.last_modified_by) == ("Samen", "Facilitator", "Facilitator")
    assert (facts.language, facts.comments, facts.keywords) == (spoken, "", "")
    parts = parts_of(content)
    assert f'w:lang w:val="{spoken}"' in parts["word/styles.xml"]
    assert "python-docx" not in "".join(parts.values())
    assert not [name for name in parts if "thumbnail" in name or "customXml" in name]
    assert "PAGE" in parts["word/footer1.xml"]


def test_the_same_archive_gives_the_same_bytes(ended):
    assert word_of(ended) == word_of(ended)


def test_every_style_that_is_used_exists(ended):
    parts = parts_of(word_of(ended))
    known = set(re.findall(r'w:styleId="(\w+)"', parts["word/styles.xml"]))
    used = set(re.findall(r'w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"', parts["word/document.xml"]))
    used |= set(re.findall(r'w:pStyle w:val="(\w+)"', parts["word/footer1.xml"]))

    assert used - known == set()
    assert len(used) > 8


def test_answers_are_tables_and_quotations(house):
    test_answers.play(house)
    document = opened(word_of(house))

    words, scale = document.tables[:2]
    assert [[cell.text for cell in row.cells] for row in words.rows] == [
        ["Hoe vaak", "Woorden"],
        ["2 ×", "Benieuwd"],
        ["1 ×", "moe"],
    ]
    assert [[cell.text for cell in row.cells] for row in scale.rows] == [
        ["Stap", "Mensen"],
        ["1 net", "1"],
        ["2", "0"],
        ["3", "0"],
        ["4", "1"],
    ]
    assert "=Rust <b>en</b> ruimte" in by_style(document, "NoteYellow")
    assert "Noor Özdemir" in by_style(document, "Normal")


def test_hostile_texts_stand_in_it_as_they_are(house):
    house.open(KANSEN)
    for text in HOSTILE.values():
        add(house, house.anna, text)
    house.done(house.fatima, EndGrace(round=house.round(KANSEN)))
    house.done(house.fatima, EndSession())
    house.sweep()
    document = opened(word_of(house))

    said = [text.rpartition("\n")[0] for text in by_style(document, "NoteYellow")]
    assert sorted(said) == sorted(HOSTILE.values())


def test_what_reads_to_the_left_is_marked_so(house):
    house.open(KANSEN)
    add(house, house.anna, "شكرا للجميع")
    add(house, house.anna, "Dank: شكرا")
    house.done(house.fatima, EndSession())
    house.sweep()
    paragraphs = [one for one in opened(word_of(house)).paragraphs if one.style.style_id == "NoteYellow"]

    assert [one._p.pPr.find(qn("w:bidi")) is not None for one in paragraphs] == [True, False]


def test_what_xml_cannot_carry_is_left_out(ended):
    content = word_of(ended, title="Sa\x00men\x0b\ufffe \ud800!")

    assert by_style(opened(content), "Title") == ["Samen !"]


def styles_of(document) -> list[str]:
    return [paragraph.style.style_id for paragraph in document.paragraphs]


def parts_of(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        assert bundle.testzip() is None
        return {name: bundle.read(name).decode(errors="replace") for name in bundle.namelist()}
