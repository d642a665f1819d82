"""A phone in a hand, as the people in the room use it."""

import re
from typing import Any, Self

from playwright.sync_api import Browser, Locator, expect

from tests.browser.devices import PHONE, Device


class Phone(Device):
    def __init__(self, browser: Browser, name: str, *, shape: dict[str, Any] = PHONE) -> None:
        super().__init__(browser, shape)
        self.name = name

    def join(self, address: str, code: str) -> Self:
        """By the code on the wall. Lands in the lobby, or where the session is."""
        self.page.goto(f"{address}/j/{code}")
        self.page.get_by_label("Je naam").fill(self.name)
        self.page.get_by_role("button", name="Doe mee").click()
        expect(self.page.locator(".phone__main")).to_be_visible()
        return self

    def find_myself(self, address: str, code: str) -> Self:
        """On the roster, by two letters."""
        self.page.goto(f"{address}/j/{code}")
        self.page.get_by_label("Zoek je naam").press_sequentially(self.name[:2])
        self.page.get_by_role("radio", name=self.name).check()
        self.page.get_by_role("button", name=f"Doe mee als {self.name}").click()
        expect(self.page.locator(".phone__main")).to_be_visible()
        return self

    def come_in_unlisted(self, address: str, code: str) -> Self:
        """As somebody who is not on the roster."""
        self.page.goto(f"{address}/j/{code}")
        self.page.get_by_role("link", name="Mijn naam staat er niet bij").click()
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

    def answer(self, words: str) -> None:
        """To the question of a check-in."""
        self.page.locator("#answer").fill(words)
        self.page.get_by_role("button", name="Geef je antwoord").click()
        expect(self.page.locator(".answer__given")).to_contain_text(words)

    def pick(self, text: str) -> None:
        """Mark a note of the group for the plenary."""
        note = self.page.locator(".note").filter(has=self.page.get_by_text(text, exact=True))
        note.get_by_role("button", name="Kies voor plenair").click()
        expect(note.get_by_role("button", name="Gekozen")).to_be_visible()

    def call(self) -> str:
        """Open the video call of the group beside this page; the address it leads to. Nothing of ours goes with it."""
        self.context.route("https://bellen.example/**", lambda route: route.fulfill(body="Het gesprek"))
        with self.context.expect_page() as opened:
            self.page.get_by_role("link", name="Naar het videogesprek").click()
        call = opened.value
        assert call.evaluate("[window.opener, document.referrer]") == [None, ""]
        address = call.url
        call.close()
        return address

    def ask_help(self, question: str) -> None:
        self.page.get_by_role("button", name="Vraag hulp").click()
        self.page.get_by_label("Wat is je vraag?").fill(question)
        self.page.get_by_role("dialog").get_by_role("button", name="Vraag hulp").click()
        expect(self.page.locator("main .notice")).to_contain_text("Je vroeg om hulp.")

    def read(self, message: str) -> None:
        """The facilitator's message, and put it away."""
        bar = self.page.get_by_role("region", name="Bericht")
        expect(bar).to_contain_text(message)
        bar.get_by_role("button", name="Gelezen").click()
        expect(bar).to_have_count(0)
