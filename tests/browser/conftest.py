"""Browsers as the room has them: real Chromium, on a plain-http name that is no secure context, as on a LAN."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.devices import HOST
from tests.needs import need

# What is not there after so long will not come; a machine that is busy with other tests takes more than a person would.
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = need("chromium")
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", f"--host-resolver-rules=MAP {HOST} 127.0.0.1", "--disable-background-networking"],
        )
        yield found
        found.close()


@pytest.fixture(autouse=True)
def goes_home(request: pytest.FixtureRequest) -> Iterator[None]:
    """Close what a test opened and left open: pages whose server is gone try to come back for ever."""
    if "browser" not in request.fixturenames:
        yield
        return
    browser = request.getfixturevalue("browser")
    stays = set(browser.contexts)
    yield
    for context in set(browser.contexts) - stays:
        context.close()
