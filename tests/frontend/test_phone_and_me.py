"""What a phone says beside the work: messages, who I am, the programme, a rehearsal, and a kind goodbye."""

from typing import Any

from tests.frontend.at_the_table import ROUND, SESSION, scene
from tests.frontend.stage import NOW, on_stage

MIN = 60_000
BEFORE = {"opened_at": None, "ends_at": None, "prompt": None, "state": "planned"}
ME = {"name": "Ana de Wit", "organisation": "Gemeente Duinrand", "code": "K7MP"}


def message(text: str, at: int, group: str | None = None) -> dict[str, Any]:
    return {"text": text, "group": group, "by": "Fatima", "at": at}


def lobby(**session: Any) -> dict[str, Any]:
    rounds = {
        "r": {**ROUND, **BEFORE},
        "t": {
            **ROUND,
            **BEFORE,
            "position": 1,
            "title": "Afsluiting",
            "kind": "talk",
            "seating": "plenary",
            "minutes": 10,
        },
    }
    state = {"state": "lobby", "current": None, "starts_at": NOW + 5 * MIN, **session}
    everyone = {"session": {"s": {**SESSION, **state}}, "round": rounds}
    return {"everyone": everyone, "person:anna": {"me": {"anna": ME}}}


def test_the_newest_message_is_shown_until_it_was_read_then_the_one_before(run):
    found = on_stage(
        run,
        scene(),
        """feed("everyone", { message: { a: first, b: second, c: early } });
        await draw();
        const shown = [words(".message__text"), words(".message__by")];
        await press("I have read it");
        const then = words(".message__text");
        await press("I have read it");
        const none = words(".message__text");
        feed("everyone", { message: { d: third } });
        await draw();
        return [...shown, then, none, words(".message__text")];""",
        values={
            "first": message("Straks koffie", NOW + 1),
            "second": message("Nu echt", NOW + 2),
            "early": message("Voor wie er al was", NOW - 1),
            "third": message("Tot zo", NOW + 3),
        },
    )

    assert found == [["Nu echt"], ["Fatima, 9.15"], ["Straks koffie"], [], ["Tot zo"]]


def test_a_message_that_was_read_stays_read_and_one_that_is_taken_back_goes(run):
    found = on_stage(
        run,
        scene(),
        """feed("everyone", { message: { a: read, b: wrong } });
        await draw();
        const before = words(".message__text");
        feed("everyone", {}, { message: ["b"] });
        await draw();
        return [before, words(".message__text")];""",
        before='localStorage.setItem("facilitator:remembered:s:anna:message:a", "read");',
        values={"read": message("Gelezen", NOW + 1), "wrong": message("Verkeerd", NOW + 2)},
    )

    assert found == [["Verkeerd"], []]


def test_a_message_to_my_group_says_so(run):
    found = on_stage(
        run,
        scene(),
        """feed("group:g3", { message: { a: mine } });
        await draw();
        return [words(".message__text"), words(".message__by")];""",
        values={"mine": message("Jullie mogen naar de raadzaal", NOW + 1, "g3")},
    )

    assert found == [["Jullie mogen naar de raadzaal"], ["Fatima, to your group, 9.15"]]


def test_in_the_lobby_one_finds_the_programme_the_code_and_the_way_out_of_a_wrong_name(run):
    found = on_stage(
        run,
        lobby(),
        """return [words("h1"), words(".agenda__time"), words(".agenda__meta"), words(".code__letters"),
          button("I am not Ana de Wit").getAttribute("href"), $(".bar__strip")];""",
    )

    times = [["9.20", "9.40"], ["in groups", "until 9.50"]]
    assert found == [["You are in, Ana"], *times, ["K7MP"], "/j/k7m4px?as=new", None]


