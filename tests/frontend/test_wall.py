"""The big screen: everything that was written comes by, nothing is too small or hangs out of sight."""

import pytest

from tests.frontend.wall import (
    CLOSED,
    LONG,
    PLACES,
    TEXTS,
    TURN_ALL,
    WORDS,
    answers,
    board,
    groups,
    note,
    on_the_wall,
    scene,
    together,
)


@pytest.mark.parametrize("columns", [1, 2, 3, 4, 6])
@pytest.mark.parametrize("round_", [{}, CLOSED], ids=["open", "closed"])
def test_all_sixty_notes_come_by_large_enough_to_read(run, columns, round_):
    entities = together(scene("notes", **round_), board(TEXTS, columns=columns))

    all_notes, wrong, numbers = on_the_wall(run, entities, TURN_ALL)

    assert all_notes == sorted(" ".join(text.split()) for text in TEXTS)
    assert wrong == []
    pages = int(numbers[0].split()[-1])
    assert numbers == [f"{1 + at % pages} of {pages}" for at in range(6)]


def test_what_is_too_small_or_out_of_sight_is_seen(run):
    spoil = """
    seen(".note")[0].style.fontSize = "12px"; seen(".note")[0].querySelector("p").style.fontSize = "12px";
    seen(".sheet")[1].style.height = "200px";
    seen(".screen__prompt")[0].style.marginTop = "2000px";
    return faults().map((fault) => fault.split(":")[0]);
    """

    found = on_the_wall(run, together(scene("notes"), board(TEXTS[:12])), spoil)

    assert {"too small", "below its sheet", "below the wall"} <= set(found)


def test_few_notes_hang_there_in_large_letters(run):
    body = (
        "return [document.querySelector('main').dataset.fit, words('.note').length, words('.screen__more'), faults()]"
    )

    assert on_the_wall(run, together(scene("notes"), board(TEXTS[:4])), body) == ["0", 4, [""], []]


def test_a_new_note_is_shown_within_ten_seconds_of_calm(run):
    body = """
    for (let turn = 0; turn < 6; turn += 1) await wait(30_001);
    const before = words(".note__text").includes("Net geschreven");
    await change({ note: { n9999: late } });
    await wait(10_001);
    const after = words(".note__text").includes("Net geschreven");
    await change({ note: { n9999: { ...late, text: "Net verbeterd", version: 2 } } });
    return [before, after, words(".note__text").includes("Net verbeterd"), faults()];
    """

    found = on_the_wall(run, together(scene("notes"), board(TEXTS)), body, late=note("Net geschreven", 9999))

    assert found == [False, True, True, []]


def test_a_note_that_is_taken_away_leaves_the_wall(run):
    body = "await change({}, { note: ['n0000'] }); return [words('.note__text').includes(first), faults()]"

    assert on_the_wall(run, together(scene("notes"), board(TEXTS[:6])), body, first=TEXTS[0]) == [False, []]


def test_a_very_long_note_keeps_within_the_wall(run):
    long = "samenwerkingsverbandoverstijgend " * 60

    _, wrong, _ = on_the_wall(run, together(scene("notes"), board([long, *TEXTS[:12], long])), TURN_ALL)

    assert wrong == []


@pytest.mark.parametrize(
    "title", ["Welkom bij het samenwerkingsverbandoverstijgende netwerk" + " van de regio" * n for n in (0, 4)]
)
def test_a_long_title_of_a_talk_keeps_within_the_wall(run, title):
    talk = together(
        scene(kind="talk", title=title), {"talk": {"r": {"speaker": "Annemarie van den Heuvel-Oosterbaan"}}}
    )

    wide = on_the_wall(run, talk, "return [document.documentElement.scrollWidth <= innerWidth, faults()]")

    assert wide == [True, []]


def test_above_three_hundred_the_newest_hang_there_and_the_rest_is_counted(run):
    entities = together(scene("notes"), board([f"Geeltje {at}" for at in range(310)]))

    found = on_the_wall(run, entities, "return [words('.screen__more'), words('.note__text').includes('Geeltje 9')]")

    assert found[0][0].startswith("and 10 earlier notes")
    assert found[1] is False


