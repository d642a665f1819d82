"""A pytest plugin: side by side, the tests of one folder that drive a browser share a worker, and so its browser."""

import pytest

BROWSER_FOLDERS = {"browser", "frontend", "kinds"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        folder = BROWSER_FOLDERS & set(item.path.relative_to(config.rootpath).parts)
        if folder:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group(min(folder)))
