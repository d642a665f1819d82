"""Downloading the archive: the file that was asked for, by its own name, and at once after the end."""

import hashlib
import io
import zipfile

import pytest

from facilitator.archive.models import SessionArchive
from facilitator.archive.printing import printed
from facilitator.boards.commands import AdmitNote
from facilitator.errors import Rejected
from facilitator.limits import Rate
from facilitator.steering.commands import EndSession
from tests.archive.story import add, frozen, play
from tests.house import DOEN, House

TYPES = {
    "zip": "application/zip",
    "html": "text/html",
    "csv": "text/csv",
    "json": "application/json",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


@pytest.mark.parametrize("format", TYPES)
def test_each_format_is_a_file_with_a_name(house: House, format):
    play(house)
    house.sweep()
    answer = house.client(house.fatima).get(f"/s/{house.session}/archive.{format}")

    assert (answer.status_code, answer.mimetype) == (200, TYPES[format])
    name = f"samen-2026-11-18.{format}"
    assert answer.headers["Content-Disposition"] == f"attachment; filename=\"{name}\"; filename*=UTF-8''{name}"
    assert "no-cache" in answer.headers["Cache-Control"]
    assert "public" not in answer.headers["Cache-Control"]


def test_who_is_quicker_than_the_sweep_is_not_kept_waiting(house: House):
    house.done(house.fatima, EndSession())
    answer = house.client(house.otto).get(f"/s/{house.session}/archive.json")

    assert answer.status_code == 200
    assert hashlib.sha256(answer.get_data()).hexdigest() == frozen(house).checksum
    assert frozen(house).issue == 1


def test_the_data_is_the_same_alone_and_in_the_zip(house: House):
    play(house)
    client = house.client(house.fatima)
    alone = client.get(f"/s/{house.session}/archive.json").get_data()
    with zipfile.ZipFile(io.BytesIO(client.get(f"/s/{house.session}/archive.zip").get_data())) as bundle:
        inside = next(bundle.read(name) for name in bundle.namelist() if name.endswith(".json"))

    assert inside == alone


@pytest.mark.parametrize("format", ["exe", "ZIP", "json.sha256", "", "zip.zip", "%00"])
def test_there_is_no_other_format(house: House, format):
    play(house)

    assert house.client(house.fatima).get(f"/s/{house.session}/archive.{format}").status_code == 404


def test_there_is_nothing_before_the_end(house: House):
    assert house.client(house.fatima).get(f"/s/{house.session}/archive.zip").status_code == 404


def test_a_facilitator_reads_the_sessions_language_in_it(house: House):
    play(house)
    client = house.client(house.fatima)

    assert "deden mee" in client.get(f"/s/{house.session}/archive.html", headers={"Accept-Language": "en"}).text


def test_a_document_that_cannot_be_made_is_said_to_be_unavailable(caplog):
    with pytest.raises(Rejected) as refused:
        printed("{}", "docx", hidden=False)

    assert refused.value.code == "unavailable"
    assert "a document could not be made: docx" in caplog.text


def test_an_archive_that_was_taken_back_is_made_anew_before_it_is_given(house: House):
    play(house)
    house.sweep()
    with house.writer_engine.begin() as connection:
        connection.execute(SessionArchive.__table__.update().values(made_from=-1, document="", checksum=""))
    answer = house.client(house.fatima).get(f"/s/{house.session}/archive.json")

    assert answer.status_code == 200
    assert hashlib.sha256(answer.get_data()).hexdigest() == frozen(house).checksum


def test_a_note_let_in_a_moment_ago_is_in_it(house: House):
    play(house)
    house.sweep()
    note = add(house, house.anna, "Nog in de trein bedacht", position=DOEN)
    house.done(house.fatima, AdmitNote(note=note))

    assert "Nog in de trein bedacht" in house.client(house.fatima).get(f"/s/{house.session}/archive.csv").text


def test_who_asks_for_documents_without_end_waits_and_a_colleague_does_not(house: House):
    play(house)
    house.sweep()
    house.app.extensions["documents"] = Rate(2, 0.01)
    path = f"/s/{house.session}/archive.csv"
    answers = [house.client(house.fatima).get(path) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert "ging erg snel" in answers[-1].text
    assert house.client(house.otto).get(path).status_code == 200
