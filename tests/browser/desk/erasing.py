"""Somebody asks to be erased: Otto reads what goes and what stays, and the downloads are made without them."""

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.desk import case
from tests.browser.desk.afterwards import Download, download
from tests.browser.desk.story import Story

ERASED = "Mohammed El Bouazzaoui"


def erase_one(story: Story) -> None:
    before = download(story, story.folder / "before")
    rehearse(story)
    after = download(story, story.folder / "after")
    is_gone(before, after)
    others_stay(after)
    story.server.wait_until(lambda: nowhere_on_disk(story.server.data) == [], timeout=20)


def rehearse(story: Story) -> None:
    """From the roster; nothing changes until he says so."""
    otto = story.otto
    otto.go(f"{story.programme}/roster?q=Mohammed")
    otto.press(f"Wijzig {ERASED}")
    otto.press("Haal van de lijst")
    otto.main.locator("a[href$='/erase']").click()
    expect(otto.main.get_by_role("heading", level=1)).to_contain_text(ERASED)
    otto.choose("words", "keep")
    with otto.page.expect_navigation():
        otto.main.locator("form .button--danger").click()
    expect(otto.said).to_be_visible()
    expect(otto.main).to_contain_text("23 deelnemers")


def is_gone(before: Download, after: Download) -> None:
    for was, now in ((before.word, after.word), (before.page, after.page), (before.bundle, after.bundle)):
        assert ERASED in was.text
        assert ERASED not in now.text
    nobody = [note for note in after.bundle.notes if note["author"]["name"] not in case.NAMES]
    assert len(nobody) == sum(note["author"]["name"] == ERASED for note in before.bundle.notes) > 0
    assert len(after.bundle.notes) == len(before.bundle.notes)


def others_stay(after: Download) -> None:
    for name in case.NAMES:
        assert (name in after.word.text) == (name != ERASED), name


def nowhere_on_disk(data: Path) -> list[str]:
    name = ERASED.encode()
    return [file.name for file in data.rglob("*") if file.is_file() and name in file.read_bytes()]
