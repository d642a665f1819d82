"""The libraries in static/vendor are as they were published, with their licences."""

import json
import shutil

import pytest

from tests.guards.tree import ROOT
from tools.vendor import LIBRARIES, LOCK, differences, rewrite


def test_every_vendored_file_is_as_it_was_published():
    locked = json.loads((ROOT / LOCK).read_text())

    assert differences(ROOT) == []
    assert locked["packages"] == [library.package for library in LIBRARIES]
    assert len(locked["files"]) >= 12


def test_every_library_keeps_its_licence():
    for library in LIBRARIES:
        assert len((ROOT / library.licence).read_text()) > 500, library.package


def copied(tmp_path):
    shutil.copytree(ROOT / "static/vendor", tmp_path / "static/vendor")
    shutil.copytree(ROOT / "tests/browser/vendor", tmp_path / "tests/browser/vendor")
    assert differences(tmp_path) == []
    return tmp_path


def test_a_planted_change_a_missing_and_a_strange_file_are_seen(tmp_path):
    root = copied(tmp_path)
    (root / "static/vendor/htm.js").write_text("export default 1;")
    (root / "static/vendor/preact.js").unlink()
    (root / "static/vendor/jquery.js").write_text("")

    assert differences(root) == [
        "static/vendor/jquery.js is not in the lock",
        "static/vendor/htm.js is not as it was published",
        "static/vendor/preact.js is missing",
    ]


def test_bare_imports_become_relative_and_the_pointer_to_a_map_goes():
    published = b'import{h}from"preact";export*from "@preact/signals-core";\n//# sourceMappingURL=a.js.map'

    assert rewrite(published) == b'import{h}from"./preact.js";export*from "./signals-core.js";\n'


def test_a_bare_import_we_have_no_file_for_is_not_let_through():
    with pytest.raises(KeyError, match="react-dom"):
        rewrite(b'import{x}from"react-dom";')
