"""Without a mouse: sign in, open the programme, add a round, move it, and save what it asks."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.desk import case
from tests.browser.desk.at_the_desk import PASSWORD
from tests.browser.desk.setting_up import a_programme, plan_session, session_here, the_first_account
from tests.browser.desk.story import Story
from tests.browser.keys import ByKeys

ROUND = "Wat neem je mee?"


class KeysAtTheDesk(ByKeys):
    """Somebody at a desk who has no mouse."""

    def __init__(self, browser: Browser) -> None:
        super().__init__(browser)
        self.main = self.page.locator("main")

    def write(self, name: str, text: str) -> None:
        """In a field, in place of what stands there."""
        field = self.main.locator(f"[name='{name}']:not([type=hidden])")
        self.reach(field)
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.type(text)

    def follow(self, target: Locator) -> None:
        """A link or a button that leads to another page."""
        self.reach(target)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def send(self) -> None:
        self.follow(self.main.locator("form .button--primary").first)


@pytest.fixture
def story(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """Otto's programme with one session."""
    found = Story(browser, tmp_path_factory.mktemp("keys"))
    the_first_account(found)
    a_programme(found)
    plan_session(found, "Van oogst naar afspraak", f"{case.SECOND}", plan="check-in-groups-harvest")
    found.session = session_here(found)
    yield found
    found.close()


def test_a_running_order_is_made_without_a_mouse(browser, story):
    otto = KeysAtTheDesk(browser)
    story.devices.append(otto)
    sign_in(otto, story)
    otto.follow(otto.page.get_by_role("link", name="Bereid voor"))
    add_a_round(otto)
    move_it_up(otto)
    change_it(otto)

    titles = otto.main.locator(".order__round h3")
    expect(titles.nth(4)).to_have_text(ROUND)
    assert otto.touched == []
    assert story.complaints == []


def sign_in(otto: KeysAtTheDesk, story: Story) -> None:
    otto.page.goto(f"{story.address}{story.programme}")
    otto.write("email", "otto@meerland.example")
    otto.write("password", PASSWORD)
    otto.page.keyboard.press("Enter")
    expect(otto.page.get_by_role("heading", name=case.PROGRAMME, level=1)).to_be_visible()


def add_a_round(otto: KeysAtTheDesk) -> None:
    otto.follow(otto.main.locator("a[href$='new?kind=check-in']"))
    otto.write("title", ROUND)
    otto.write("prompt", "Wat neem je mee naar huis?")
    otto.reach(otto.main.locator("[name=form]").first)
    otto.page.keyboard.press("Space")
    otto.page.keyboard.press("ArrowDown")
    expect(otto.main.locator("[name=form][value=open]")).to_be_checked()
    otto.send()


def move_it_up(otto: KeysAtTheDesk) -> None:
    """By its button, and its focus goes along: pressed again it moves again. Then by the arrows on its handle."""
    mine = otto.main.locator(".order__round").filter(has_text=ROUND)
    up, said = mine.locator("form[data-way=up] button"), otto.main.locator("#order-said")
    otto.reach(up)
    otto.page.keyboard.press("Enter")
    expect(said).to_contain_text(ROUND)
    expect(up).to_be_focused()
    otto.reach(mine.locator(".order__handle"), backwards=True)
    for key, place in (("ArrowUp", 3), ("ArrowDown", 4)):
        otto.page.keyboard.press(key)
        expect(otto.main.locator(".order__round h3").nth(place)).to_have_text(ROUND)
        expect(said).to_contain_text(ROUND)
        expect(mine.locator(".order__handle")).to_be_focused()


def change_it(otto: KeysAtTheDesk) -> None:
    otto.follow(otto.main.locator(".order__round h3 a").filter(has_text=ROUND))
    otto.write("prompt", "Wat neem je mee, en wie help je daarmee?")
    otto.send()
    expect(otto.main.locator("> .notice[role=status]")).to_be_visible()
