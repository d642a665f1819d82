"""A list of people is read however it was saved, and what cannot be read is refused before it can do harm."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from facilitator.programmes.roster.carry import brought_back, carried
from facilitator.programmes.roster.columns import chosen_columns, columns_of, ignored_in, without_heading
from facilitator.programmes.roster.people import Row, people_in
from facilitator.programmes.roster.separated import pasted, separated
from facilitator.programmes.roster.sheet import COLUMNS, ROWS, Sheet, Unreadable
from facilitator.programmes.roster.workbook import workbook
from tests.programmes.hostile import as_csv, as_workbook, is_good, rows


def read(sheet: Sheet) -> list[Row]:
    return people_in(sheet, columns_of(sheet))


def people(sheet: Sheet) -> list[tuple[str, str]]:
    return [(row.shown, row.facts.get("organisation", "")) for row in read(sheet)]


ZOE = [("Zoë de Wit", "Café Duin")]
LINE = "Naam;Organisatie\r\nZoë de Wit;Café Duin\r\n"
SAVED = {
    "UTF-8": (LINE.encode(), ""),
    "UTF-8 with a mark": (LINE.encode("utf-8-sig"), ""),
    "UTF-16": (LINE.replace(";", "\t").encode("utf-16"), ""),
    "UTF-16 the other way round": (b"\xfe\xff" + LINE.encode("utf-16-be"), ""),
    "Windows-1252": (LINE.encode("cp1252"), "Windows-1252"),
    "commas": (LINE.replace(";", ",").encode(), ""),
    "a comma in a title": (b'"Naam, voluit";x;Naam;Organisatie\n;;' + "Zoë de Wit;Café Duin".encode(), ""),
    "quotes around all": ('"Naam";"Organisatie"\n"Zoë de Wit";"Café Duin"\n'.encode(), ""),
    "another order": ("organisatie;functie;NAAM:\nCafé Duin;;Zoë de Wit\n".encode(), ""),
    "English": ("Organization,First Name,Last name\nCafé Duin,Zoë,de Wit\n".encode(), ""),
    "first name, infix, last name": ("Voornaam;Tussenvoegsel;Achternaam;Gemeente\nZoë;de;Wit;Café Duin".encode(), ""),
    "empty titles and empty columns": (
        ";Naam;;Organisatie;;;\n;Zoë de Wit;;Café Duin;;;\n;;;;;;\n".encode(),
        "",
    ),
}


@pytest.mark.parametrize("how", SAVED)
def test_a_file_is_read_however_it_was_saved(how):
    content, encoding = SAVED[how]
    sheet = separated(content)

    assert people(sheet) == ZOE
    assert sheet.encoding == encoding


def test_a_cell_may_hold_lines_and_quotes_and_rows_keep_the_number_an_editor_shows():
    sheet = separated(b'Naam;Organisatie\n"Wit; ""Anna"" de";"Duin\nen Zee"\n\nBram;Zee\n')

    assert [(line.number, line.cells) for line in sheet.lines[1:]] == [
        (2, ('Wit; "Anna" de', "Duin\nen Zee")),
        (5, ("Bram", "Zee")),
    ]


def test_columns_that_nobody_knows_are_left_out_and_named():
    sheet = separated(b"Naam;Schoenmaat;;Naam\nAnna;38;los;Anna 2\n")
    columns = columns_of(sheet)

    assert columns.fields == ("name", "", "", "")
    assert ignored_in(sheet, columns) == ["Schoenmaat", "3", "Naam"]


@pytest.mark.parametrize(
    ("content", "sure", "fields"),
    [
        ("Anna;Zee\nBram;Duin", True, ("name", "organisation")),
        ("Anna\nBram", True, ("name",)),
        ("Anna;Zee;wethouder", False, ("name", "organisation", "")),
        ("Anna;Zee;anna@zee.example\nBram;Duin;bram@duin.example", False, ("name", "organisation", "email")),
        ("Organisatie;Wie\nZee;Anna", False, ("organisation", "")),
    ],
)
def test_without_a_title_for_names_somebody_chooses_unless_there_is_little_to_choose(content, sure, fields):
    columns = columns_of(pasted(content))

    assert (columns.sure, columns.fields) == (sure, fields)


def test_what_stands_above_the_titles_is_nobody():
    sheet = separated(b"Lijst van deelnemers;;\nGemaakt op 3 mei\n\nNaam;Organisatie;Regio\nAnna;Zee;Kust\n")
    (row,) = read(without_heading(sheet))

    assert (row.number, row.facts) == (5, {"name": "Anna", "organisation": "Zee", "region": "Kust"})
    assert without_heading(pasted("Anna;Zee\nBram;Duin")) == pasted("Anna;Zee\nBram;Duin")


def test_the_line_that_tells_excel_what_stands_between_the_cells_is_nobody():
    for content in (b"sep=;\r\nNaam;Organisatie\r\nAnna;Zee\r\n", b"\xef\xbb\xbfSEP=|;\nNaam|Organisatie\nAnna|Zee"):
        assert [(row.number, row.facts) for row in read(separated(content))] == [
            (3, {"name": "Anna", "organisation": "Zee"})
        ]


def test_chosen_columns_hold_each_thing_once_and_nothing_that_is_not_there():
    assert chosen_columns(["name", "name", "password", ""], titles=False).fields == ("name", "", "", "")


def test_an_empty_list_has_nobody():
    assert (separated(b"").lines, separated(b"\n;;\n \n").lines) == ((), ())


def test_a_workbook_is_read_as_it_shows_and_a_formula_is_never_evaluated():
    book = Workbook()
    sheet = book.active
    sheet.title = "Deelnemers"
    sheet.append(["Naam", "Organisatie", "Labels"])
    sheet.append(["Anna", 12.0, "nieuw, host"])
    sheet.append([None])
    sheet.append(["Bram", '=HYPERLINK("http://evil.example";"klik")', None])
    sheet.append(["#N/A", "Zee", None])
    sheet["A5"].data_type = "e"
    book.create_sheet("Meer")
    file = io.BytesIO()
    book.save(file)
    found = workbook(file.getvalue())
    anna, bram, error = read(found)

    assert (found.sheet, found.others) == ("Deelnemers", 1)
    assert (anna.number, anna.facts) == (2, {"name": "Anna", "organisation": "12", "labels": ["nieuw", "host"]})
    assert (bram.number, [(one.code, one.field) for one in bram.reasons]) == (4, [("formula", "organisation")])
    assert [(one.code, one.field) for one in error.reasons] == [("formula", "name")]


def test_the_apostrophe_of_our_own_tables_is_taken_away_again():
    (row,) = read(pasted("Naam\tOrganisatie\n'=SOM(1)\t't Hof"))

    assert row.facts == {"name": "=SOM(1)", "organisation": "'t Hof"}


def bomb(**parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return file.getvalue()


LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>'
REFUSED = {
    "a picture": (separated, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "no_text"),
    "two bytes a letter without a mark": (separated, "Naam;Zee".encode("utf-16-le"), "no_text"),
    "half of two bytes": (separated, b"\xff\xfeN", "no_text"),
    "a quote that never closes": (separated, b'Naam\n"' + b"x" * 200_000, "broken_row"),
    "too many rows": (separated, b"Naam\n" + b"Anna\n" * (ROWS + 1), "too_many_rows"),
    "too many columns": (separated, b"Naam" + b";x" * COLUMNS + b"\n", "too_many_columns"),
    "too much text": (separated, (b"x" * 1000 + b"\n") * 4500, "too_much_text"),
    "no workbook": (workbook, b"PK\x03\x04 nonsense", "no_workbook"),
    "another zip": (workbook, bomb(**{"notes.txt": b"hello"}), "no_workbook"),
    "a zip that grows": (workbook, bomb(**{"xl/workbook.xml": b"0" * 50_000_000}), "too_much_unpacked"),
    "a zip of many": (workbook, bomb(**{f"{n}.xml": b"" for n in range(500)}), "too_much_unpacked"),
    "words that stand for each other": (workbook, bomb(**{"xl/workbook.xml": LAUGHS}), "no_workbook"),
    "the same in two bytes a letter": (
        workbook,
        bomb(**{"xl/workbook.xml": LAUGHS.decode().encode("utf-16")}),
        "no_workbook",
    ),
    "a list that was tampered with": (brought_back, "AAAA", "no_text"),
    "a list that is none": (brought_back, "\udc80", "no_text"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_read_is_refused_with_the_reason(what):
    reader, content, code = REFUSED[what]
    with pytest.raises(Unreadable) as refused:
        reader(content)

    assert refused.value.code == code


def test_a_list_comes_back_from_its_page_as_it_was():
    sheet = separated(as_csv(rows(500)))

    assert brought_back(carried(sheet)).lines == sheet.lines


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_of_five_thousand_hostile_rows_every_good_one_is_read_and_every_bad_one_named(encoding):
    def written(cell: str) -> str:
        return cell.encode(encoding, "replace").decode(encoding)

    sent = [row for row in rows() if any(cell.strip() for cell in row)]
    found = read(separated(as_csv(sent, encoding=encoding)))

    assert len(found) == len(sent) > 4_900
    wrong = [row for row, one in zip(sent, found, strict=True) if is_good(row, written=written) is bool(one.reasons)]
    assert wrong == []
    assert sum(1 for one in found if one.reasons) > 400


def test_of_a_hostile_workbook_no_formula_gets_in():
    found = read(workbook(as_workbook(rows())))

    assert sum(1 for row in found if any(reason.code == "formula" for reason in row.reasons)) > 500
    assert len([row for row in found if not row.reasons]) > 3_000
