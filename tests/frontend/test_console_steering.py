"""Steering by keys, by two, and in a rehearsal."""

import pytest

from tests.frontend.room import MINUTE, NOW, QUESTION, room


def step(verb, by="Otto", **facts):
    return {"step": {"s": {"step": f"step-{verb}", "verb": verb, "round": "r3", "by": by, "at": NOW, **facts}}}


def closed(entities):
    return {**entities["round"]["r3"], "state": "closed", "closed_at": NOW, "ends_at": NOW}


def test_a_press_meant_for_the_step_before_does_not_take_the_next(open_console):
    """Fatima and Otto both want to close the round; Otto is a blink earlier, and Fatima's Enter starts nothing."""
    entities = room()
    console = open_console(entities)
    console.feed({"round": {"r3": closed(entities)}, **step("EndGrace")})
    console.wait_text("Start Pauze", ".console__rail")

    console.press("Enter", " ")
    console.run("() => document.querySelector('.console__rail .button--primary').click()")
    assert console.sent() == []
    console.settle()
    console.press("Enter")

    assert console.sent() == [{"type": "OpenRound", "args": {"round": "r4"}}]


def test_who_took_a_step_is_named_unless_it_was_here(open_console):
    entities = room()
    console = open_console(entities)
    console.feed(step("PauseRound"))
    console.wait_text("Otto stopped the clock", ".message")
    console.press("+")
    console.feed(step("ExtendRound", by="Fatima"))
    console.answer()

    console.wait_text("There is more time", ".message")


def test_what_had_been_done_already_is_told_softly(open_console):
    console = open_console(room())
    console.press(" ")
    console.answer("rejected", {"code": "already", "params": {}})

    console.wait_text("That had been done already", ".message")
    assert console.run("() => document.querySelectorAll('[role=alert]').length") == 0


def test_what_was_refused_says_why_and_keeps_the_words(open_console):
    console = open_console(room(), errors={"session_ended": "This session has ended."})
    console.press("m")
    console.type("Nog vijf minuten")
    console.click("Send")
    console.answer("rejected", {"code": "session_ended", "params": {}})

    console.wait_text("Not done. This session has ended.")
    assert "Nog vijf minuten" in console.text("[role=alert]")


KEYS = {
    "Enter": ("CloseRound", {"round": "r3"}),
    " ": ("PauseRound", {"round": "r3"}),
    "+": ("ExtendRound", {"round": "r3", "seconds": 60}),
    "=": ("ExtendRound", {"round": "r3", "seconds": 60}),
    "1": ("ShowOnScreen", {"what": "join", "round": None}),
    "2": ("ShowOnScreen", {"what": "question", "round": "r3"}),
    "3": ("ShowOnScreen", {"what": "notes", "round": "r3"}),
    "z": ("UndoStep", {"step": "step-OpenRound"}),
}


@pytest.mark.parametrize("key", KEYS)
def test_a_key_for_every_step(open_console, key):
    console = open_console({**room(), **step("OpenRound")})

    console.press(key)

    type, args = KEYS[key]
    assert console.sent() == [{"type": type, "args": args}]


def test_every_key_is_told_and_opens_what_it_says(open_console):
    console = open_console(room())
    told = "() => [...document.querySelectorAll('.keys kbd')].map((one) => one.textContent)"

    console.press("?")
    console.wait_text("All keys", "dialog")
    assert console.run(told) == [
        *("enter n", "space", "+", "-", "z", "1", "2", "3", "p", "↑ ↓", "m", "a", "v", "esc", "?")
    ]
    console.press("Enter")  # in a dialog no step is taken
    console.press("p")
    console.wait("document.activeElement.tagName === 'H1'")
    assert console.text("#round h1") == "People"
    console.press("p", "m")
    console.wait_text("Everybody", "dialog")
    console.press("p")  # into the text
    assert console.run("() => document.querySelector('textarea').value") == "p"
    console.press("Escape", "a")
    console.wait_text("Use these times", "dialog")
    console.press("Escape")
    console.wait("!document.querySelector('dialog')")

    assert console.sent() == []


def test_a_rehearsal_says_what_a_clean_start_wipes(open_console):
    console = open_console(room(rehearsal=True))
    assert "Everything done now is wiped with a clean start." in console.text("#round")
    console.click("Clean start")

    assert "38 people who are in: they join again" in console.text("dialog")
    assert "46 notes, and every answer and message" in console.text("dialog")
    console.click("Not yet")
    assert console.sent() == []
    console.click("Clean start")
    console.click("Wipe it and begin for real")
    assert console.sent() == [{"type": "EndRehearsal", "args": {}}]


