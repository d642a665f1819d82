"""Keys that sort as strings, with always room for one more in between."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.boards.arrangement import DIGITS, key_at_end, key_between

# Where among the keys there are already the next one goes, as a share of the column.
places = st.lists(st.floats(0, 1), min_size=1, max_size=60)


def inserted(keys: list[str], share: float) -> tuple[str | None, str, str | None]:
    """Insert a key at a place in the sorted `keys`; the new one between its neighbours."""
    place = round(share * len(keys))
    low = keys[place - 1] if place else None
    high = keys[place] if place < len(keys) else None
    key = key_between(low, high)
    keys.insert(place, key)
    return low, key, high


@given(places)
def test_a_key_sorts_strictly_between_its_neighbours(shares):
    keys: list[str] = []

    for share in shares:
        low, key, high = inserted(keys, share)

        assert low is None or low < key
        assert high is None or key < high
    assert keys == sorted(set(keys))


@given(places)
def test_no_key_ends_in_the_lowest_digit(shares):
    keys = [key_at_end(1, 1)]
    for share in shares:
        inserted(keys, share)

    assert [key for key in keys if key.endswith(DIGITS[0])] == []


@given(st.integers(0, 10**9), st.integers(0, 3000), st.integers(0, 10**9), st.integers(0, 3000))
def test_keys_at_the_end_sort_as_they_were_made(seq, ordinal, other_seq, other_ordinal):
    keys = key_at_end(seq, ordinal), key_at_end(other_seq, other_ordinal)

    assert (keys[0] < keys[1]) == ((seq, ordinal) < (other_seq, other_ordinal))


def test_a_thousand_insertions_at_one_place_grow_it_slowly():
    low, high = key_at_end(1, 1), key_at_end(1, 2)
    longest = len(high)
    for turn in range(1000):
        middle = key_between(low, high)
        low, high = (middle, high) if turn % 2 else (low, middle)
        longest = max(longest, len(middle))

    # Halving a place of 62 a thousand times takes a thousand bits; a digit carries log2(62) of them.
    assert longest < len(key_at_end(1, 1)) + 1000 / 5


@pytest.mark.parametrize(("low", "high"), [("b", "a"), ("a", "a")])
def test_neighbours_that_are_no_neighbours_are_refused(low, high):
    with pytest.raises(ValueError, match=f"'{low}' does not sort before '{high}'"):
        key_between(low, high)
