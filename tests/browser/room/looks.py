"""Everybody's page in every state: what axe finds there, and a picture of it where FACILITATOR_LOOKS names a folder."""

import os
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.browser.axe import in_every_light, violations


class Looks:
    """`found`: what is wrong with each page, by page and state."""

    def __init__(self) -> None:
        self.found: dict[str, list[str]] = {}
        folder = os.environ.get("FACILITATOR_LOOKS")
        self._folder = Path(folder) if folder else None

    def at(self, state: str, page: Page, *, every_light: bool = False) -> None:
        self.found[state] = in_every_light(page) if every_light else violations(page)
        self._picture(state, page)
        if every_light:
            self._picture(f"{state}, by night", page, color_scheme="dark")

    def _picture(self, state: str, page: Page, **light: Any) -> None:
        if self._folder:
            page.emulate_media(**light)
            name = re.sub(r"\W+", "-", state)
            page.screenshot(path=self._folder / f"{len(self.found):02}-{name}.png")
            page.emulate_media(color_scheme="light")

    @property
    def wrong(self) -> dict[str, list[str]]:
        return {state: problems for state, problems in self.found.items() if problems}
