"""Somebody at a desk: fills in forms, sends them, and reads what the page says. Can lead a session as well."""

import re
from pathlib import Path
from typing import Self

from playwright.sync_api import Browser, Locator

from tests.browser.console import Facilitator

PASSWORD = "vier schapen op de dijk"


class AtTheDesk(Facilitator):
    def __init__(self, browser: Browser, address: str) -> None:
        super().__init__(browser)
        self.address = address

    def go(self, path: str) -> Self:
        self.page.goto(self.address + path)
        return self

    def fill(self, **typed: str) -> Self:
        """Text fields, dates and lists of the page, by their name."""
        for name, value in typed.items():
            field = self.main.locator(f"[name={name}]:not([type=hidden])").first
            if field.evaluate("field => field.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(value)
        return self

    def choose(self, name: str, value: str) -> Self:
        """One of the radio buttons under a name."""
        self.main.locator(f"input[name={name}][value='{value}']").check()
        return self

    def send(self) -> Self:
        """The one filled button, of a form that is taken."""
        self.try_to_send()
        problems = self.main.locator("[role=alert]:visible, .field__error:visible").all_inner_texts()
        assert not problems, problems
        return self

    def try_to_send(self) -> None:
        """The one filled button, whatever comes of it."""
        with self.page.expect_navigation():
            self.main.locator("form .button--primary").first.click()

    def press(self, key_or_words: str) -> None:
        """A button or a link by its name; in the console a key."""
        if "/console" in self.page.url:
            super().press(key_or_words)
        else:
            self.named(key_or_words).click()

    def named(self, words: str) -> Locator:
        name = re.compile(rf"^{re.escape(words)}")
        return self.main.get_by_role("button", name=name).or_(self.main.get_by_role("link", name=name)).first

    @property
    def main(self) -> Locator:
        return self.page.locator("main")

    @property
    def said(self) -> Locator:
        """What was just done."""
        return self.main.locator("> .notice[role=status]")

    @property
    def here(self) -> str:
        """The path of the page."""
        return re.sub(r"^https?://[^/]+|[?#].*$", "", self.page.url)

    def take(self, format: str, folder: Path, *, names: str = "shown") -> Path:
        """A download of the page after a session, into a folder of its own for each choice of names."""
        (folder / names).mkdir(exist_ok=True, parents=True)
        query = "" if names == "shown" else f"?names={names}"
        return self.saved(self.main.locator(f"a[href$='archive.{format}{query}']").click, folder / names)
