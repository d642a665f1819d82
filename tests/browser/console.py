"""The facilitator's laptop."""

from collections.abc import Callable
from pathlib import Path
from typing import Self

from playwright.sync_api import Browser, Locator, expect

from tests.browser.devices import LAPTOP, Device


class Facilitator(Device):
    """Who leads: mostly by key, as on the buttons."""

    def __init__(self, browser: Browser) -> None:
        super().__init__(browser, LAPTOP)

    def sign_in(self, address: str, link: str, session: str) -> Self:
        self.page.goto(f"{address}{link}?to=/s/{session}/console")
        expect(self.page.get_by_text("Verbonden")).to_be_visible()
        self.uncover()
        return self

    def uncover(self) -> None:
        """Nobody looks along here: names, scripts and hidden notes may be seen."""
        if self.page.get_by_role("button", name="Afgedekt").count():
            self.page.keyboard.press("v")
        expect(self.page.get_by_role("button", name="Zichtbaar")).to_be_visible()

    @property
    def primary(self) -> Locator:
        """The one filled button."""
        return self.page.locator(".console__rail .button--primary")

    @property
    def told(self) -> Locator:
        """The one quiet message, bottom left."""
        return self.page.locator(".message--floating > span").first

    def next_step(self, words: str) -> None:
        """Press Enter, which does what the one filled button says."""
        expect(self.primary).to_contain_text(words)
        self.press("Enter")

    def press(self, key: str) -> None:
        """A key of a step. What has just taken the place of another step does not answer yet."""
        expect(self.primary).not_to_have_attribute("data-fresh", "")
        self.page.keyboard.press(key)

    def end_session(self) -> None:
        self.next_step("Beëindig de bijeenkomst")
        self.page.get_by_role("dialog").get_by_role("button", name="Beëindig de bijeenkomst").click()

    def expect_notes(self, number: int) -> None:
        words = f"{number} geeltje{'' if number == 1 else 's'}"
        expect(self.page.locator(".console__main strong").filter(has_text=words)).to_be_visible(timeout=20_000)

    def note(self, text: str) -> Locator:
        return self.page.locator(".note--staff").filter(has=self.page.get_by_text(text, exact=True))

    def download(self, kind: str, folder: Path) -> Path:
        return self.saved(self.page.locator(f"a[href$='archive.{kind}']").click, folder)

    def saved(self, press: Callable[[], object], folder: Path) -> Path:
        """The file that comes of pressing something."""
        with self.page.expect_download() as started:
            press()
        assert started.value.failure() is None, started.value.failure()
        file = folder / started.value.suggested_filename
        started.value.save_as(file)
        return file
