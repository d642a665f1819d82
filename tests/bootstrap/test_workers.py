"""Browser tests share a worker."""

from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.workers import OneRoomAtATime, pytest_collection_modifyitems


@pytest.mark.parametrize(
    ("path", "marks"),
    [
        ("tests/browser/test_story.py", ["browser", "flaky"]),
        ("tests/frontend/live/test_store.py", ["browser", "flaky"]),
        ("tests/faults/test_slow.py", ["flaky"]),
        ("tests/boards/test_actions.py", []),
    ],
)
def test_what_drives_a_browser_or_goes_over_sockets_is_marked(path, marks):
    root = Path("/somewhere/browser/facilitator")  # the folder we stand in says nothing
    given = []
    item = SimpleNamespace(path=root / path, add_marker=lambda mark: given.append(mark.name))

    pytest_collection_modifyitems(SimpleNamespace(rootpath=root), [item])

    assert given == marks


def test_rooms_full_of_browsers_come_one_after_the_other():
    scope = partial(OneRoomAtATime._split_scope, None)
    rooms = {scope(f"tests/browser/{test}::test_it") for test in ("hall/test_hall.py", "test_door.py")}
    others = {scope(f"tests/{test}::test_it") for test in ("boards/test_notes.py", "kinds/test_views.py")}

    assert len(rooms) == 1
    assert len(rooms | others) == 3
