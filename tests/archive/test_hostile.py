"""Five thousand texts that mean harm, through every export: 0 formulas, 0 broken files, 0 ways out of a folder."""

import csv
import io
import subprocess
import zipfile
from pathlib import Path

import pytest
from docx import Document
from flask_babel import force_locale

from facilitator.archive.documents.bundle import FORMATS, file_of
from facilitator.cells import harmless
from tests.archive.hostile import hostile_archive, hostile_texts
from tests.archive.story import document, play
from tests.archive.test_page import alive
from tests.archive.test_schema import holds
from tests.archive.test_table import is_formula
from tests.archive.whole import whole_morning
from tests.house import House
from tests.input.test_texts import texts_of_page
from tests.needs import need


@pytest.fixture(scope="module")
def made(furnished, tmp_path_factory) -> dict[str, bytes]:
    """Every file, by its format."""
    house = House.copied(furnished, tmp_path_factory.mktemp("hostile") / "data")
    play(house)
    house.sweep()
    archive = hostile_archive(document(house))
    with house.app.test_request_context(), force_locale("nl"):
        found = {format: file_of(archive, format) for format in FORMATS}
    holds(archive.document)
    house.close()
    return found


def test_there_is_enough_to_be_afraid_of():
    found = hostile_texts()

    assert len(found) > 4500
    assert sum(is_formula(text) for text in found) > 1000
    assert sum("<script" in text for text in found) > 50


def test_no_cell_of_the_table_is_a_formula(made):
    rows = list(csv.reader(io.StringIO(made["csv"].decode("utf-8-sig"), newline=""), delimiter=";"))

    assert {len(row) for row in rows} == {11}
    assert [cell for row in rows for cell in row if is_formula(cell)] == []
    written = {row[4] for row in rows}
    assert [text for text in hostile_texts() if harmless(text) not in written] == []


def test_nothing_on_the_page_does_anything(made):
    page = made["html"].decode()

    assert alive(page) == []
    assert set(hostile_texts()) <= set(texts_of_page(page))


def test_the_word_document_opens_with_every_text_in_it(made):
    paragraphs = Document(io.BytesIO(made["docx"])).paragraphs
    notes = [paragraph.text for paragraph in paragraphs if paragraph.style.style_id == "NoteYellow"]

    assert len(notes) >= len(hostile_texts())
    said = "\n".join(notes)
    assert [text for text in hostile_texts() if text not in said] == []


def test_nothing_in_the_zip_leads_out_of_its_folder(made):
    with zipfile.ZipFile(io.BytesIO(made["zip"])) as bundle:
        assert bundle.testzip() is None
        names = bundle.namelist()

    assert len(names) == 5
    assert [name for name in names if ".." in name or name.startswith("/") or "\\" in name or not name.isascii()] == []
    assert len({name.split("/")[0] for name in names}) == 1


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_libreoffice_takes_it_without_complaint(made, tmp_path):
    assert pages_of(converted(made["docx"], tmp_path)) > 50


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_libreoffice_takes_a_whole_morning_without_complaint(tmp_path):
    with whole_morning(tmp_path / "data") as morning:
        answered = morning.house.client(morning.lead).get(f"/s/{morning.session}/archive.docx")

    assert answered.status_code == 200
    assert 5 <= pages_of(converted(answered.get_data(), tmp_path)) <= 9


def converted(content: bytes, folder: Path) -> bytes:
    """The document as LibreOffice prints it. What it says of trouble fails the test."""
    (folder / "made.docx").write_bytes(content)
    profile = (folder / "profile").as_uri()
    command = [need("soffice"), "--headless", f"-env:UserInstallation={profile}", "--convert-to", "pdf", "made.docx"]
    said = subprocess.run(command, cwd=folder, capture_output=True, timeout=240, check=True, text=True)
    complaints = [
        line for line in said.stderr.splitlines() if "error" in line.casefold() or "exception" in line.casefold()
    ]
    assert complaints == []
    return (folder / "made.pdf").read_bytes()


def pages_of(pdf: bytes) -> int:
    return pdf.count(b"/Type/Page") - pdf.count(b"/Type/Pages")
