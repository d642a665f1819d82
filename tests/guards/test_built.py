"""What phones load was built from what the sources say now. Nobody needs npm to know it."""

import gzip
import json
import os
import shutil

import pytest

from tests.guards.tree import ROOT
from tools.build import MANIFEST, SCRIPTS, STYLES, differences

PHONE_BYTES = 69_500  # of the 80 kB of figure S7, on the wire; the two pages themselves have the rest
DO_BUILD = "is not as it was when static/built was made: run tools/build.py"


def test_what_is_built_belongs_to_its_sources():
    manifest = json.loads((ROOT / MANIFEST).read_text())

    assert differences(ROOT) == []
    assert set(manifest["outputs"]) == {f"static/built/{name}.js" for name in SCRIPTS} | {
        f"static/built/{name}.css" for name in STYLES
    }
    assert len(manifest["inputs"]) >= 80


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(ROOT / "static", tmp_path / "static")
    assert differences(tmp_path) == []
    return tmp_path


@pytest.mark.parametrize(
    "path",
    [
        "static/js/phone/app.js",
        "static/css/tokens.css",
        "static/vendor/htm.js",
        "static/icons.svg",
        "static/built/phone.js",
    ],
)
def test_a_planted_change_without_a_build_is_seen(copy, path):
    (copy / path).write_text((copy / path).read_text() + " ")

    assert differences(copy) == [f"{path} {DO_BUILD}"]


def test_a_planted_and_a_removed_source_are_seen(copy):
    (copy / "static/js/phone/new.js").write_text("")
    (copy / "static/css/components/note.css").unlink()

    assert differences(copy) == [f"static/css/components/note.css {DO_BUILD}", f"static/js/phone/new.js {DO_BUILD}"]


def on_the_wire(root):
    """What a phone loads before it can write, besides pages and a font."""
    return sum(len(gzip.compress((root / f"static/built/phone.{kind}").read_bytes(), 9)) for kind in ("js", "css"))


def test_a_first_visit_stays_light():
    assert on_the_wire(ROOT) <= PHONE_BYTES


def test_a_planted_weight_is_seen(copy):
    script = copy / "static/built/phone.js"
    script.write_bytes(script.read_bytes() + os.urandom(4000))

    assert on_the_wire(copy) > PHONE_BYTES
