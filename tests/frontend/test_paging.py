"""What hangs on which page, and when pages turn: pure rules."""

from itertools import pairwise

import pytest

PACK = "screen/packing.js"
HEIGHTS = [120, 80, 200, 120, 90, 160, 120, 80, 120, 200, 90]
PLACE = {"tracks": 2, "room": 420, "gap": 20}


def packed(run, heights, name="packed", place=PLACE):
    return run(PACK, name, f"return {name}(heights, place)", heights=heights, place=place)


@pytest.mark.parametrize("name", ["packed", "packedEvenly"])
def test_every_note_hangs_once_and_no_page_is_overfull(run, name):
    pages = packed(run, HEIGHTS, name)

    assert sorted(index for page in pages for track in page for index in track) == list(range(len(HEIGHTS)))
    for track in (track for page in pages for track in page):
        assert sum(HEIGHTS[index] for index in track) + 20 * (len(track) - 1) <= 420


def test_what_hangs_stays_where_it_is_when_more_comes(run):
    found = run(
        PACK,
        "packed",
        "return heights.map((_, count) => packed(heights.slice(0, count + 1), place))",
        heights=HEIGHTS,
        place=PLACE,
    )

    for before, after in pairwise(found):
        for page, wider in zip(before, after, strict=False):
            assert all(new[: len(old)] == old for old, new in zip(page, wider, strict=True))


def test_a_note_that_is_higher_than_the_wall_gets_a_track(run):
    assert packed(run, [100, 900, 100]) == [[[0, 2], [1]]]


def test_no_note_is_left_alone_when_nothing_more_comes(run):
    alone = [120] * 7

    assert [sum(map(len, page)) for page in packed(run, alone)] == [6, 1]
    assert [sum(map(len, page)) for page in packed(run, alone, "packedEvenly")] == [4, 3]


@pytest.mark.parametrize(("number", "each"), [(7, 7), (20, 20), (21, 11), (45, 15)])
def test_pages_of_a_list_hold_about_as_many(run, number, each):
    body = "return fitting(Array(number).fill(50), 500)"

    assert run("screen/listed.js", "fitting", body, number=number) == each


def test_a_list_without_any_room_still_shows_one_at_a_time(run):
    assert run("screen/listed.js", "fitting", "return fitting([50, 50, 50], 10)") == 1


# steps: [[ms later, pages]]; a page is [its notes, how long it takes to read]. Answers the page after each step.
TURN = """
let standing = null, now = 0;
return steps.map(([later, pages]) => {
  now += later;
  standing = turned(standing, pages.map(([ids, ms]) => ({ ids, ms })), now);
  return standing.page;
});
"""
A, B, C = [["a"], 20_000], [["b"], 20_000], [["c"], 20_000]


def turned(run, *steps):
    return run("screen/turning.js", "turned", TURN, steps=steps)


def test_each_page_stays_as_long_as_it_takes_to_read_and_then_it_starts_again(run):
    three = [A, B, C]

    found = turned(run, (0, three), (19_999, three), (1, three), (20_000, three), (20_000, three))

    assert found == [0, 0, 1, 2, 0]


def test_what_is_new_goes_first_but_not_before_ten_seconds(run):
    two, more = [A, B, [[], 0]], [A, B, C]
    read = [(0, two), (20_000, two), (20_000, two), (0, two)]

    found = turned(run, *read, (1000, two), (4000, more), (5000, more))

    assert found[3:] == [0, 0, 0, 2]


def test_what_is_added_to_the_page_that_hangs_there_can_be_read(run):
    grown = [[["a", "d"], 20_000], B]

    assert turned(run, (0, [A, B]), (19_000, grown), (9_999, grown), (1, grown)) == [0, 0, 0, 1]


def test_a_page_that_is_gone_is_left(run):
    assert turned(run, (0, [A, B]), (20_000, [A, B]), (1, [A]), (0, [])) == [0, 1, 0, 0]


@pytest.mark.parametrize(("letters", "ms"), [(0, 10_000), (600, 20_000), (9000, 30_000)])
def test_reading_takes_ten_to_thirty_seconds(run, letters, ms):
    assert run("screen/turning.js", "readingMs", "return readingMs(letters)", letters=letters) == ms
