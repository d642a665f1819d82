"""A round in groups on one phone: where I sit, what we choose, a call for help."""

from tests.frontend.at_the_table import BOARD, LONG, NOTE, SCENE, scene
from tests.frontend.stage import NOW, on_stage


def test_the_phone_says_where_with_whom_and_what(run):
    found = on_stage(
        run,
        scene(group={"g3": {"link": "https://bellen.example/3"}}),
        """const link = $(".seat__link");
        return [words(".bar__title"), words(".seat__name"), words(".seat__place"), words(".seat__person"), words("h1"),
          link.href, link.target, words(".timer__digits")];""",
    )

    where = [["Subgroep 3, Tafel 3"], ["Subgroep 3"], ["Tafel 3"], [f"{LONG},", "Bram Kuipers"]]
    assert found == [*where, ["Welke kansen zie je?"], "https://bellen.example/3", "_blank", ["10:00"]]


def test_a_note_is_written_on_the_board_of_the_own_group(run):
    found = on_stage(
        run,
        SCENE,
        """await type("#text", "Samen met de scholen");
        await press("Post");
        return [sent(), part("others", ".note__text")];""",
    )

    [[kind, args]], others = found
    assert (kind, args["board"], args["column"], args["text"]) == ("AddNote", "b3", "c1", "Samen met de scholen")
    assert others == ["Van Bram", "Ook van Bram"]


def test_who_has_no_group_yet_is_told_so_and_sees_the_question(run):
    everyone = {"everyone": SCENE["everyone"], "person:anna": {"me": SCENE["person:anna"]["me"]}}

    found = on_stage(run, everyone, """return [words("h1"), words(".notice strong"), Boolean($("#text"))];""")

    assert found == [["Welke kansen zie je?"], ["You have no group yet."], False]


def test_anybody_in_the_group_chooses_notes_up_to_the_limit(run):
    found = on_stage(
        run,
        SCENE,
        """const notes = [...document.querySelectorAll(".note")];
        const choose = (text) =>
          notes.find((note) => note.innerText.includes(text)).querySelector(".button--pick").click();
        choose("Van Anna"); await drawn();
        const one = words(".foot__line");
        choose("Ook van Bram"); await drawn();
        const two = words(".foot__line");
        choose("Van Bram"); await drawn();
        const chosen = words(".button--pick");
        choose("Van Anna"); await drawn();
        return [one, two, chosen, sent(), words(".foot__line")];""",
    )

    one, two, chosen, sent, after = found
    assert one == ["1 of 2 chosen for plenary"]
    assert two == ["2 of 2 chosen for plenary. Take one out to choose another."]
    assert [words.split(",")[0] for words in chosen] == ["Chosen", "Choose for plenary", "Chosen"]
    notes = [("PickNote", "m1"), ("PickNote", "n2"), ("UnpickNote", "m1")]
    assert [(kind, args["note"]) for kind, args in sent] == notes
    assert after == ["1 of 2 chosen for plenary"]


def test_nothing_is_chosen_any_more_when_the_round_is_closed_and_what_was_brought_is_shown(run):
    closed = scene(round={"r": {"state": "closed", "closed_at": NOW, "ends_at": None}}, mine={"m1": {"picked": True}})
    origin = {"group": "g5", "name": "De Kustregio"}
    closed["board:p"] = {
        "board": {"p": {**BOARD, "group": None, "picks": None}},
        "note": {"q": {**NOTE, "board": "p", "text": "Het beste van daar", "by": None, "origin": origin}},
    }

    found = on_stage(
        run,
        closed,
        """return [document.querySelectorAll(".button--pick").length, part("mine", ".saved"),
          part("brought", ".note__text"), part("brought", ".note__foot"), words(".bar__title"),
          Boolean($(".phone__foot"))];""",
    )

    brought = [["Het beste van daar"], ["from De Kustregio"]]
    assert found == [0, ["Saved", "Chosen for plenary"], *brought, ["Ronde 1"], False]


def test_what_two_do_at_once_is_no_refusal_and_another_reason_is_told(run):
    found = on_stage(
        run,
        SCENE,
        """const refuse = async (code) => {
          const { id } = outbox.entries.value.at(-1);
          await outbox.answered({ id, status: "rejected", error: { code, params: {} } });
          await draw();
          return document.querySelectorAll(".note[data-state=rejected]").length;
        };
        await press("Choose for plenary");
        const same = [await refuse("already"), sent().length];
        await press("Choose for plenary");
        return [same, await refuse("picks_reached")];""",
    )

    assert found == [[0, 0], 1]


def test_the_group_says_that_it_is_ready_and_takes_it_back(run):
    found = on_stage(
        run,
        SCENE,
        """await press("We are ready");
        const ready = words(".foot__row .button")[0];
        await press("Ready");
        return [ready.split(",")[0], words(".foot__row .button")[0], sent().map(([type]) => type)];""",
    )

    assert found == ["Ready", "We are ready", ["MarkReady", "UnmarkReady"]]


def test_a_call_for_help_is_asked_with_a_question_and_taken_back(run):
    found = on_stage(
        run,
        SCENE,
        """await press("Ask for help");
        const dialog = $("dialog[open]");
        await type("#help", "Mag dit ook?");
        const most = $("#help").maxLength;
        dialog.querySelector(".button--primary").click();
        await drawn();
        const asked = [words(".foot__line"), words(".notice")];
        await press("No help needed");
        return [most, asked, sent(), words(".foot__line")];""",
    )

    most, (foot, notice), sent, after = found
    assert (most, foot, after) == (200, ["The facilitator is coming."], [])
    assert notice == ["You asked for help. The facilitator is coming.Mag dit ook?"]
    assert sent == [["CallHelp", {"group": "g3", "question": "Mag dit ook?"}], ["EndHelp", {"group": "g3"}]]


def test_a_call_that_is_refused_gives_its_question_back(run):
    found = on_stage(
        run,
        SCENE,
        """await outbox.add("CallHelp", { group: "g3", question: "Mag dit ook?" });
        const { id } = outbox.entries.value.at(-1);
        await outbox.answered({ id, status: "rejected", error: { code: "round_closed", params: {} } });
        await draw();
        return [words(".note[data-state=rejected] .note__text"), words(".note[data-state=rejected] .button")];""",
    )

    assert found == [["Mag dit ook?"], ["Select text", "Throw away"]]


def test_a_call_that_waits_for_a_connection_says_so(run):
    found = on_stage(
        run,
        SCENE,
        """live.away.value = true;
        await press("Ask for help");
        $("dialog[open] .button--primary").click();
        await drawn();
        return words(".foot__line");""",
    )

    assert found == ["Your call goes out as soon as there is a connection."]


def test_the_whole_group_sees_who_asked(run):
    asked = scene(group={"g3": {"help": {"text": "Tellen dubbele mee?", "by": LONG, "at": NOW}}})

    found = on_stage(run, asked, """return [words(".notice strong"), words(".asked")];""")

    assert found == [[f"{LONG} asked for help."], ["Tellen dubbele mee?"]]


def test_after_a_dialog_the_focus_is_where_it_was(run):
    found = on_stage(
        run,
        SCENE,
        """const focused = () => document.activeElement.innerText.trim();
        const opened = async (name, away) => {
          button(name).focus();
          await press(name);
          await press(away);
          return focused();
        };
        return [await opened("Ask for help", "Not yet"), await opened("Anna de Wit", "Close"), $("dialog")];""",
    )

    assert found == ["Ask for help", "Anna de Wit", None]
