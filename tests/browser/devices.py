"""A browser in somebody's hand, on a desk or behind a beamer. In Dutch, as the room reads it."""

import re
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, WebSocket

HOST = "facilitator.test"
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}
LAPTOP = {"viewport": {"width": 1366, "height": 768}}
WALL = {"viewport": {"width": 1920, "height": 1080}}

# What a browser says when the network is away is the network's, not ours.
_NETWORK = re.compile(r"WebSocket|net::ERR|Failed to load resource|Failed to fetch")


class Device:
    """A browser of somebody's own. `complaints` is what its console said that was not about the network."""

    def __init__(self, browser: Browser, shape: dict[str, Any]) -> None:
        self.context: BrowserContext = browser.new_context(
            locale="nl-NL", timezone_id="Europe/Amsterdam", reduced_motion="reduce", **shape
        )
        self.complaints: list[str] = []
        self.frames: list[str] = []
        """Everything that came over its sockets."""
        self.page = self.open()

    def open(self) -> Page:
        """Another tab."""
        page = self.context.new_page()
        page.on("console", self._listen)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("websocket", self._overhear)
        return page

    def _listen(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not _NETWORK.search(message.text):
            self.complaints.append(message.text)

    def _overhear(self, socket: WebSocket) -> None:
        socket.on("framereceived", lambda frame: self.frames.append(str(frame)))
