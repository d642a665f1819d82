"""Looking back as its three pages show it: a promise and three answers, who said what, and how many."""

import pytest

MODULE = "kinds/look_back.js"
ASKED = {"round": "r", "text": "Ik bel drie besturen.", "due_on": "2026-12-21", "outcome": None, "words": ""}
ROUND = {"kind": "look-back", "title": "Terugblik", "prompt": "Wat kwam ervan?"}
LONG = "Ik maak met het samenwerkingsverbandoverstijgende overleg een routekaart voor de komende vier jaar. " * 4


def asked(**promises: dict) -> dict:
    return {"look_back": {id: {**ASKED, **one} for id, one in (promises or {"l1": {}}).items()}}


def counts(done: int = 0, under_way: int = 0, not_yet: int = 0, left: int = 0) -> dict:
    return {"looked_back": {"r": {"done": done, "under_way": under_way, "not_yet": not_yet, "open": left}}}


@pytest.fixture
def phone(draw):
    return lambda **promises: draw("phone", MODULE, asked(**promises), **ROUND)


def test_one_tap_says_how_it_went(phone):
    page = phone()
    assert "This is what you said you would do. How did it go?" in page.text()
    assert page.text(".note__foot") == "By 21 December 2026"
    assert page.count("textarea") == 0

    page._do(lambda: page.page.locator("input[value=under_way]").check())
    page.settle()

    assert [(one["type"], one["args"]) for one in page.sent()] == [
        ("LookBackOn", {"look_back": "l1", "outcome": "under_way", "text": ""})
    ]
    assert page.text(".saved") == "Being saved"
    page.answered("applied")
    assert page.text(".saved") == "Saved"


def test_it_says_truthfully_what_has_become_of_it(phone):
    page = phone(l1={"outcome": "done"})
    page.run("() => { stage.live.away.value = true; }")
    page.fill("textarea", "Twee kwamen er.")
    assert page.count(".saved") == 0  # what is still in the field is not saved

    page.click("Save")

    assert page.text(".saved") == "Waiting for a connection, you need do nothing"
    assert page.sent()[-1]["args"] == {"look_back": "l1", "outcome": "done", "text": "Twee kwamen er."}


def test_words_that_are_being_typed_go_along_with_another_answer_and_outlive_a_refresh(phone):
    page = phone(l1={"outcome": "done"})
    page.fill("textarea", "Toch niet helemaal")
    assert page.run("() => stage.live.drafts.own()") == ["Toch niet helemaal"]

    page._do(lambda: page.page.locator("input[value=not_yet]").check())
    page.settle()

    assert page.sent()[-1]["args"] == {"look_back": "l1", "outcome": "not_yet", "text": "Toch niet helemaal"}
    assert page.run("() => stage.live.drafts.own()") == []


def test_what_is_not_accepted_stays_with_the_reason(draw):
    page = draw("phone", MODULE, asked(), errors={"not_allowed": "You cannot do this here."}, **ROUND)
    page._do(lambda: page.page.locator("input[value=done]").check())
    page.settle()

    page.answered("rejected", code="not_allowed", field=None, params={})

    assert "Not accepted. You cannot do this here." in page.text(".field__error")
    assert page.run("() => document.querySelector('input[value=done]').checked") is True


def test_who_promised_nothing_is_told_kindly(draw):
    page = draw("phone", MODULE, {}, **ROUND)

    assert "There is nothing for you to look back on." in page.text()


def test_more_promises_stand_below_each_other_the_earliest_day_first(phone):
    page = phone(a={"due_on": "2027-02-01", "text": "Later"}, b={"text": "Eerst"})

    assert page.texts(".note__text") == ["Eerst", "Later"]
    assert "These are the 2 things you said you would do." in page.text()


def test_it_can_be_said_when_the_round_is_done(draw):
    page = draw("phone", MODULE, asked(), **{**ROUND, "state": "closed", "closed_at": 9})

    assert page.text("h1") == "Thank you. This round is done"
    assert page.count("input[type=radio]") == 3


def test_the_facilitator_sees_who_said_what_when_it_is_uncovered(draw):
    promises = asked(
        a={"by": "Anna", "person": "p1"},
        b={"by": "Bram", "person": "p2", "outcome": "done", "words": "Twee kwamen er."},
    )
    console = draw("console", MODULE, {**promises, **counts(done=1, left=1)}, **ROUND)

    assert console.text("p") == "1 done. 1 still to come of who is in."
    assert [one.split(" Ik")[0] for one in console.texts(".promises__one")] == ["Bram Done", "Anna said nothing yet"]
    console.run("() => localStorage.removeItem('facilitator:uncovered')")


def test_covered_there_is_no_name_on_the_page(draw):
    console = draw("console", MODULE, {**asked(a={"by": "Anna", "person": "p1"}), **counts(left=1)}, **ROUND)
    console.run("async () => { (await import('/static/js/console/cover.js')).coverOrUncover(); }")
    console.settle()

    assert "Anna" not in console.text()
    assert "Ik bel" not in console.text()
    console.run("async () => { (await import('/static/js/console/cover.js')).coverOrUncover(); }")


def test_the_wall_counts_in_words_and_bars_and_names_nobody(draw):
    wall = draw("screen", MODULE, counts(done=4, under_way=5, not_yet=2), what="notes", **ROUND)

    assert wall.texts(".looked__row") == ["Done 4", "Under way 5", "Not yet 2"]
    assert wall.text(".screen__tally") == "11 have said how it went"
    sizes = wall.run(
        "() => [...document.querySelectorAll('.looked__row')].map((one) => getComputedStyle(one).fontSize)"
    )
    assert min(float(size.removesuffix("px")) for size in sizes) >= 34


@pytest.mark.parametrize("surface", ["phone", "console", "screen"])
def test_everybody_can_use_it(draw, surface):
    promises = asked(a={"by": "Annemarie van den Heuvel-Oosterbaan", "person": "p1", "text": LONG, "outcome": "done"})
    page = draw(surface, MODULE, {**promises, **counts(done=1)}, what="notes", **ROUND)

    assert page.faults() == []
