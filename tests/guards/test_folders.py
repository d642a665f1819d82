"""A name says what a thing is about. These say nothing, and fill up with what nobody knew a place for."""

from pathlib import Path

import pytest

from tests.guards.tree import ROOT, everything, write

ABSENT = {"util", "utils", "utilities", "helper", "helpers", "service", "services", "manager", "managers", "common"}
ABSENT |= {"misc", "shared", "stuff"}
NOT_OURS = ("static/vendor/", "tests/browser/vendor/")


def empty_names(root: Path) -> tuple[int, list[str]]:
    """How many paths were read, and those with a folder or a file whose name says nothing."""
    paths = [path.relative_to(root) for path in everything(root)]
    ours = [path for path in paths if not path.as_posix().startswith(NOT_OURS)]
    return len(ours), [path.as_posix() for path in ours if ABSENT & {*path.parts[:-1], path.stem}]


def test_no_folder_or_file_has_an_empty_name():
    looked_at, problems = empty_names(ROOT)

    assert problems == []
    assert looked_at > 100


@pytest.mark.parametrize("name", ["facilitator/utils/times.py", "static/js/helpers.js", "templates/common/form.html"])
def test_a_planted_empty_name_is_seen(tmp_path, name):
    write(tmp_path, name, "")

    assert empty_names(tmp_path) == (1, [name])
