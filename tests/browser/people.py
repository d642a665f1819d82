"""People at their devices: a phone in a hand, the facilitator's laptop, the wall. In Dutch, as the room reads it."""

import re
from pathlib import Path
from typing import Self

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, expect

HOST = "facilitator.test"
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}
LAPTOP = {"viewport": {"width": 1366, "height": 768}}
WALL = {"viewport": {"width": 1920, "height": 1080}}

# What a browser says when the network is away is the network's, not ours.
_NETWORK = re.compile(r"WebSocket|net::ERR|Failed to load resource|Failed to fetch")


class Device:
    """A browser of somebody's own. `complaints` is what its console said that was not about the network."""

    def __init__(self, browser: Browser, shape: dict[str, object]) -> None:
        self.context: BrowserContext = browser.new_context(
            locale="nl-NL", timezone_id="Europe/Amsterdam", reduced_motion="reduce", **shape
        )
        self.complaints: list[str] = []
        self.page = self.open()

    def open(self) -> Page:
        """Another tab."""
        page = self.context.new_page()
        page.on("console", self._listen)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return page

    def _listen(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not _NETWORK.search(message.text):
            self.complaints.append(message.text)


class Phone(Device):
    def __init__(self, browser: Browser, name: str) -> None:
        super().__init__(browser, PHONE)
        self.name = name

    def join(self, address: str, code: str) -> Self:
        """By the code on the wall. Lands in the lobby, or where the session is."""
        self.page.goto(f"{address}/j/{code}")
        self.page.get_by_label("Je naam").fill(self.name)
        self.page.get_by_role("button", name="Doe mee").click()
        expect(self.page.locator(".phone__main")).to_be_visible()
        return self

    def choose(self, column: str) -> None:
        choice = self.page.locator(".choice").get_by_role("button", name=re.compile(rf"^{re.escape(column)}"))
        if choice.count():
            choice.click()

    def type(self, text: str) -> None:
        """Write without posting."""
        self.page.locator("#text").fill(text)

    def post(self, column: str, text: str) -> None:
        """Write a note and post it; it stands under one's own at once, saved or not."""
        self.choose(column)
        self.type(text)
        self.page.get_by_role("button", name="Plaats", exact=True).click()
        expect(self.own(text).first).to_be_visible()  # one that is refused stands in two places for a moment

    def own(self, text: str) -> Locator:
        """One's own note with this text, in whatever state."""
        mine = self.page.locator("section[aria-labelledby=mine] .note")
        return mine.filter(has=self.page.get_by_text(text, exact=True))

    def expect_saved(self, text: str, *, seconds: float = 15) -> None:
        expect(self.own(text).get_by_text("Opgeslagen", exact=True)).to_be_visible(timeout=seconds * 1000)

    def expect_waiting(self, text: str) -> None:
        expect(self.own(text)).to_have_attribute("data-state", "waiting")


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

    def next_step(self, words: str) -> None:
        """Press Enter, which does what the one filled button says."""
        expect(self.page.locator(".console__rail .button--primary")).to_contain_text(words)
        self.press("Enter")

    def press(self, key: str) -> None:
        """A key of a step. What has just taken the place of another step does not answer yet."""
        expect(self.page.locator(".console__rail .button--primary")).not_to_have_attribute("data-fresh", "")
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
        with self.page.expect_download() as started:
            self.page.locator(f"a[href$='archive.{kind}']").click()
        assert started.value.failure() is None, started.value.failure()
        file = folder / started.value.suggested_filename
        started.value.save_as(file)
        return file


class Wall(Device):
    def __init__(self, browser: Browser) -> None:
        super().__init__(browser, WALL)

    def show(self, address: str, link: str) -> Self:
        self.page.goto(f"{address}{link}")
        return self
