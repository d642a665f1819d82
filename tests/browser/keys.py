"""A facilitator without a mouse: everything by key, as on the buttons, and by Tab where there is no key."""

from pathlib import Path

from playwright.sync_api import Browser, Locator, expect

from tests.browser.console import Facilitator

# Any pointer that goes down on the page, whoever sent it; a button that is pressed by key has none.
_TOUCHED = """
for (const kind of ["pointerdown", "mousedown", "touchstart", "wheel"]) {
  const note = ({ target }) => (window.touched ??= []).push(`${kind} ${target.outerHTML?.slice(0, 60)}`);
  addEventListener(kind, note, true);
}
"""


class ByKeys(Facilitator):
    def __init__(self, browser: Browser) -> None:
        super().__init__(browser)
        self.context.add_init_script(_TOUCHED)

    @property
    def touched(self) -> list[str]:
        """Where a pointer was used after all. Empty, or the keyboard was not enough."""
        return self.page.evaluate("window.touched ?? []")

    def press(self, key: str) -> None:
        """A key of a step. On a button Enter and space are the button's own, so first to that of the step."""
        own = {"Enter": self.primary, " ": self.page.locator(".console__pair .button").first}.get(key)
        if own and self.page.evaluate("document.activeElement !== document.body"):
            self.reach(own)
        super().press(key)

    def reach(self, target: Locator, *, most: int = 150, backwards: bool = False) -> None:
        """Tab until it has the focus."""
        expect(target).to_be_visible()
        for _ in range(most):
            if target.evaluate("it => it === document.activeElement"):
                return
            self.page.keyboard.press("Shift+Tab" if backwards else "Tab")
        raise AssertionError(f"{target} is not reached by Tab")

    def activate(self, target: Locator) -> None:
        """A button or a link."""
        self.reach(target)
        self.page.keyboard.press("Enter")

    def activate_named(self, name: str, *, within: str = "body") -> None:
        self.activate(self.page.locator(within).get_by_role("button", name=name).first)

    def select(self, box: Locator, option: str) -> None:
        """An option of a list, by the arrows."""
        self.reach(box)
        for _ in range(box.locator("option").count()):
            if box.locator("option:checked").inner_text() == option:
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"there is no {option}")

    def type(self, field: Locator, text: str) -> None:
        """In a field that has taken the focus by itself, or that Tab leads to."""
        self.reach(field)
        self.page.keyboard.type(text)

    def download(self, kind: str, folder: Path) -> Path:
        self.reach(self.page.locator(f"a[href$='archive.{kind}']"))
        return self.saved(lambda: self.page.keyboard.press("Enter"), folder)

    def end_session(self) -> None:
        self.next_step("Beëindig de bijeenkomst")
        self.activate_named("Beëindig de bijeenkomst", within="dialog")
