"""What phones load was built from what the sources say now. Nobody needs npm to know it."""

import json
import shutil

import pytest

from tests.guards.tree import ROOT
from tools.build import MANIFEST, SCRIPTS, STYLES, differences

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
