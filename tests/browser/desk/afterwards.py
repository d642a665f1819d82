"""When it is over: a late note is let in, it goes on after all and ends again, and what it brought is taken along."""

from collections import Counter
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.desk import case
from tests.browser.desk.files import Bundle, Page, Word, printed
from tests.browser.desk.held import LATE, STAYS_OUT, end
from tests.browser.desk.story import Story
from tests.needs import need


def look_back(story: Story) -> None:
    one_is_let_in(story)
    it_goes_on_and_ends_again(story)
    what_it_brought(story, story.folder / "with names")
    nobody_is_named(story, story.folder / "without names")


def one_is_let_in(story: Story) -> None:
    fatima = story.fatima
    fatima.go(f"/s/{story.session}/after")
    late = fatima.main.locator(".late__one")
    expect(late).to_have_count(2)
    late.filter(has_text=LATE).get_by_role("button").click()
    expect(fatima.said).to_be_visible()
    expect(late).to_have_count(1)
    expect(late).to_contain_text(STAYS_OUT)
    expect(fatima.main).to_contain_text("24 mensen deden mee")


def it_goes_on_and_ends_again(story: Story) -> None:
    """It was ended by mistake: phones come back by themselves."""
    fatima = story.fatima
    over = story.phones[case.ANNEMARIE].page.locator(".lead").get_by_text("De bijeenkomst is afgelopen.")
    expect(over).to_be_visible()
    fatima.main.locator("summary").filter(has_text="Per ongeluk beëindigd?").click()
    fatima.press("Ga verder met de bijeenkomst")
    expect(fatima.page.get_by_text("Verbonden")).to_be_visible()
    assert {sight.session for sight in story.agreement.reached().values()} == {"running"}
    expect(over).to_have_count(0)
    end(story)
    expect(over).to_be_visible()
    fatima.go(f"/s/{story.session}/after")
    expect(fatima.main).to_contain_text("eerder al beëindigd")


def what_it_brought(story: Story, folder: Path) -> None:
    """Every note once, and once more where its group brought it to the plenary."""
    found = download(story, folder)
    counted = Counter([*story.wrote, *story.picked])
    assert Counter(note["text"] for note in found.bundle.notes) == counted
    assert Counter(cell for row in found.bundle.rows for cell in row if cell in counted) == counted
    del counted[STAYS_OUT]
    assert {text: found.word.lines[text] for text in counted} == counted
    assert STAYS_OUT not in found.word.text
    assert [title for title in story.held if title not in found.word.headings] == []
    for name in case.NAMES:
        assert name in found.word.text, name
        assert name in found.page.text, name
    assert all(text in found.page.text for text in counted)
    assert not found.page.tags["script"]


def nobody_is_named(story: Story, folder: Path) -> None:
    found = download(story, folder, names="hidden")
    for name in (*case.NAMES, "Fatima Benali"):
        for text in (found.word.text, found.page.text, found.bundle.text):
            assert name not in text, name
    assert {note["text"] for note in found.bundle.notes} == set(story.wrote)


def word_is_printed(story: Story) -> None:
    """By LibreOffice, where there is one."""
    found = download(story, story.folder / "to print")
    assert printed(need("soffice"), found.files["docx"], story.folder / "to print").startswith(b"%PDF")


class Download:
    """All that can be taken of one session, opened."""

    def __init__(self, files: dict[str, Path]) -> None:
        self.files = files
        self.word, self.page, self.bundle = Word(files["docx"]), Page(files["html"]), Bundle(files["zip"])


def download(story: Story, folder: Path, *, names: str = "shown") -> Download:
    story.fatima.go(f"/s/{story.session}/after")
    return Download({format: story.fatima.take(format, folder, names=names) for format in ("docx", "html", "zip")})