def test_hidden_notes_are_counted_and_not_shown(run):
    entities = together(scene("notes"), board([], hidden=True))
    entities["tally"]["p"]["notes"] = 46

    found = on_the_wall(run, entities, "return [words('.screen__hidden'), words('.note'), faults()]")

    assert found == [["46 notes, still hidden"], [], []]


def test_what_groups_sent_says_where_it_comes_from(run):
    entities = together(
        scene("notes", seating="groups"), groups(7, places=PLACES), board(TEXTS[:9], origin="Subgroep 3")
    )

    found = on_the_wall(run, entities, "return [new Set(words('.note__foot')).size, words('.note__foot')[0], faults()]")

    assert found == [1, "Subgroep 3", []]


@pytest.mark.parametrize("number", [7, 45])
def test_before_anything_is_sent_it_is_said_how_far_each_group_is(run, number):
    entities = together(scene("notes", seating="groups"), groups(number, places=PLACES, names=None, picked=2))
    body = """
    const rows = [], wrong = [];
    for (let turn = 0; turn < 8; turn += 1) {
      rows.push(...words(".progressing li")); wrong.push(...faults());
      await wait(8001);
    }
    return [[...new Set(rows)].length, rows[0].replaceAll("\\n", " "), words(".screen__lead").length, wrong];
    """

    assert on_the_wall(run, entities, body) == [number, "Subgroep 1 7 notes, 2 chosen", 1, []]


@pytest.mark.parametrize(("number", "pages"), [(2, 1), (7, 1), (16, 1), (45, 3), (150, None)])
@pytest.mark.parametrize("places", [PLACES, LONG], ids=["short", "long"])
def test_everybody_finds_their_table(run, number, pages, places):
    entities = together(
        scene(seating="groups", ends_at=None, state="paused", paused_with=725_000), groups(number, places=places)
    )
    body = """
    const rows = new Set(), wrong = [];
    for (let turn = 0; turn < 90 && rows.size < number; turn += 1) {
      words(".tables li").forEach((row) => rows.add(row)); wrong.push(...faults());
      await wait(8001);
    }
    return [rows.size, wrong, words("#where")[0]];
    """

    rows, wrong, head = on_the_wall(run, entities, body, number=number)

    assert (rows, wrong) == (number, [])
    if pages and places is PLACES:
        assert head.endswith(f"of {pages}") or pages == 1


def test_without_places_the_phone_tells(run):
    entities = together(scene(seating="groups"), groups(7, places=[]))

    body = "return [words('.screen__where'), words('.screen__tally'), faults()]"

    assert on_the_wall(run, entities, body) == [["Your phone says in which group you are."], ["49 notes"], []]


def test_a_group_with_a_name_of_its_own_is_called_by_it(run):
    entities = together(scene(seating="groups"), groups(2, places=PLACES, names=["De Dromers", "Subgroep 2"]))

    assert on_the_wall(run, entities, "return words('.tables b')") == ["De Dromers", "2"]


@pytest.mark.parametrize("what", ["question", "notes"])
@pytest.mark.parametrize("state", [{}, CLOSED], ids=["open", "closed"])
@pytest.mark.parametrize(
    ("kind", "entities"),
    [
        ("talk", {"talk": {"r": {"speaker": "Annemarie van den Heuvel-Oosterbaan, samenwerkingsverbandoverstijgend"}}}),
        ("break", {}),
        ("check-in", answers("word", words=[{"word": word, "n": 1 + at % 5} for at, word in enumerate(WORDS)])),
        ("check-in", answers("open", texts=TEXTS)),
        ("check-in", answers("scale", numbers=[2, 0, 5, 12, 7])),
    ],
    ids=["talk", "break", "word", "open", "scale"],
)
def test_every_kind_of_round_can_be_read_at_eight_metres(run, what, state, kind, entities):
    assert on_the_wall(run, together(scene(what, kind=kind, **state), entities), "return faults()") == []
