"""A room that looks along: what is not for them is not on the page."""

from tests.frontend.room import LATEST, NAMES, NOW, note, room

SECRET = [*NAMES, *LATEST, "Gaat het om de gemeente", "Laat iedereen eerst zelf schrijven"]


def shown(console):
    """What of it stands anywhere in the page, attributes and all."""
    page = console.run("() => document.documentElement.outerHTML")
    return [words for words in SECRET if words in page]


def test_covered_there_is_nothing_to_see_or_to_hear(open_console):
    """Names, scripts, what groups wrote and asked: not on the page at all."""
    entities = room()
    entities["request"] = {"q1": {"person": "p1", "name": "Bram Kuipers", "at": NOW}}
    console = open_console(entities, covered=True)

    seen = {"glance": shown(console)}
    console.click("Script")
    seen["script"] = shown(console)
    console.press("p")
    console.wait_text("36 of 38 here", "#round")
    seen["people"] = shown(console)
    console.press("Escape")
    console.click("Subgroep 5", within="#round")
    console.wait_text("Asks for help since")
    console.feed({"note": {"n1": note("b4", LATEST[0])}})
    console.wait_text("Note, covered", ".columns")
    seen["group"] = shown(console)

    assert {place: words for place, words in seen.items() if words} == {}
    assert "Subgroep 5" in console.text("#round")


def test_who_asks_sees_it_for_a_while_or_for_good(open_console):
    console = open_console({**room(), "note": {"n1": note("b4", LATEST[0])}}, covered=True)
    console.click("Subgroep 5", within="#round")

    console.click("Look for ten seconds", within="[aria-labelledby=members]")
    console.wait_text("Els Terpstra", "[aria-labelledby=members]")
    console.click("Cover it again")
    console.wait("!document.body.textContent.includes('Els Terpstra')")
    assert shown(console) == []
    console.press("v")
    console.wait_text(LATEST[0], ".columns")

    assert len(shown(console)) > 5  # what could leak is there
    assert console.run("() => localStorage.getItem('facilitator:uncovered')") == "1"


def test_a_look_ends_by_itself(open_console):
    console = open_console(room(), covered=True)
    console.run("() => { window.waiting = []; window.setTimeout = (act, ms) => waiting.push([act, ms]); }")
    console.press("p")
    console.click("Look for ten seconds")
    console.wait_text("Anna de Wit", "#round")

    console.run("() => waiting.findLast(([, ms]) => ms === 10000)[0]()")

    console.wait("!document.body.textContent.includes('Anna de Wit')")


def test_notes_that_everybody_sees_are_not_covered(open_console):
    entities = room(6, current="r5")
    board = {"round": "r5", "group": None, "columns": entities["board"]["b0"]["columns"], "names": "named"}
    entities["board"]["plenary"] = {**board, "hidden": True, "limit": None, "picks": None}
    entities["note"] = {"n1": note("plenary", "Samen blijven praten")}
    console = open_console(entities, covered=True)
    assert "Samen blijven praten" not in console.text()

    console.feed({"round": {"r5": {**entities["round"]["r5"], "revealed": True}}})

    console.wait_text("Samen blijven praten", "#round")
    assert "name covered" in console.text(".columns")
