"""Which version is written on, and what a write makes of it: for whatever two people do in whatever order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.ambitions.models import AmbitionVersion
from facilitator.ambitions.versions import blank, filled, goes_on, in_words, says_something, written

TEXTS = st.sampled_from(["", "a", "ab", "abc", "b", "cb", "school", "school en thuis"])
WRITES = st.lists(
    st.tuples(st.sampled_from("xy"), st.sampled_from(["what", "why"]), TEXTS, st.integers(0, 9)), max_size=30
)


@pytest.mark.parametrize(
    ("belongs", "ended", "presented", "here", "expected"),
    [
        (None, False, None, "s4", True),
        (None, False, None, None, True),
        ("s4", False, None, "s4", True),
        ("s3", False, None, "s4", True),
        ("s3", True, None, "s4", False),
        ("s3", True, None, None, False),
        ("s3", False, None, None, True),
        ("s4", False, 9, "s4", False),
        (None, False, 9, None, False),
    ],
)
def test_a_version_goes_on_until_it_was_presented_or_its_meeting_ended(belongs, ended, presented, here, expected):
    version = AmbitionVersion(session_id=belongs, presented_at=presented)

    assert goes_on(version, session=here, ended=ended) is expected


@given(WRITES)
def test_the_newest_wins_and_no_words_are_gone(writes):
    """Each writes from a revision they had heard of. Words that nobody had read when they made way are kept."""
    version, kept = blank(), []
    for writer, name, text, heard in writes:
        before, revision = version[name], version["revisions"].get(name, 0)
        base = min(heard, revision)
        made = written(version, {name: text}, {name: base}, writer)

        if text == before:
            assert (made.values, made.lost) == ({}, [])
            continue
        assert made.values == {name: text}
        assert made.revisions[name] == revision + 1
        assert made.writers[name] == writer
        unread = base < revision and before and before not in text
        assert [(lost.text, lost.writer) for lost in made.lost] == (
            [(before, version["writers"][name])] if unread else []
        )
        kept += made.lost
        version = {**version, **made.values, "revisions": made.revisions, "writers": made.writers}
    assert all(lost.text for lost in kept)


@given(WRITES)
def test_who_writes_from_what_stands_there_takes_nothing_away(writes):
    version = blank()
    for writer, name, text, _ in writes:
        made = written(version, {name: text}, version["revisions"], writer)
        assert made.lost == []
        version = {**version, **made.values, "revisions": made.revisions, "writers": made.writers}


def test_lists_are_fields_like_others():
    before = {
        **blank(),
        "timeline": [{"year": 2027, "text": "Eerst"}],
        "revisions": {"timeline": 2},
        "writers": {"timeline": "x"},
    }

    made = written(before, {"timeline": [{"year": 2028, "text": "Later"}]}, {"timeline": 1}, "y")

    assert [(lost.text, lost.writer) for lost in made.lost] == [("2027 Eerst", "x")]
    assert in_words(["School", "Thuis"]) == "School\nThuis"


def test_how_far_a_version_is():
    version = AmbitionVersion(**{**blank(), "what": "Iets", "how": "Zo", "title": "Naam"})

    assert (filled(version), says_something(version)) == (2, True)
    assert (filled(AmbitionVersion(**blank())), says_something(AmbitionVersion(**blank()))) == (0, False)
