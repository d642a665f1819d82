"""The pages of the list of participants, as an organiser's browser sends and sees them."""

import csv
import html
import io
import re
from urllib.parse import urlencode

import pytest
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from facilitator.ids import new_id
from facilitator.programmes.roster.commands import EditEnrolment
from facilitator.programmes.roster.members import Member
from facilitator.programmes.roster.print_pages import size_of
from facilitator.programmes.roster.queries import roster_of
from tests.access.of_roster import GERDA, NOOR, PIET, put_on_the_roster
from tests.access.routes import csrf_token
from tests.house import House
from tests.house import Member as Somebody
from tests.ledger.cases_of_roster import gerda_is_in
from tests.programmes.hostile import as_csv, as_workbook, rows

FORMULA = set("=+-@|%\t\r\n＝＋－＠")
FIELD = re.compile(r'<input type="hidden" name="([\w.]+)" value="([^"]*)">')


class Desk:
    """A browser at the list of participants."""

    def __init__(self, house: House, by: Somebody) -> None:
        self.house, self.client = house, house.client(by)
        self.here = f"/programmes/{house.programme}/roster"

    def get(self, path: str = "", **query: str) -> str:
        answer = self.client.get(f"{self.here}{path}?{urlencode(query)}", headers={"Accept-Language": "en"})
        assert answer.status_code == 200
        return html.unescape(answer.text)

    def post(self, path: str, *, command: str = "", **fields: object) -> TestResponse:
        carried = {"command": command or new_id(), "csrf_token": csrf_token(self.house, self.client)}
        boundary, body = encode_multipart({**carried, **fields})
        kind = f"multipart/form-data; boundary={boundary}"
        return self.client.post(f"{self.here}{path}", data=body, content_type=kind, headers={"Accept-Language": "en"})

    def look(self, content: bytes | str) -> TestResponse:
        if isinstance(content, str):
            return self.post("/import", pasted=content)
        return self.post("/import", file=FileStorage(io.BytesIO(content), "../../lijst.csv"))

    def confirm(self, preview: TestResponse) -> TestResponse:
        """What the page's button sends."""
        (form,) = (form for form in preview.text.split("<form") if 'name="confirm"' in form)
        found = [(name, html.unescape(value)) for name, value in FIELD.findall(form)]
        fields = {name: value for name, value in found if name not in {"csrf_token", "command", "field"}}
        columns = [value for name, value in found if name == "field"]
        return self.post("/import", confirm="on", command=dict(found)["command"], field=columns, **fields)

    def everybody(self) -> list[Member]:
        with self.house.read() as db:
            return roster_of(db, self.house.programme)

    def names(self) -> list[str]:
        return [one.name for one in self.everybody()]


@pytest.fixture
def desk(house: House) -> Desk:
    return Desk(house, house.otto)


def said(answer: TestResponse) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html.unescape(answer.text)).split())


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


def test_a_person_is_added_and_corrected_by_form(desk):
    assert desk.post("/new", name=" Wim  de Boer ", labels="nieuw, host; nieuw").status_code == 303
    (wim,) = desk.everybody()
    assert (wim.name, wim.labels) == ("Wim de Boer", ["nieuw", "host"])

    assert desk.post(f"/{wim.enrolment}", base="1", name="Wim", region="Kust", labels="").status_code == 303
    (wim,) = desk.everybody()
    assert (wim.name, wim.region, wim.labels) == ("Wim", "Kust", [])


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "Wim", "email": "nee"}, "email"),
        ({"name": "W", "labels": "x" * 41}, "labels"),
    ],
)
def test_what_is_wrong_stands_at_its_field_with_what_was_typed(desk, fields, field):
    answer = desk.post("/new", organisation="Zee", **fields)

    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text
    assert 'value="Zee"' in answer.text
    assert desk.names() == []


def test_somebody_who_is_there_is_not_added_again(desk):
    desk.post("/new", name="Wim", organisation="Zee")
    answer = desk.post("/new", name="wim", organisation="ZEE")

    assert "Somebody of this name and organisation is on the list already." in said(answer)


