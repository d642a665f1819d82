"""From the link that the server prints to a programme with its people and three sessions."""

import re

from playwright.sync_api import expect

from tests.browser.desk import case
from tests.browser.desk.at_the_desk import PASSWORD
from tests.browser.desk.story import Story


def set_up(story: Story) -> None:
    the_first_account(story)
    a_programme(story)
    the_participants(story)
    three_sessions(story)


def the_first_account(story: Story) -> None:
    """By the link in the terminal, which works once."""
    otto, link = story.otto, set_up_link(story)
    otto.go(link).fill(name="Otto de Graaf", email="otto@meerland.example", password=PASSWORD).send()
    assert otto.here == "/programmes/new"
    outsider = story.at_a_desk()
    outsider.go(link)
    expect(outsider.main.locator("form")).to_have_count(0)
    outsider.go("/programmes")
    assert outsider.here == "/sign-in"


def set_up_link(story: Story) -> str:
    """As it stands in the terminal."""
    found = re.search(r"/setup/\S+", story.server.wait_log(r"/setup/"))
    assert found is not None
    return found[0]


def a_programme(story: Story) -> None:
    story.otto.fill(title=case.PROGRAMME, language="nl").send()
    expect(story.otto.page.get_by_role("heading", name=case.PROGRAMME, level=1)).to_be_visible()
    story.programme = story.otto.here


def the_participants(story: Story) -> None:
    """The first file lacks a name, so that person and whose duo it is are left out; the second has it."""
    import_list(story, case.as_saved_on_windows(nameless=True), new=22, same=0, left_out=2)
    import_list(story, case.as_saved_on_windows(), new=2, same=22, left_out=0)
    main = story.otto.main
    expect(main.get_by_role("row")).to_have_count(1 + len(case.NAMES))
    for person in case.people():
        row = main.get_by_role("row").filter(has=story.otto.page.get_by_role("rowheader", name=person.name))
        expect(row).to_contain_text(re.compile(f"{person.organisation}.*{person.region}.*{person.duo}", re.DOTALL))


def import_list(story: Story, content: bytes, *, new: int, same: int, left_out: int) -> None:
    otto = story.otto
    otto.go(f"{story.programme}/roster/import")
    file = {"name": "Deelnemers (def) v2;nieuw.csv", "mimeType": "text/csv", "buffer": content}
    otto.main.locator("#file").set_input_files(file)  # type: ignore[arg-type]
    otto.try_to_send()
    tally = [f"{new} nieuw", "0 gewijzigd", f"{same} hetzelfde", f"{left_out} niet mee"]
    expect(otto.main.locator(".tally li")).to_have_text(tally)
    expect(otto.main).to_contain_text("De letters zijn gelezen als Windows-1252")
    if left_out:
        bad = otto.main.locator("section[aria-labelledby=bad] tbody tr")
        expect(bad).to_have_text([re.compile("2.*geen naam", re.DOTALL), re.compile(f"3.*{case.NAMES[0]}")])
    otto.send()
    expect(otto.said).to_contain_text("geïmporteerd")


def three_sessions(story: Story) -> None:
    otto = story.otto
    plan_session(story, "Werksessie: kansen en bedreigingen", f"{case.FIRST}", plan="work-session")
    story.session = session_here(story)
    plan_session(story, "Van oogst naar afspraak", f"{case.SECOND}", plan="check-in-groups-harvest")
    second = session_here(story)
    otto.go(f"/s/{second}/copy").fill(title="Terug- en vooruitkijken", date=f"{case.THIRD}").send()
    assert session_here(story) not in (story.session, second)
    otto.go(story.programme)
    expect(otto.main.locator(".session__name")).to_have_text(
        ["Werksessie: kansen en bedreigingen", "Van oogst naar afspraak", "Terug- en vooruitkijken"]
    )
    expect(otto.main.locator(".session").nth(2)).to_contain_text("5 rondes")
    expect(otto.main).to_contain_text("24 deelnemers")


def plan_session(story: Story, title: str, date: str, *, plan: str) -> None:
    otto = story.otto
    otto.go(f"{story.programme}/sessions/new").choose("plan", plan)
    otto.fill(title=title, date=date, time="09:30", place="Stadhuis Meerland, trouwzaal").send()
    expect(otto.said).to_contain_text("Gepland")


def session_here(story: Story) -> str:
    found = re.match(r"/s/([^/]+)/", story.otto.here)
    assert found is not None, story.otto.here
    return found[1]
