"""A10: no page has the browser ask another computer for anything, or sends it there.

The policy forbids it too (test_headers.py); a story in a real browser watches every request (test_hostile.py).
Links that somebody typed (a video call) lead elsewhere when they are followed, and only then.
"""

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

from tests.access.cast import ACTORS, Actor, browser_of
from tests.access.routes import ask, visits
from tests.house import House

HOST = "localhost"
# What a browser fetches, or sends a form to, by itself or at a press. `href` of an <a> is followed by choice.
FETCHED = {"src", "srcset", "poster", "data", "action", "formaction", "manifest", "background", "ping", "xlink:href"}
LOOKING = [actor for actor in ACTORS if actor.column in {"own", "facilitator", "organiser", "screen", "personal link"}]


class Fetches(HTMLParser):
    """Every address that a page has its browser ask."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in FETCHED or (name == "href" and tag in {"link", "base", "use", "image"}):
                self.addresses.append(value or "")
            if name == "style":
                self.addresses += re.findall(r"url\(([^)]*)\)", value or "")
            if (name, tag) == ("content", "meta") and "url=" in (value or "").lower():
                self.addresses.append((value or "").lower().partition("url=")[2])


def strangers(page: str) -> list[str]:
    return [address for address in Fetches(page).addresses if urlsplit(address).netloc not in {"", HOST}]


def test_no_page_asks_another_computer(house: House):
    seen = 0
    for what, visit in visits(house).items():
        for actor in LOOKING if visit.form is None and visit.commands is None else ():
            page = page_of(house, actor, visit)
            assert strangers(page) == [], (what, actor.column)
            seen += "<html" in page
    assert seen > 60


def page_of(house: House, actor: Actor, visit: object) -> str:
    response = ask(house, browser_of(house, actor), visit, actor.role)
    led = response.headers.get("Location")
    assert not led or urlsplit(led).netloc in {"", HOST}
    return response.get_data(as_text=True) if response.mimetype == "text/html" else ""


def test_a_page_that_does_is_seen():
    planted = (
        '<script src="https://cdn.example/x.js"></script>',
        '<link rel="stylesheet" href="//fonts.example/a.css">',
        '<img src="http://tracker.example/p.gif">',
        '<form action="https://evil.example/">',
        '<p style="background: url(https://evil.example/a.png)">',
        '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
    )
    assert [len(strangers(page)) for page in planted] == [1] * 6
    assert strangers('<a href="https://bellen.example/">Video</a><img src="/static/a.svg"><img src="data:,">') == []