def test_two_who_correct_the_same_person_see_both(house, desk):
    put_on_the_roster(house)
    were = {"was.name": "Gerda Smit", "was.organisation": "Gemeente Duinrand", "was.region": ""}
    house.done(house.host, EditEnrolment(enrolment=GERDA, base=1, name="Gerda Smit", organisation="Provincie"))

    mine = {"name": "Gerda Smit", "organisation": "Waterschap", "region": "Kust"}
    clash = desk.post(f"/{GERDA}", base="1", **mine, **were)

    assert clash.status_code == 409
    assert "Organisation It says now Provincie You typed Waterschap" in said(clash)
    assert 'name="base" value="2"' in clash.text
    assert desk.post(f"/{GERDA}", base="2", **mine, **were).status_code == 303
    assert {one.name: one.organisation for one in desk.everybody()}["Gerda Smit"] == "Waterschap"


def test_what_stays_is_told_before_somebody_is_taken_off(house, desk):
    gerda_is_in(house)

    assert "This person has been in a session." in desk.get(f"/{GERDA}/remove")
    assert "This person has not been in any session." in desk.get(f"/{PIET}/remove")
    assert desk.post(f"/{PIET}/remove").status_code == 303
    assert desk.post(f"/{PIET}/remove").status_code == 303
    assert desk.names() == ["Gerda Smit", "Noor", "Saskia"]
    assert desk.client.get(f"{desk.here}/{PIET}").status_code == 404


def test_duos_are_made_of_two_who_were_chosen(house, desk):
    put_on_the_roster(house)

    assert "Choose somebody." in said(desk.post("/duos", one=GERDA, other=""))
    assert "Choose two different people." in said(desk.post("/duos", one=GERDA, other=GERDA))
    assert desk.post("/duos", one=GERDA, other=NOOR).status_code == 303
    assert "Everybody is in a duo." in desk.get("/duos")
    assert "no duo yet" not in desk.get()


def test_the_list_is_searched_and_filtered(house, desk):
    desk.confirm(
        desk.look("Naam;Organisatie;Regio;Labels\nZoë Wit;Zee;Kust;nieuw\nBram;Zee;Meer;nieuw\nChen;Duin;Kust;")
    )

    def shown(**query: str) -> list[str]:
        return re.findall(r'role="rowheader">([^<]+)</th>', desk.get(**query))

    assert shown() == ["Bram", "Chen", "Zoë Wit"]
    assert shown(q="wi zo") == ["Zoë Wit"]
    assert shown(q="zee") == ["Bram", "Zoë Wit"]
    assert shown(region="Kust") == ["Chen", "Zoë Wit"]
    assert shown(region="Kust", label="nieuw") == ["Zoë Wit"]
    assert shown(q="niemand") == []


def test_facilitators_look_and_change_nothing(house, desk):
    put_on_the_roster(house)
    fatima = Desk(house, house.fatima)

    page = fatima.get()
    assert "Gerda Smit" in page
    assert not [word for word in ("/new", "/import", f"/{GERDA}") if f'href="{desk.here}{word}"' in page]
    assert fatima.post(f"/{GERDA}/remove").status_code == 403


def test_who_is_nothing_on_the_programme_sees_nothing(house, desk):
    put_on_the_roster(house)
    for path in ("", ".csv", "/list", "/badges"):
        answer = house.client(house.willem).get(f"{desk.here}{path}")
        assert answer.status_code == 403
        assert "Gerda" not in answer.text


def test_the_list_to_sign_of_a_session_has_its_guests(house, desk):
    put_on_the_roster(house)
    answer = house.client(house.fatima).get(f"/s/{house.session}/list", headers={"Accept-Language": "en"})

    assert all(name in answer.text for name in ("Gerda Smit", "Saskia", "Signature", "Samen"))


def test_the_example_can_be_imported(house, desk):
    for language in ("nl", "en"):
        example = desk.client.get(f"{desk.here}/example.csv", headers={"Accept-Language": language}).data
        assert "2 new 0 changed 0 the same 0 left out" in said(desk.look(example))


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("Ed", "large"),
        ("Mohammed El Bouazzaoui", "large"),
        ("Wilhelmina Schimmel-Verhoeven", "middle"),
        ("Annemarie van den Heuvel-Oosterbaan", "small"),
        ("samenwerkingsverbandoverstijgend", "small"),
        ("", "large"),
    ],
)
def test_a_name_fits_its_badge(name, size):
    assert size_of(name) == size
