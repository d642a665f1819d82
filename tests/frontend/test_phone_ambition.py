"""One's ambition beside whatever the room does: the link to it, what lies over a round, and what is never gone."""

from typing import Any

from tests.frontend.at_the_table import ROUND, SESSION
from tests.frontend.stage import on_stage

LIMITS = {"note_length": 2000, "name_length": 80, "help_length": 200, "ambition_length": 1000}
PLANNED = {"opened_at": None, "ends_at": None, "prompt": None, "state": "planned"}
TALK = {**ROUND, "kind": "talk", "seating": "plenary", "title": "Praat"}
OWN = "[...document.querySelectorAll('.ambition__link')].length"


def scene(*kinds: str, **session: Any) -> dict[str, Any]:
    """A talk is on; rounds of these kinds come."""
    rounds = {"r": TALK} | {
        f"r{place}": {**TALK, **PLANNED, "position": place, "kind": kind, "title": f"Ronde {place}"}
        for place, kind in enumerate(kinds, 1)
    }
    state = {**SESSION, "state": "running", "current": "r", **session}
    return {"everyone": {"session": {"s": state}, "round": rounds}, "person:anna": {}}


def shown(run, entities: dict[str, Any], body: str, **beside: Any) -> Any:
    return on_stage(run, entities, body, page={"limits": LIMITS, **beside})


def test_the_link_is_there_where_ambitions_are_about(run):
    links = [shown(run, scene(*kinds), f"return {OWN};") for kinds in ([], ["notes"], ["ambition"], ["presentations"])]

    assert links == [0, 0, 1, 1]
    assert shown(run, scene("ambition", state="lobby", current=None), f"return {OWN};") == 1
    assert shown(run, scene("ambition", state="ended"), f"return {OWN};") == 0


def test_it_lies_over_the_round_until_one_goes_back_or_everybody_writes(run):
    found = shown(
        run,
        scene("notes", "ambition"),
        """await press("My ambition");
        const over = [words("h1"), document.activeElement.tagName];
        feed("everyone", { session: { s: { ...view.get("session", "s"), current: "r1" } },
          round: { r1: { ...view.get("round", "r1"), state: "running", opened_at: 1, ends_at: null } } });
        await draw();
        const told = words(".notice");
        feed("everyone", { session: { s: { ...view.get("session", "s"), current: "r2" } },
          round: { r2: { ...view.get("round", "r2"), state: "running", opened_at: 2, prompt: "Wat wil je?" } } });
        await draw();
        return [...over, told, words("h1"), words(".ambition__link")];""",
    )

    assert found[:2] == [["My ambition"], "H1"]
    assert found[2] == ["Ronde 1 has started. What you write here is kept."]
    assert found[3:] == [["Wat wil je?"], []]


def test_words_that_stayed_in_a_field_go_when_the_page_comes_back(run):
    left = """localStorage.setItem("facilitator:draft:s:ambition:what", "Bijna verstuurd");
    localStorage.setItem("facilitator:draft:s:base:ambition:what", "2");"""
    body = "await drawn(); return [sent(), live.drafts.own(), live.drafts.unposted()];"

    sent, own, unposted = on_stage(run, scene("ambition"), body, before=left, page={"limits": LIMITS})

    assert [(type, args["fields"], args["base"]) for type, args in sent] == [
        ("WriteAmbition", {"what": "Bijna verstuurd"}, {"what": 2})
    ]
    assert (own, unposted) == ([], [])


def test_words_that_came_too_late_are_given_back(run):
    body = """await press("My ambition");
    await type("#ambition-what", "Tot het laatst");
    feed("everyone", { session: { s: { ...view.get("session", "s"), state: "ended" } } });
    await draw();
    const [{ id }] = outbox.entries.value;
    await outbox.answered({ id, status: "rejected", error: { code: "session_ended", params: {} } });
    await draw();
    return part("mine", ".note__text");"""

    assert shown(run, scene("ambition"), body) == ["Tot het laatst"]


def test_who_is_no_longer_in_reads_what_had_not_been_sent(run):
    body = """await press("My ambition");
    await type("#ambition-what", "Nog niet verstuurd");
    live.refusal.value = { code: "grant_ended", params: {} };
    await draw();
    return part("kept", ".note__text");"""

    assert shown(run, scene("ambition"), body) == ["Nog niet verstuurd"]


def test_a_field_grows_with_its_words_where_the_browser_does_not_do_so(run):
    body = """CSS.supports = () => false;
    await press("My ambition");
    const before = $("#ambition-what").rows;
    await type("#ambition-what", "Nog een regel\\n".repeat(9));
    return [before, $("#ambition-what").rows];"""

    before, after = shown(run, scene("ambition"), body)

    assert before == 3
    assert after >= 10