def test_it_is_rehearsed_from_the_lobby_and_begun_for_real_after_the_end(open_console):
    lobby = open_console(room(0))
    lobby.click("Rehearsal")
    assert lobby.sent() == [{"type": "StartRehearsal", "args": {}}]

    ended = open_console(room(rehearsal=True, state="ended"))
    ended.press("Enter")

    ended.wait_text("Wipe the rehearsal?", "dialog")


def test_a_message_goes_to_one_group_and_is_taken_back(open_console):
    console = open_console(room())
    console.press("m")
    console.run("() => document.querySelector('#message-to').value = 'g2'")
    console.run("() => document.querySelector('#message-to').dispatchEvent(new Event('change', { bubbles: true }))")
    console.type("Kies je drie beste")
    console.click("Send")
    ((sent),) = console.sent()
    assert (sent["type"], sent["args"]["group"], sent["args"]["text"]) == ("SendMessage", "g2", "Kies je drie beste")
    console.answer()

    console.wait_text("Message sent", ".message")
    console.click("Take it back", within=".message")
    console.wait("console_.sent().length === 1")
    assert console.sent() == [{"type": "WithdrawMessage", "args": {"message": sent["args"]["message"]}}]


def test_what_is_said_aloud_comes_one_at_a_time(open_console):
    """One region for the whole page; whatever happens in one breath, it changes at most once in five seconds."""
    console = open_console(room())
    regions = "document.querySelectorAll('[role=status], [role=log], [aria-live]')"
    assert console.run(f"() => {regions}.length") == 1
    console.run(
        f"() => {{ window.heard = []; new MutationObserver(() => heard.push({regions}[0].textContent))"
        f".observe({regions}[0], {{ subtree: true, childList: true, characterData: true }}); }}"
    )
    group = room()["group"]["g2"]

    console.feed({"group": {"g2": {**group, "help": {"text": "", "by": "", "at": NOW}}}, **step("PauseRound")})
    console.feed({"request": {"q": {"person": "p1", "name": "Bram Kuipers", "at": NOW}}})
    console.wait("document.querySelector('.bar').textContent.includes('Subgroep 3 and 5')")

    assert console.run("() => heard.length") <= 1


def test_late_is_a_pill_that_leads_to_other_times(open_console):
    console = open_console(room(), at=NOW + 11 * MINUTE)

    assert "4 minutes behind" in console.text(".bar")
    assert "ends at 11.04" in console.text(".agenda__head")
    console.click("4 minutes behind")
    console.wait_text("Fit the agenda to the time", "dialog")


def test_the_rest_of_the_agenda_is_fitted_with_one_press(open_console):
    """It is 10.12: seven minutes are to be saved, the break gives none, and one round gets one back."""
    entities = room()
    entities["round"]["r3"].update(state="closed", closed_at=NOW + 11 * MINUTE)
    entities["round"]["r6"].update(minutes=15, planned_minutes=None)
    console = open_console(entities, at=NOW + 11 * MINUTE)
    console.press("a")
    assert console.text("dialog").startswith("Fit the agenda to the time Close 7 minutes behind. It ends at 11.07.")
    assert "48 minutes in all. It ends at 11.00." in console.text("dialog")
    assert console.text("dialog").count("behind") == 1

    console.click("One minute more for Ronde 2: afspraken levend houden")
    assert "49 minutes in all. It ends at 11.01. 1 minute behind." in console.text("dialog")
    console.click("Use these times")

    rounds = [{"round": "r5", "minutes": 18}, {"round": "r6", "minutes": 13}, {"round": "r7", "minutes": 8}]
    assert console.sent() == [{"type": "RetimeAgenda", "args": {"rounds": rounds}}]


def test_the_wall_shows_what_it_would_show_before_it_does(open_console):
    console = open_console(room())
    assert console.text(".preview") == f"{QUESTION} 6:42 7 groups"

    console.run("() => document.querySelector('.choice button').focus()")
    console.wait_text("How it will be", ".preview")
    assert "K7M 2PX" in console.text(".preview")
    console.run("() => document.activeElement.blur()")

    console.wait("!document.querySelector('.preview').textContent.includes('K7M')")
    assert console.sent() == []
