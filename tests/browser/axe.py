"""What axe finds on a page: by day and by night, as it is and at 320 px."""

from pathlib import Path

from playwright.sync_api import Page

AXE = (Path(__file__).parent / "vendor" / "axe.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
NARROW = {"width": 320, "height": 640}


def violations(page: Page) -> list[str]:
    """What axe finds wrong, each with the first element that it is wrong with. Run past the policy, not through it."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = page.evaluate("rules => axe.run({runOnly: rules}).then(({violations}) => violations)", RULES)
    return [f"{problem['id']}: {problem['nodes'][0]['html'][:120]}" for problem in found]


def in_every_light(page: Page) -> list[str]:
    """By day and by night, as it is and at 320 px; and nothing scrolls sideways there."""
    usual = page.viewport_size
    found: list[str] = []
    for colours in ("light", "dark"):
        page.emulate_media(color_scheme=colours)
        found += violations(page)
        page.set_viewport_size(NARROW)
        found += [f"{problem} (320 px)" for problem in violations(page)]
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            found.append("scrolls sideways at 320 px")
        page.set_viewport_size(usual)
    page.emulate_media(color_scheme="light")
    return found
