"""A pytest plugin: tests that drive a browser stay together on one worker when tests run side by side."""

import pytest

BROWSER_FOLDERS = {"browser", "frontend", "kinds"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if BROWSER_FOLDERS & set(item.path.relative_to(config.rootpath).parts):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))
