"""Moved to another group while the round runs: the phone goes along, and no word is lost."""

from tests.frontend.at_the_table import SCENE
from tests.frontend.stage import on_stage

MOVE = """
const move = async () => {
  feed("person:anna", { seat: { p2: { round: "r", group: "g5" } } }, { seat: ["p1"] });
  leave("group:g3");
  leave("board:b3");
  await draw();
  const people = ["Anna de Wit", "Gerda Bos"];
  const where = { round: "r", position: 4, name: "Subgroep 5", place: "Tafel 5", link: "" };
  const g5 = { ...where, people, ready_at: null, help: null };
  feed("everyone", { group: { g5 } });
  feed("group:g5", { group: { g5 } });
  const columns = [{ id: "d1", title: "Kansen", colour: null }, { id: "d2", title: "Zorgen", colour: "rose" }];
  const rules = { picks: 2, hidden: false, names: "named", limit: null };
  feed("board:b5", { board: { b5: { round: "r", group: "g5", ...rules, columns } } });
  await draw();
};
"""


def test_being_moved_shows_the_new_group_and_is_told_until_it_was_read(run):
    found = on_stage(
        run,
        SCENE,
        MOVE
        + """const before = words(".notice--bar");
        await move();
        const moved = [words(".notice--bar strong"), words(".bar__title"), words(".seat__person")];
        await press("All right");
        return [before, ...moved, words(".notice--bar")];""",
    )

    told = "You are now in Subgroep 5, Tafel 5."
    assert found == [[], [told], ["Subgroep 5, Tafel 5"], ["Gerda Bos"], []]


def test_who_was_moved_while_the_phone_was_away_is_told_when_it_is_back(run):
    remembered = """localStorage.setItem("facilitator:remembered:s:anna:seat:r", "g5");"""

    found = on_stage(run, SCENE, """return words(".notice--bar strong");""", before=remembered)

    assert found == ["You are now in Subgroep 3, Tafel 3."]


def test_what_was_being_typed_goes_along_in_a_field_that_stays_under_the_finger(run):
    found = on_stage(
        run,
        SCENE,
        MOVE
        + """const area = $("#text");
        area.focus();
        await type("#text", "De scholen doen al mee, nu de");
        await move();
        const still = area === $("#text") && document.activeElement === area;
        await press("Post");
        return [still, sent(), live.drafts.unposted(), words("section[aria-label='Not posted yet']")];""",
    )

    still, sent, unposted, beside = found
    assert (still, unposted, beside) == (True, [], [])
    (_kind, args) = sent[0]
    assert (args["board"], args["column"], args["text"]) == ("b5", "d1", "De scholen doen al mee, nu de")


def test_between_two_boards_nothing_can_be_posted_and_the_words_stay(run):
    found = on_stage(
        run,
        SCENE,
        """await type("#text", "Half");
        feed("person:anna", { seat: { p2: { round: "r", group: "g5" } } }, { seat: ["p1"] });
        leave("group:g3");
        leave("board:b3");
        await draw();
        await press("Post");
        return [sent(), $("#text").value, button("Post").getAttribute("aria-disabled")];""",
    )

    assert found == [[], "Half", "true"]


def test_words_left_in_another_column_of_the_old_group_can_be_posted_here(run):
    found = on_stage(
        run,
        SCENE,
        MOVE
        + """live.drafts.write("Half woord bij zorgen", "b3", "c2");
        await move();
        const beside = words("section[aria-label='Not posted yet'] .note__text");
        await press("Post it here");
        return [beside, sent(), words("section[aria-label='Not posted yet']"), live.drafts.unposted()];""",
    )

    beside, sent, after, unposted = found
    assert (beside, after, unposted) == (["Half woord bij zorgen"], [], [])
    assert (sent[0][1]["board"], sent[0][1]["column"]) == ("b5", "d1")


def test_what_waits_goes_to_the_old_board_and_stays_in_sight_with_its_group(run):
    found = on_stage(
        run,
        SCENE,
        MOVE
        + """live.away.value = true;
        await type("#text", "Geschreven bij subgroep 3");
        await press("Post");
        await move();
        return [sent(), part("mine", ".note__text"), part("mine", ".note__where")];""",
    )

    sent, mine, where = found
    assert sent[0][1]["board"] == "b3"
    assert mine == ["Geschreven bij subgroep 3", "Van Anna"]
    assert where == ["In your previous group", "Subgroep 3"]
