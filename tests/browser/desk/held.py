"""The session is held: 24 people come in as themselves, and their facilitator leads them through the day."""

from collections.abc import Callable
from itertools import cycle

from playwright.sync_api import expect

from facilitator.db import reader_engine, reading
from facilitator.sessions.models import Session
from tests.browser.desk import case
from tests.browser.desk.story import Story
from tests.browser.phone import Phone
from tests.browser.room.case import BEDREIGINGEN, DOEN, KANSEN, LINES

IN_BROWSERS = (case.ANNEMARIE, case.BRAM, case.CHEN)
WORDS = ("nieuwsgierig", "hoopvol", "benieuwd", "moe", "energiek")
LATE = "Pas in de trein bedacht: de griffie er ook bij"
STAYS_OUT = "Of toch liever een nieuwsbrief"


def hold(story: Story) -> None:
    everybody_comes_in(story)
    story.fatima.next_step("Start de bijeenkomst")
    start(story, "talk")
    everybody_answers(story, lambda number: WORDS[number % len(WORDS)])
    for _ in range(2):
        start(story, "talk")
    groups_write(story)
    start(story, "break")
    everybody_writes(story)
    start(story, "talk")
    everybody_answers(story, lambda number: number % 5 + 1)
    everybody_answers(story, lambda number: f"Wens {number}: een vervolg")
    end(story)


def end(story: Story) -> None:
    story.fatima.end_session()
    expect(story.fatima.page.locator("a[href$='archive.zip']").first).to_be_visible(timeout=20_000)


def everybody_comes_in(story: Story) -> None:
    """By the code, each finding their own name."""
    fatima = story.fatima
    story.open_the_room(code_of(story))
    fatima.go(f"{story.programme}").press("Open de regie")
    expect(fatima.page.get_by_text("Verbonden")).to_be_visible()
    assert fatima.here == f"/s/{story.session}/console"
    fatima.uncover()
    story.wall.context.add_cookies(fatima.context.cookies())  # type: ignore[arg-type]
    story.wall.show(story.address, f"/s/{story.session}/screen")
    for name in IN_BROWSERS:
        story.hand_out(name).find_myself(story.address, code_of(story))
    story.crowd.join(*(name for name in case.NAMES if name not in IN_BROWSERS))
    expect(story.wall.page.get_by_text("24 mensen zijn binnen")).to_be_visible()


def code_of(story: Story) -> str:
    engine = reader_engine(story.server.data / "facilitator.sqlite3")
    with reading(engine) as db:
        code = db.get_one(Session, story.session).join_code
    engine.dispose()
    return code


def start(story: Story, kind: str) -> None:
    """The next round; a talk and a break are over at once."""
    story.held.append(story.agenda[len(story.held)])
    story.fatima.next_step(f"Start {story.held[-1]}")
    expect(story.fatima.primary).to_contain_text("Rond af")
    story.agreement.reached()
    if kind in ("talk", "break"):
        story.fatima.next_step("Rond af")
        expect(story.fatima.primary).to_contain_text("Start")


def close(story: Story) -> None:
    story.fatima.next_step("Rond af")
    story.fatima.next_step("Sluit nu")
    expect(story.fatima.primary).not_to_contain_text("Sluit nu")
    story.agreement.reached()


def everybody_answers(story: Story, answer: Callable[[int], str | int]) -> None:
    """A check-in: words from phones, numbers on a scale; in browsers with their own fingers."""
    start(story, "check-in")
    for number, phone in enumerate(story.phones.values()):
        give(phone, answer(number))
    for number, model in enumerate(list(story.crowd), len(story.phones)):
        given = answer(number)
        text, step = (given, None) if isinstance(given, str) else (None, given)
        story.crowd.do(model.name, lambda phone, text=text, step=step: phone.give_answer(text=text, number=step))
    story.crowd.wait_saved()
    expect(story.fatima.page.get_by_text("24 antwoorden")).to_be_visible()
    close(story)


def give(phone: Phone, answer: str | int) -> None:
    if isinstance(answer, str):
        phone.answer(answer)
        return
    phone.page.locator(f"input[name=answer][value='{answer}']").check()
    phone.page.get_by_role("button", name="Geef je antwoord").click()
    expect(phone.page.locator(".answer__given")).to_contain_text(f"{answer}")


def groups_write(story: Story) -> None:
    """In four groups by chance; each chooses one for the plenary."""
    fatima = story.fatima
    fatima.page.locator(".agenda__title").filter(has_text="Ronde 1").click()
    fatima.page.get_by_role("main").get_by_role("button", name="Deel in").click()
    expect(fatima.page.locator(".console__main .group")).to_have_count(4)
    start(story, "notes")
    assert all(sight.question == case.MINE for sight in story.agreement.facts.now().values())
    lines = [(column, text) for column in (KANSEN, BEDREIGINGEN) for text in LINES[column]]
    everybody_posts(story, lines)
    groups_choose(story)
    close(story)
    it_is_sent(story)


def everybody_posts(story: Story, lines: list[tuple[str, str]]) -> None:
    for name, (column, text) in zip(cycle(case.NAMES), lines, strict=False):
        story.wrote[text] = name
        if name in story.phones:
            story.phones[name].post(column, text)
            story.phones[name].expect_saved(text)
        else:
            story.crowd.write(name, text, column)
    story.crowd.wait_saved()
    story.fatima.expect_notes(len(lines))


def groups_choose(story: Story) -> None:
    """The first of the crowd at each table marks a note of their own."""
    seats = {name: sight.seat.group for name, sight in story.agreement.reached().items() if sight.seat}
    for group in sorted(set(seats.values())):
        by, text = next((by, text) for text, by in story.wrote.items() if seats[by] == group and by not in story.phones)
        note = next(id for id, note in story.crowd[by].notes().items() if note["text"] == text)
        story.crowd.do(by, lambda phone, note=note: phone.pick_note(note))
        story.picked.add(text)
    story.crowd.wait_saved()


def it_is_sent(story: Story) -> None:
    fatima = story.fatima
    fatima.page.locator("#open-send").click()
    dialog = fatima.page.get_by_role("dialog")
    expect(dialog).to_contain_text(f"{len(story.picked)} geeltjes")
    dialog.get_by_role("button", name="Stuur ze").click()
    for text in story.picked:
        expect(fatima.note(text)).to_contain_text("Subgroep")
    fatima.page.keyboard.press("3")
    expect(story.wall.page.locator(".track .note").first).to_contain_text("Subgroep")


def everybody_writes(story: Story) -> None:
    """In the plenary. Two are late: one is let in afterwards."""
    start(story, "notes")
    everybody_posts(story, [(DOEN, text) for text in LINES[DOEN]])
    for name, text in ((case.BRAM, LATE), (case.CHEN, STAYS_OUT)):
        story.phones[name].type(text)
        story.wrote[text] = name
    close(story)
    for name in (case.BRAM, case.CHEN):
        story.phones[name].page.get_by_role("button", name="Stuur het na").click()
    expect(story.fatima.page.get_by_text("2 te laat")).to_be_visible()
