"""A pytest plugin: when tests run side by side, those that drive whole browsers stay together on one worker.

pytest-xdist has a mark for that (`xdist_group`), and writes it into the ids of tests in a way that pytest 9.2 no longer
minds: marked tests are dealt out as all others. So the worker is chosen here.
"""

from typing import Any

import pytest
from xdist.scheduler import LoadGroupScheduling

# A room full of browsers and a server, or a house of two processes that all its tests share; tests/frontend and
# tests/kinds have one page of one browser.
TOGETHER = ("tests/browser/", "tests/cluster/")
BROWSER_FOLDERS = {"browser", "frontend", "kinds"}
# What goes over real sockets hangs on a machine that is busy with something else: it is walked once more, and the
# report names it as a rerun. A test without a socket has no such excuse.
SOCKET_FOLDERS = BROWSER_FOLDERS | {"faults", "cluster", "live", "demo", "input", "keeping"}


class OneRoomAtATime(LoadGroupScheduling):
    def _split_scope(self, nodeid: str) -> str:
        return next((folder for folder in TOGETHER if nodeid.startswith(folder)), nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadGroupScheduling | None:
    return OneRoomAtATime(config, log) if config.getvalue("dist") == "loadgroup" else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        folders = set(item.path.relative_to(config.rootpath).parts)
        if BROWSER_FOLDERS & folders:
            item.add_marker(pytest.mark.browser)
        if SOCKET_FOLDERS & folders:
            item.add_marker(pytest.mark.flaky(reruns=1))
