"""Who listens to a phone hears one thing at a time: one polite message per five seconds over the whole page."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.devices import HOST
from tests.browser.listening import LISTEN, heard, too_fast
from tests.browser.phone import Phone
from tests.support.phones import new_id
from tests.support.scene import Scene, SimpleConsole, notes_round, plan
from tests.support.server import Server


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with Server.started(tmp_path_factory.mktemp("speaks") / "data") as server:
        round = {**notes_round("Welke kansen zie je?", "Kansen"), "seating": "groups", "grouping": {"number": 1}}
        yield Scene.set_up(server, plan(round))


def keep_busy(anna: Phone, fatima: SimpleConsole) -> None:
    """All that can speak at once: steps, a message, help, a note gone, a text that gets too long, no connection."""
    (round,) = fatima.rounds()
    (group,) = fatima.view("group")
    fatima.do("PauseRound", round=round)
    fatima.do("SendMessage", message=new_id(), text="Straks koffie", group=None)
    anna.post("Kansen", "Weg hiermee")
    anna.expect_saved("Weg hiermee")
    anna.page.get_by_role("button", name="Geeltje weghalen").first.click()
    fatima.do("ResumeRound", round=round)
    anna.type("x" * 1990)
    anna.type("x" * 1995)
    fatima.do("MarkReady", group=group)
    fatima.do("ExtendRound", round=round, seconds=60)
    anna.context.set_offline(True)
    expect(anna.page.get_by_text("Geen verbinding.")).to_be_visible(timeout=15_000)
    anna.context.set_offline(False)
    expect(anna.page.get_by_text("Geen verbinding.")).to_have_count(0, timeout=20_000)
    fatima.do("CloseRound", round=round)
    expect(anna.page.get_by_text("De ronde gaat zo dicht.")).to_be_visible()


@pytest.mark.slow
def test_a_busy_round_is_spoken_one_thing_at_a_time(browser: Browser, scene: Scene) -> None:
    anna = Phone(browser, "Anna de Wit")
    anna.page.add_init_script(LISTEN)
    anna.join(f"http://{HOST}:{scene.server.port}", scene.code)
    with scene.console() as fatima:
        fatima.start()
        fatima.open_round(0)
        expect(anna.page.locator("[role=status]")).to_contain_text("is begonnen", timeout=15_000)
        keep_busy(anna, fatima)
    expect(anna.page.locator("[role=status]")).to_have_text("", timeout=60_000)  # everything has been said

    messages = heard(anna.page)
    assert too_fast(messages) == []
    words = " ".join(message["words"] for message in messages)
    assert len(messages) >= 5, words
    for told in ("is begonnen", "Je zit in Subgroep 1", "zegt: Straks koffie", "Geeltje weggehaald", "nog 5 tekens"):
        assert told in words
    anna.context.close()


def test_a_planted_second_region_is_found(browser: Browser, scene: Scene) -> None:
    bram = Phone(browser, "Bram Kuipers")
    bram.page.add_init_script(LISTEN)
    bram.join(f"http://{HOST}:{scene.server.port}", scene.code)
    for text in ("12 tekens over", "11 tekens over"):
        bram.page.evaluate(
            """text => {
              const region = document.querySelector("#planted") ?? document.createElement("span");
              Object.assign(region, { id: "planted", textContent: text });
              region.setAttribute("role", "status");
              document.querySelector("main").append(region);
            }""",
            text,
        )

    assert "11 tekens over" in too_fast(heard(bram.page))
    bram.context.close()
