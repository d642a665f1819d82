"""The ZIP and the names in it, for every system and from any title."""

import hashlib
import io
import re
import zipfile
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from flask_babel import force_locale
from hypothesis import given
from hypothesis import strategies as st

from facilitator.archive.documents.bundle import base_name, file_of
from facilitator.archive.documents.names import file_name
from tests.archive.story import document, files, play, told
from tests.house import House

HELLISH = [
    "",
    " ",
    ".",
    "..",
    "../../etc/passwd",
    "..\\..\\windows\\system32",
    "C:\\autoexec.bat",
    "/etc/passwd",
    "con",
    "CON",
    "aux.txt",
    "nul",
    "COM1",
    "lpt9",
    "COM¹",
    "a" * 300,
    "é" * 300,
    "日本語",
    "👩🏽‍🚀",
    "\u202egnp.exe",
    "naam\x00.zip",
    'a<b>c:d"e|f?g*h',
    "eindigt op een punt.",
    "een\nregel\tmeer",
    "%2e%2e%2f",
    "$(rm -rf)",
    "-rf",
    "~",
]
RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{number}" for name in ("com", "lpt") for number in range(10))}


@pytest.mark.parametrize("title", HELLISH)
def test_a_title_from_hell_gives_a_plain_name(title):
    assert_plain(file_name(title))


@given(st.text())
def test_any_title_gives_a_plain_name(title):
    assert_plain(file_name(title))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Werksessie Inspiratienetwerk", "werksessie-inspiratienetwerk"),
        ("Café & thé: één dag", "cafe-the-een-dag"),
        ("", "session-session"),
        ("CON", "con-session"),
    ],
)
def test_a_title_can_be_recognised_in_its_name(title, name):
    assert file_name(title) == name


def assert_plain(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)
    assert len(name) <= 70
    assert name not in RESERVED


@pytest.fixture
def ended(house: House) -> House:
    play(house)
    house.sweep()
    return house


@pytest.mark.parametrize("title", HELLISH)
def test_the_zip_opens_and_nothing_in_it_escapes(ended: House, title):
    content = zipped(ended, title=title)
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        assert bundle.testzip() is None
        names = bundle.namelist()

    assert len({PurePosixPath(name).parts[0] for name in names}) == 1
    for name in names:
        assert not PurePosixPath(name).is_absolute()
        assert PureWindowsPath(name).drive == ""
        assert ".." not in name
        assert "\\" not in name
        assert name.isascii()


def test_the_zip_holds_everything_and_its_checksum_is_right(ended: House):
    with zipfile.ZipFile(io.BytesIO(zipped(ended))) as bundle:
        content = {name.partition(".")[2]: bundle.read(name) for name in bundle.namelist()}

    assert sorted(content) == ["csv", "docx", "html", "json", "json.sha256"]
    checksum, _, named = content["json.sha256"].decode().strip().partition("  ")
    assert checksum == hashlib.sha256(content["json"]).hexdigest()
    assert named == f"{base_name(document(ended))}.json"
    assert content == files(ended)


def test_the_same_archive_gives_the_same_bytes(ended: House):
    assert zipped(ended) == zipped(ended)


@pytest.mark.parametrize(
    ("starts_at", "date"),
    [("1970-01-01T00:00:00+00:00", (1980, 1, 1, 0, 0, 0)), ("2260-05-14T10:00:00+02:00", (2107, 12, 31, 23, 59, 58))],
)
def test_a_session_of_a_year_that_a_zip_cannot_say_still_has_a_date(ended: House, starts_at, date):
    with zipfile.ZipFile(io.BytesIO(zipped(ended, starts_at=starts_at))) as bundle:
        assert {entry.date_time for entry in bundle.infolist()} == {date}


def zipped(house: House, **changed: str) -> bytes:
    with house.app.test_request_context(), force_locale("nl"):
        return file_of(told(house, **changed), "zip")
