"""A list is looked at, imported as a whole or not at all, and refused with a sentence."""

import csv
import io
import re

import pytest

from facilitator.programmes.roster.commands import EditEnrolment
from tests.access.of_roster import GERDA, put_on_the_roster
from tests.programmes.hostile import as_csv, as_workbook, rows
from tests.programmes.organiser import said

FORMULA = set("=+-@|%\t\r\n＝＋－＠")


def test_a_list_is_imported_after_looking_at_it(desk):
    preview = desk.look("Naam\tOrganisatie\tDuo\nWim\tZee\tEls\nEls\tDuin\tWim\n\tZee\t\n")

    assert preview.status_code == 200
    assert "2 new 0 changed 0 the same 1 left out" in said(preview)
    assert "4 (empty) there is no name" in said(preview)
    assert desk.names() == []
    assert desk.confirm(preview).headers["Location"] == f"{desk.here}?done=imported"
    els, wim = desk.everybody()
    assert (els.partner, wim.partner) == (wim.enrolment, els.enrolment)


def test_a_list_that_is_sent_twice_is_imported_once(desk):
    preview = desk.look("Naam\nWim\nEls")

    assert [desk.confirm(preview).status_code for _ in range(2)] == [303, 303]
    assert desk.names() == ["Els", "Wim"]


def test_when_somebody_changed_the_roster_meanwhile_the_preview_is_made_anew(house, desk):
    put_on_the_roster(house)
    preview = desk.look("Naam;Regio\nGerda Smit;Kust\nWim;")
    house.done(house.otto, EditEnrolment(enrolment=GERDA, base=1, name="Gerda Smit", region="Meer"))

    again = desk.confirm(preview)

    assert again.status_code == 409
    assert "Somebody changed the list of participants meanwhile" in said(again)
    assert "Gerda Smit Region Meer Kust" in said(again)
    assert "Wim" not in desk.names()
    assert desk.confirm(again).status_code == 303
    assert {one.name: one.region for one in desk.everybody()}["Gerda Smit"] == "Kust"


def test_columns_without_titles_are_chosen(desk):
    unclear = desk.look("Zee;wethouder;Wim\nDuin;;Els")
    assert "What do the columns hold?" in said(unclear)
    (carried,) = re.findall(r'name="list" value="([^"]+)"', unclear.text)

    preview = desk.post("/import", list=carried, field=["organisation", "", "name"])

    assert "2 new" in said(preview)
    assert "Left out because we do not know what they are: 2." in said(preview)
    desk.confirm(preview)
    assert [(one.name, one.organisation) for one in desk.everybody()] == [("Els", "Duin"), ("Wim", "Zee")]


def test_columns_of_which_none_holds_names_are_asked_again(desk):
    (carried,) = re.findall(r'name="list" value="([^"]+)"', desk.look("Zee;wethouder;Wim").text)

    assert "What do the columns hold?" in said(desk.post("/import", list=carried, field=["organisation", "", ""]))


def test_the_guess_about_letters_is_told(desk):
    preview = desk.look("Naam\nZoë\n".encode("cp1252"))

    assert "The letters were read as Windows-1252." in said(preview)


@pytest.mark.parametrize("content", [b"", b"Naam\n", b"\x89PNG\r\n\x1a\n\x00\x00\x01\x02", b"PK\x03\x04", "", "Naam"])
def test_what_is_no_list_is_refused_with_a_sentence(desk, content):
    answer = desk.look(content)

    assert answer.status_code == 422
    assert 'role="alert"' in answer.text


def test_a_file_of_two_megabytes_is_read_and_a_larger_one_is_told_why_not(desk):
    lines = "".join(f"Wim {number};{'x' * 1000}\n" for number in range(2_000))
    largest = ("Naam;Verhaal\n" + lines).ljust(2 * 1024 * 1024).encode()

    assert "2000 new" in said(desk.look(largest))
    for too_large in (largest + b"x" * 10, b"x" * 3_000_000):
        answer = desk.look(too_large)
        assert answer.status_code == 413
        assert "This file is larger than 2 MB" in said(answer)
    assert "Import a list" in said(answer)


def test_only_the_import_takes_so_much(desk):
    assert desk.post("/new", name="x" * 1_100_000).status_code == 413


@pytest.mark.parametrize("make", [as_csv, as_workbook])
def test_five_thousand_hostile_rows_go_in_and_out_without_one_formula(house, desk, make):
    preview = desk.look(make(rows()))
    assert desk.confirm(preview).status_code == 303
    imported = desk.everybody()
    assert len(imported) > 3_000

    table = house.client(house.fatima).get(f"{desk.here}.csv").data
    cells = list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline=""), delimiter=";"))

    assert sorted(row[0] for row in cells[1:] if row[0][0] != "'") == sorted(
        one.name for one in imported if one.name[0] not in FORMULA | {"'"} and not hides_a_formula(one.name)
    )
    assert [cell for row in cells for cell in row if cell[:1] in FORMULA and cell] == []
    assert len(cells) == len(imported) + 1
    assert "0 new 0 changed" in said(desk.look(table))
    assert house.check() > 20


def hides_a_formula(name: str) -> bool:
    """Behind something that shows nothing stands what begins a formula."""
    return name.lstrip("\u200b\ufeff\u2067\u2069 ")[:1] in FORMULA


def test_a_page_shows_hostile_names_as_text(house, desk):
    desk.confirm(desk.look(as_csv(rows(300))))
    pages = [desk.client.get(f"{desk.here}{path}").text for path in ("", "/list", "/badges", "/duos")]

    assert all("<script>alert" not in page and "<img src=x" not in page for page in pages)
    assert all("&lt;script&gt;alert" in page for page in pages)
