"""Before the session: its running order is made to fit, and a facilitator is invited who edits it as well."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import Locator, expect

from tests.browser.desk import case
from tests.browser.desk.at_the_desk import PASSWORD
from tests.browser.desk.story import Story


def prepare(story: Story) -> None:
    a_round_more(story)
    it_moves(story)
    fatima_is_invited(story)
    both_edit_a_round(story)


def agenda_of(story: Story) -> str:
    return f"/s/{story.session}/agenda"


def titles(story: Story) -> Locator:
    return story.otto.main.locator(".order__round h3")


def a_round_more(story: Story) -> None:
    otto = story.otto
    otto.go(agenda_of(story))
    expect(titles(story)).to_have_count(9)
    otto.main.locator("a[href$='new?kind=check-in']").click()
    otto.choose("form", "scale").fill(title=case.ADDED, prompt="Hoe goed ken je de afspraken?", minutes="5", steps="5")
    otto.fill(low="nauwelijks", high="door en door").send()
    expect(titles(story).last).to_have_text(case.ADDED)


def it_moves(story: Story) -> None:
    """Up, before the closing round, by its button."""
    otto = story.otto
    last = titles(story).nth(8).inner_text()
    ends = otto.main.locator("#order-end").inner_text()
    mine = otto.main.locator(".order__round").filter(has_text=case.ADDED)
    mine.locator("form[data-way=up] button").click()
    expect(otto.main.locator("#order-said")).to_contain_text(case.ADDED)
    otto.go(agenda_of(story))
    expect(titles(story).nth(8)).to_have_text(case.ADDED)
    expect(titles(story).nth(9)).to_have_text(last)
    expect(otto.main.locator("#order-end")).to_have_text(ends)
    story.agenda = titles(story).all_inner_texts()


def fatima_is_invited(story: Story) -> None:
    """By a link that Otto sends her himself; afterwards she signs in as anybody does."""
    otto, fatima = story.otto, story.fatima
    otto.go(f"{story.programme}/team").fill(name="Fatima Benali", email="fatima@begeleiders.example")
    otto.choose("role", "facilitator").send()
    link = urlsplit(otto.main.get_by_label("Link voor Fatima Benali").input_value()).path
    fatima.go(link).fill(name="Fatima Benali", email="fatima@begeleiders.example", password=PASSWORD).send()
    expect(fatima.page.get_by_role("heading", name=case.PROGRAMME, level=1)).to_be_visible()
    fatima.go("/account").press("Log uit")
    fatima.go(agenda_of(story))
    assert fatima.here == "/sign-in"
    fatima.fill(email="fatima@begeleiders.example", password="iets anders dan dit").try_to_send()
    expect(fatima.main.locator("[role=alert]")).to_be_visible()
    fatima.fill(password=PASSWORD).send()
    assert fatima.here == agenda_of(story)
    fatima.go(f"{story.programme}/team")
    assert not fatima.main.locator("form").count()


def both_edit_a_round(story: Story) -> None:
    """Otto is first; Fatima sees both questions, and what only he changed is not undone by her."""
    otto, fatima = story.otto, story.fatima
    for somebody in (otto, fatima):
        somebody.go(agenda_of(story))
        somebody.main.locator(".order__round h3 a").filter(has_text=re.compile("^Ronde 1")).click()
    otto.fill(prompt=case.THEIRS, minutes="30", places="\n".join(case.PLACES), links="\n".join(case.LINKS)).send()
    fatima.fill(prompt=case.MINE).try_to_send()
    conflict = fatima.main.locator(".conflict")
    expect(conflict).to_contain_text(case.THEIRS)
    expect(conflict).to_contain_text(case.MINE)
    fatima.press("Bewaar die van mij")
    expect(fatima.main.locator(".conflict")).to_have_count(0)
    fatima.go(agenda_of(story))
    mine = fatima.main.locator(".order__round").filter(has_text=re.compile("Ronde 1"))
    expect(mine).to_contain_text("30 minuten")
    mine.locator("h3 a").click()
    expect(fatima.main.locator("[name=prompt]")).to_have_value(case.MINE)
    expect(fatima.main.locator("[name=places]")).to_have_value("\n".join(case.PLACES))
