"""Every text a person may see exists in Dutch and in English, and is compiled."""

import io
import json

import pytest
from babel.messages.pofile import read_po

from tests.guards.tree import ROOT, write
from tools.catalogues import TRANSLATIONS, faults, update
from tools.script_texts import extract, unclear

DUTCH = TRANSLATIONS / "nl/LC_MESSAGES/messages.po"


def test_the_catalogues_are_complete():
    catalogue = read_po(io.BytesIO((ROOT / DUTCH).read_bytes()), locale="nl")

    assert faults(ROOT) == []
    assert len(catalogue) >= 200


def test_the_live_pages_get_every_text_they_ask_for():
    texts = json.loads((ROOT / TRANSLATIONS / "live.nl.json").read_text())

    assert len(texts) >= 100
    assert texts["{n} note"] == ["{n} geeltje", "{n} geeltjes"]


@pytest.fixture
def house(tmp_path):
    """A miniature: one text in Python, one in a page, two in a script, all translated."""
    write(tmp_path, "facilitator/errors.py", 'from flask_babel import lazy_gettext as _\nSAID = _("Too late.")\n')
    write(tmp_path, "templates/error.html", '<p>{{ _("Sorry.") }}</p>')
    write(
        tmp_path,
        "static/js/phone/app.js",
        'html`<p>${t("Hello {name}", { name })} ${nt("{n} dot", "{n} dots", 2)}</p>`',
    )
    update(tmp_path)
    dutch = {'"Too late."': "Te laat.", '"Sorry."': "Sorry.", '"Hello {name}"': "Dag {name}"}
    text = (tmp_path / DUTCH).read_text()
    for said, translated in dutch.items():
        text = text.replace(f'msgid {said}\nmsgstr ""', f'msgid {said}\nmsgstr "{translated}"')
    text = text.replace('msgstr[0] ""', 'msgstr[0] "{n} stip"').replace('msgstr[1] ""', 'msgstr[1] "{n} stippen"')
    (tmp_path / DUTCH).write_text(text)
    update(tmp_path)
    assert faults(tmp_path) == []
    return tmp_path


def test_the_miniature_hands_the_page_its_texts_only(house):
    assert json.loads((house / TRANSLATIONS / "live.nl.json").read_text()) == {
        "Hello {name}": "Dag {name}",
        "{n} dot": ["{n} stip", "{n} stippen"],
    }


def test_a_planted_text_without_dutch_is_seen(house):
    write(house, "templates/new.html", '{{ _("Brand new") }}')

    assert "no Dutch for 'Brand new'" in faults(house)


@pytest.mark.parametrize(
    ("was", "becomes", "fault"),
    [
        ('"Te laat."', '""', "no Dutch for 'Too late.'"),
        ('"Dag {name}"', '"Dag {naam}"', "the Dutch for 'Hello {name}' has other {holes}"),
        ('"{n} stippen"', '"veel stippen"', "the Dutch for '{n} dot' has other {holes}"),
        ("#: templates/error.html\n", "#: templates/error.html\n#, fuzzy\n", "Dutch is only guessed for 'Sorry.'"),
    ],
)
def test_a_planted_bad_translation_is_seen(house, was, becomes, fault):
    text = (house / DUTCH).read_text()
    assert was in text
    (house / DUTCH).write_text(text.replace(was, becomes))

    assert fault in faults(house)


def test_a_catalogue_that_was_not_compiled_is_seen(house):
    text = (house / DUTCH).read_text()
    (house / DUTCH).write_text(text.replace("Te laat.", "Net te laat."))

    assert faults(house) == ["facilitator/translations/nl/LC_MESSAGES/messages.mo is stale: run tools/catalogues.py"]


def test_a_text_that_nobody_can_translate_is_seen(house):
    write(house, "static/js/phone/app.js", "t(`Hello ${name}`);\nconst text = nt(one, many, n);\n")

    assert "static/js/phone/app.js:1 asks for a text that is no plain words" in faults(house)
    assert "static/js/phone/app.js:2 asks for a text that is no plain words" in faults(house)


def test_texts_are_found_at_any_depth_of_a_template():
    inner = 'html`<b title=${t("In \\"it\\"", { n: { m } })}>${nt(\n "one",\n "more", n)}</b>`'
    source = f'html`${{a && {inner}}}` + at("no") + x.t("no")'

    assert [found[:3] for found in extract(io.BytesIO(source.encode()))] == [
        (1, "t", 'In "it"'),
        (1, "nt", ("one", "more")),
    ]
    assert unclear(source) == []
