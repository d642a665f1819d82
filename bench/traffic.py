"""What a browser asks for and gets, from its own account of the network."""

from dataclasses import dataclass
from typing import Any

from playwright.async_api import CDPSession


@dataclass
class _Request:
    url: str
    kind: str
    depth: int
    """How many answers had to come before this could be asked for, itself included."""
    size: int = 0


class Traffic:
    """Every request of a page with its size on the wire (headers and compressed body)."""

    def __init__(self) -> None:
        self._requests: dict[str, _Request] = {}
        self._by_url: dict[str, _Request] = {}
        self._redirects = 0

    async def listen(self, wire: CDPSession) -> None:
        wire.on("Network.requestWillBeSent", self._asked)
        wire.on("Network.loadingFinished", self._finished)
        wire.on("Network.requestServedFromCache", self._cached)
        await wire.send("Network.enable")

    def sum_up(self) -> dict[str, Any]:
        """What came since the last time: without fonts, which a page does not wait for, and with them apart."""
        requests = [one for one in self._requests.values() if one.url.startswith("http")]
        fonts = [one for one in requests if one.kind == "Font"]
        others = [one for one in requests if one.kind != "Font"]
        redirects, self._redirects = self._redirects, 0
        self._requests.clear()
        return {
            "requests": len(others) + redirects,
            "kb": round(sum(one.size for one in others) / 1024, 1),
            "round_trips": max((one.depth for one in others if one.kind != "Image"), default=0),
            "fonts": len(fonts),
            "fonts_kb": round(sum(one.size for one in fonts) / 1024, 1),
            "files": [f"{one.url.split('/', 3)[3]} {one.size}" for one in requests],
        }

    def _asked(self, event: dict[str, Any]) -> None:
        redirected = event.get("redirectResponse")
        before = self._requests.get(event["requestId"]) if redirected else None
        if before is not None:
            self._redirects += 1
        initiator = self._by_url.get(_initiator(event))
        depth = 1 + (before.depth if before else initiator.depth if initiator else 0)
        size = (before.size + redirected["encodedDataLength"]) if before and redirected else 0
        request = _Request(event["request"]["url"], event.get("type", "?"), depth, size)
        self._requests[event["requestId"]] = self._by_url[request.url] = request

    def _cached(self, event: dict[str, Any]) -> None:
        self._requests.pop(event["requestId"], None)

    def _finished(self, event: dict[str, Any]) -> None:
        request = self._requests.get(event["requestId"])
        if request is not None:
            request.size += int(event["encodedDataLength"])


def _initiator(event: dict[str, Any]) -> str:
    """The address of the page or script that made the browser ask."""
    if event.get("type") == "Document":
        return ""
    frames = event["initiator"].get("stack", {}).get("callFrames") or [{}]
    return str(event["initiator"].get("url") or frames[0].get("url") or event["documentURL"])
