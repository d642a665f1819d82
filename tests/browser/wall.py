"""The big screen in the room."""

from typing import Self

from playwright.sync_api import Browser

from tests.browser.devices import WALL, Device


class Wall(Device):
    def __init__(self, browser: Browser) -> None:
        super().__init__(browser, WALL)

    def show(self, address: str, link: str) -> Self:
        self.page.goto(f"{address}{link}")
        return self