def test_a_typed_name_is_corrected_where_it_stands(run):
    found = on_stage(
        run,
        lobby(),
        """await press("Ana de Wit");
        const known = words("dialog .quiet, dialog .code__letters");
        await type("#my-name", "  ");
        await press("Save name");
        const empty = [words(".field__error"), sent()];
        await type("#my-name", "Anna de Wit");
        await press("Save name");
        return [known, empty, sent(), words(".bar__me"), $("dialog")];""",
    )

    known, empty, sent, name, dialog = found
    assert known == ["Gemeente Duinrand", "K7MP"]
    assert empty == [["Fill in your name."], []]
    assert sent == [["RenamePerson", {"person": "anna", "name": "Anna de Wit"}]]
    assert (name, dialog) == (["Anna de Wit"], None)


def test_a_rehearsal_says_that_all_of_it_goes(run):
    found = on_stage(run, lobby(rehearsal=True), """return words(".bar__strip");""")

    assert found == ["Rehearsal: everything will be wiped afterwards."]


def test_where_we_are_in_the_programme_is_marked(run):
    in_grace = {"state": "closing", "ends_at": None, "grace_until": NOW + MIN}
    talk = scene(session={"s": {"current": "t"}}, round={"r": in_grace})
    now = {**ROUND, "position": 1, "title": "Praktijkvoorbeeld", "kind": "newer than this page", "seating": "plenary"}
    talk["everyone"]["round"]["t"] = now

    found = on_stage(
        run,
        talk,
        """return [...document.querySelectorAll(".agenda__item")].map((item) => [item.dataset.state,
          item.querySelector(".icon + .visually-hidden")?.textContent]);""",
    )

    assert found == [["done", ", done"], ["now", None]]


def test_a_round_that_was_put_before_one_that_is_on_comes_after_it(run):
    on = {"position": 1, "kind": "newer than this page", "seating": "plenary", "ends_at": NOW + 5 * MIN}
    moved = scene(session={"s": {"starts_at": NOW - 60 * MIN}}, round={"r": on})
    first = {**ROUND, **BEFORE, "position": 0, "title": "Afsluiting", "kind": "talk", "minutes": 10}
    moved["everyone"]["round"]["t"] = first

    found = on_stage(run, moved, """return [words(".agenda__title"), words(".agenda__time")[0]];""")

    assert found == [["Afsluiting", "Ronde 1"], "9.20"]


def test_who_was_removed_reads_a_kind_page_with_what_was_not_sent(run):
    found = on_stage(
        run,
        scene(),
        """live.away.value = true;
        await type("#text", "Nog niet weg");
        await press("Post");
        await type("#text", "Nog niet af");
        live.refusal.value = { code: "grant_ended", params: {} };
        await drawn();
        return [words("h1"), words(".note__text"), button("Join again").getAttribute("href"), $("#text")];""",
    )

    assert found == [["You are no longer in this session"], ["Nog niet weg", "Nog niet af"], "/j/k7m4px", None]


def test_after_a_rehearsal_one_is_asked_in_again(run):
    rehearsal = scene(session={"s": {"rehearsal": True}})
    wiped = """const session = { ...live.view.get("session", "s"), rehearsal: false, state: "lobby" };
      feed("everyone", { session: { s: session } });
      live.refusal.value = { code: "grant_ended", params: {} }; await draw(); return words("h1");"""
    away = """live.refusal.value = { code: "not_signed_in", params: {} }; await drawn(); return words("h1");"""
    removed = """live.refusal.value = { code: "grant_ended", params: {} }; await drawn(); return words("h1");"""

    assert [on_stage(run, rehearsal, what) for what in (wiped, away)] == 2 * [["The rehearsal is over"]]
    assert on_stage(run, rehearsal, removed) == ["You are no longer in this session"]


def test_a_refusal_that_a_refresh_can_mend_is_no_goodbye(run):
    refused = """live.refusal.value = { code: "unknown_session", params: {} }; await drawn(); return words("h1");"""

    assert on_stage(run, scene(), refused) == ["Welke kansen zie je?"]
