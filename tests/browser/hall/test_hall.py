"""The story of meeting four: twelve presentations, twelve people who give feedback, and a sheet for everybody."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.hall.case import ABSENT, ANNA, DEWI, DUO, HELD, HERE, IN_BROWSERS, NOOR, givers_for, said, title_of
from tests.browser.hall.hall import Hall
from tests.browser.hall.on_stage import put_the_queue_in_order, the_slots
from tests.browser.hall.result import expected_for, in_the_archive, leaked, sheets, texts_on
from tests.faults.eavesdrop import eavesdrop


@pytest.fixture
def hall(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    found = Hall(browser, tmp_path / "data", eavesdrop(monkeypatch))
    yield found
    found.close()


@pytest.mark.timeout(600)
def test_everybody_presents_gives_feedback_and_goes_home_with_their_sheet(hall: Hall) -> None:
    hall.everybody_writes_an_ambition()
    hall.fatima.next_step("Start de bijeenkomst")
    hall.fatima.next_step("Start Presentaties")
    hall.steering.wait_until(lambda: len(hall.steering.view("presentation")) == len(HELD) + len(ABSENT) + 1)
    noor_has_nothing_to_present(hall)
    put_the_queue_in_order(hall)
    the_slots(hall)

    everything_came_in(hall)
    nobody_reads_before_it_is_released(hall)
    release_all(hall)
    hall.steering.do("EndSession")
    nothing_was_told_that_is_read_on_pages(hall)

    found = sheets(hall)
    assert {name: texts_on(page) for name, page in found.items()} == {name: expected_for(name) for name in HERE}
    the_sheets_are_right(found)
    assert in_the_archive(hall) == {names[0]: expected_for(names[0]) for names in HELD} | {name: [] for name in ABSENT}
    assert " 0 deviate" in hall.server.manage("check")
    assert [complaint for device in hall.devices for complaint in device.complaints] == []


def nothing_was_told_that_is_read_on_pages(hall: Hall) -> None:
    """Released or not; one that were told would be seen."""
    assert leaked(hall) == []
    kept = said(DEWI, (ANNA,)).top
    hall.phones[ANNA].frames.append(kept)
    assert leaked(hall) == [(ANNA, kept)]
    hall.phones[ANNA].frames.pop()


def noor_has_nothing_to_present(hall: Hall) -> None:
    hall.steering.do("RemovePresentation", presentation=hall.presentation_of((NOOR,)))


def everything_came_in(hall: Hall) -> None:
    """Once each, from everybody who could, also from the phone that was away and through the server's death."""
    expected = {hall.presentation_of(names): len(givers_for(names)) for names in HELD}

    def given() -> dict[str, int]:
        coverage = hall.steering.view("coverage")
        return {id: coverage[id]["given"] for id in expected}

    hall.steering.wait_until(lambda: given() == expected, timeout=30)
    assert sum(expected.values()) == 109


def nobody_reads_before_it_is_released(hall: Hall) -> None:
    for name, page in sheets(hall).items():
        assert texts_on(page) == [], name


def release_all(hall: Hall) -> None:
    page = hall.fatima.page
    button = page.get_by_role("button", name="Geef alles vrij")
    button.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Aan")
    dialog.get_by_role("button", name="Geef vrij").focus()
    page.keyboard.press("Enter")
    coverage = hall.steering.view
    hall.steering.wait_until(lambda: sum(one["released"] for one in coverage("coverage").values()) == len(HELD))
    for name in (ANNA, DEWI):
        expect(hall.phones[name].page.get_by_text("Je feedback is er").first).to_be_visible()


def the_sheets_are_right(found: dict[str, str]) -> None:
    """With one's own ambition, without the names of who wrote: they are hidden in this round, but for who offers."""
    for name, page in found.items():
        presenters = next((names for names in HELD if name in names), None)
        if presenters is None:
            continue
        assert title_of(presenters) in page, name
        assert f"Bel mij, {presenters[0].split()[0]}" in page
        others = [other for other in HERE if other not in (*presenters, NOOR)]
        assert [other for other in others if other in page] == [], name
    assert texts_on(found[DUO[0]]) == texts_on(found[DUO[1]])
    assert set(IN_BROWSERS) < set(found)
