"""Whom to ask for feedback: the last presenter gets as much as the first, whoever leaves meanwhile."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.feedback.coverage import AT_ONCE, Covered, asked_for, whom_to_nudge

PEOPLE = [f"person {place:02}" for place in range(12)]


def covered(id: str, gave: str = "", *, may: str = "abcdef", closed: bool = False, nudged: str = "") -> Covered:
    return Covered(id, frozenset(may), frozenset(gave), not closed, frozenset(nudged))


def test_as_many_are_asked_as_the_fullest_has_more():
    stage = [covered("first", "abcde", closed=True), covered("second", "a")]

    assert whom_to_nudge(stage) == {"second": ["f", "b", "c", "d"]}


def test_for_the_first_everybody_is_asked():
    assert whom_to_nudge([covered("first", "ab")]) == {"first": ["c", "d", "e", "f"]}


def test_who_gave_the_fewest_is_asked_first():
    stage = [covered("first", "abc", closed=True), covered("second", "ab", closed=True), covered("third", "a")]

    assert whom_to_nudge(stage) == {"third": ["d", "e"]}


def test_who_was_asked_is_counted_on():
    stage = [covered("first", "abcd", closed=True), covered("second", nudged="ef")]

    assert whom_to_nudge(stage) == {"second": ["a", "b"]}


def test_nobody_is_asked_for_three_at_once():
    full = covered("first", "abcdef", closed=True)
    asked = [covered("second", nudged="abcdef"), covered("third", nudged="abcdef")]

    assert whom_to_nudge([full, *asked, covered("fourth")]) == {}
    assert asked_for("fourth", [full, *asked, covered("fourth")]) == []


def test_who_has_left_is_not_counted_on():
    stage = [covered("first", "abcdef", closed=True), covered("second", nudged="ab")]

    assert whom_to_nudge(stage, left={"a", "c"}) == {"second": ["d", "e", "f"]}


def test_what_is_closed_is_asked_for_no_more():
    stage = [covered("first", "abcdef", closed=True), covered("second", closed=True)]

    assert whom_to_nudge(stage) == {}
    assert asked_for("second", stage) == []


def test_a_facilitator_who_asks_again_asks_everybody_who_can():
    """Also those who kept silent, and where there is as much as elsewhere."""
    silent = [covered("first", "abcdef", closed=True), covered("second", "ab", nudged="cdef")]
    equal = [covered("first", "ab", closed=True), covered("second", "ab")]

    assert asked_for("second", silent) == ["c", "d", "e", "f"]
    assert asked_for("second", equal) == ["c", "d", "e", "f"]


@st.composite
def meetings(draw: st.DrawFn) -> tuple[list[Covered], frozenset[str]]:
    """Presentations of some of twelve people (duos too), who gave so far, who was asked, and who has left since."""
    left = draw(st.frozensets(st.sampled_from(PEOPLE), max_size=5))
    stage = []
    for place in range(draw(st.integers(1, 8))):
        own = draw(st.frozensets(st.sampled_from(PEOPLE), min_size=1, max_size=2))
        may = frozenset(PEOPLE) - own
        gave = draw(st.frozensets(st.sampled_from(sorted(may))))
        nudged = draw(st.frozensets(st.sampled_from(sorted(may)), max_size=3))
        stage.append(Covered(str(place), may, gave, draw(st.booleans()), nudged))
    return stage, left


def all_comply(stage: list[Covered], left: frozenset[str]) -> list[Covered]:
    """Everybody does what they are asked, until nobody is asked for anything."""
    after = comply(stage, whom_to_nudge(stage, left), left)
    while after != stage:
        stage, after = after, comply(after, whom_to_nudge(after, left), left)
    return after


def comply(stage: list[Covered], asked: dict[str, list[str]], left: frozenset[str]) -> list[Covered]:
    """Everybody who was asked, now or before, and is still there gives feedback."""
    after = []
    for one in stage:
        gives = (one.waiting(left)) | set(asked.get(one.id, []))
        after.append(Covered(one.id, one.may, one.gave | gives, one.open, frozenset()))
    return after


@settings(max_examples=120, deadline=None)
@given(meetings())
def test_the_last_gets_as_much_as_the_others_less_who_left(meeting):
    stage, left = meeting
    last = Covered("last", frozenset(PEOPLE[1:]), frozenset(), open=True)
    stage = all_comply([*stage, last], left)

    most = max(len(one.gave) for one in stage[:-1])
    assert len(stage[-1].gave) >= min(most, len(last.may - left))


@settings(max_examples=120, deadline=None)
@given(meetings())
def test_once_all_complied_what_is_open_is_equal_as_far_as_people_reach(meeting):
    stage, left = meeting
    stage = all_comply(stage, left)

    most = max(len(one.gave) for one in stage)
    alone = len(stage) == 1
    assert all(len(one.gave) == most or not one.missing(left) for one in stage if one.open)
    assert not (alone and stage[0].missing(left))


@settings(max_examples=120, deadline=None)
@given(meetings())
def test_nobody_is_asked_for_their_own_nor_in_vain_nor_too_often(meeting):
    stage, left = meeting
    asked = whom_to_nudge(stage, left)

    by_id = {one.id: one for one in stage}
    new = Counter(person for people in asked.values() for person in people)
    before = Counter(person for one in stage for person in one.waiting(left))
    for id, people in asked.items():
        assert len(people) == len(set(people))
        assert set(people) <= by_id[id].may - by_id[id].gave - left - by_id[id].nudged
        assert by_id[id].open
    # Somebody may have been asked for more before, when those were not open at once.
    assert all(new[person] + before[person] <= AT_ONCE for person in new)


@settings(max_examples=50, deadline=None)
@given(meetings())
def test_it_says_the_same_every_time(meeting):
    stage, left = meeting

    assert whom_to_nudge(stage, left) == whom_to_nudge(list(stage), frozenset(sorted(left, reverse=True)))
    for one in stage:
        assert asked_for(one.id, stage, left) == asked_for(one.id, list(stage), left)
