"""Browser tests share a worker."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.workers import pytest_collection_modifyitems


@pytest.mark.parametrize(
    ("path", "marks"),
    [
        ("tests/browser/test_story.py", ["browser", "xdist_group"]),
        ("tests/frontend/live/test_store.py", ["browser", "xdist_group"]),
        ("tests/boards/test_actions.py", []),
    ],
)
def test_only_what_drives_a_browser_is_kept_together(path, marks):
    root = Path("/somewhere/browser/facilitator")  # the folder we stand in says nothing
    given = []
    item = SimpleNamespace(path=root / path, add_marker=lambda mark: given.append(mark.name))

    pytest_collection_modifyitems(SimpleNamespace(rootpath=root), [item])

    assert given == marks
