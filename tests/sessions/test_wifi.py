"""The venue's wifi as a QR code: what phones read in it is what the facilitator typed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qrcode.main import QRCode

from facilitator.qr import drawn, wifi_text
from facilitator.sessions.reach_commands import SetWifi
from tests.house import House
from tests.ledger.telling import snapshots


@pytest.mark.parametrize(
    ("name", "password", "text"),
    [
        ("Stadhuis-Gast", "welkom2026", "WIFI:T:WPA;S:Stadhuis-Gast;P:welkom2026;;"),
        ("Open", "", "WIFI:T:nopass;S:Open;;"),
        (r'a\b;c,d:e"f', r'"p;a:s\s,', r"WIFI:T:WPA;S:a\\b\;c\,d\:e\"f;P:\"p\;a\:s\\s\,;;"),
        ("x;P:gekaapt;;", "echt", r"WIFI:T:WPA;S:x\;P\:gekaapt\;\;;P:echt;;"),
        ("DEADBEEF", "0123456789", "WIFI:T:WPA;S:DEADBEEF;P:0123456789;;"),
        ("Café Zuid 2", "één, twee", r"WIFI:T:WPA;S:Café Zuid 2;P:één\, twee;;"),
    ],
)
def test_a_network_is_written_as_phones_read_it(name, password, text):
    assert wifi_text(name, password) == text


hostile = st.text(st.sampled_from('\\;,:"aB1 é') | st.characters(exclude_categories=("C", "Z")), max_size=40)


@given(name=hostile.filter(bool), password=hostile)
def test_whatever_a_network_is_called_phones_read_that(name, password):
    assert read(wifi_text(name, password)) == {
        "T": "WPA" if password else "nopass",
        "S": name,
        **({"P": password} if password else {}),
    }


def read(text: str) -> dict[str, str]:
    """As ZXing reads it: fields end at a semicolon without a backslash, and a backslash stands for what follows it."""
    assert text.startswith("WIFI:")
    assert text.endswith(";;")
    fields = re.findall(r"((?:[^\\;]|\\.)+);", text.removeprefix("WIFI:"), re.DOTALL)
    return {field[0]: re.sub(r"\\(.)", r"\1", field[2:], flags=re.DOTALL) for field in fields}


def test_the_path_is_the_code(house):
    """Every module of the code is a square of the path, and nothing else is."""
    text = wifi_text("Stadhuis-Gast", "welkom2026")
    code = QRCode(error_correction=0, border=0)
    code.add_data(text)
    code.make(fit=True)
    black = {(x, y) for y, row in enumerate(code.get_matrix()) for x, module in enumerate(row) if module}

    found = drawn(text)
    runs = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", found["path"])
    painted = {(int(x) + step, int(y)) for x, y, length, _ in runs for step in range(int(length))}

    assert painted == black
    assert found["size"] == len(code.get_matrix())
    assert len(black) > 200


def test_the_wifi_is_for_the_wall_and_for_who_facilitates(house: House):
    house.done(house.fatima, SetWifi(name="Kanarie-Gast", password="kanarie"))

    holds = {audience for (_, audience), body in snapshots(house).items() if "anarie" in str(body)}
    phone = house.client(house.anna).get(f"/s/{house.session}").get_data(as_text=True)

    assert holds == {"screen", "facilitators"}
    assert "anarie" not in phone
    assert "Anna" in phone


def test_no_other_session_hears_of_it(house: House):
    house.done(house.fatima, SetWifi(name="Kanarie-Gast", password="kanarie"))

    assert {session for (session, _), body in snapshots(house).items() if "anarie" in str(body)} == {house.session}


@pytest.mark.parametrize(
    ("args", "field"),
    [
        ({"name": "x" * 33, "password": ""}, "name"),
        ({"name": "x", "password": "y" * 64}, "password"),
        ({"name": "x\ny", "password": ""}, "name"),
        ({"name": "x", "password": "y\tz"}, "password"),
    ],
)
def test_what_no_network_is_called_is_refused(house: House, args, field):
    sent = {"commands": [{"id": "A" * 22, "type": "SetWifi", "args": args}]}
    answer = house.client(house.fatima).post(f"/api/v1/sessions/{house.session}/commands?as=facilitator", json=sent)

    assert answer.json["results"][0]["error"]["field"] == field


def test_spaces_inside_are_kept(house: House):
    house.done(house.fatima, SetWifi(name="  Gast  wifi ", password="a  b"))

    wifi = snapshots(house)[house.session, "screen"]["put"]["wifi"][house.session]
    assert (wifi["name"], wifi["password"]) == ("Gast  wifi", "a  b")
