"""Dealing people out over groups: pure."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.groups.allocation import deal, how_many, smallest

crowds = st.integers(0, 120).map(lambda number: [f"person {place}" for place in range(number)])


@given(crowds, st.integers(1, 40), st.integers(0, 99))
def test_everybody_sits_once_and_no_group_is_two_larger_than_another(people, groups, seed):
    dealt = deal(people, groups, Random(seed))

    assert sorted(person for group in dealt for person in group) == sorted(people)
    assert len(dealt) == groups
    assert max(map(len, dealt)) - min(map(len, dealt)) <= 1


def test_the_same_chance_deals_the_same_and_another_does_not():
    people = [f"person {place}" for place in range(38)]

    assert deal(people, 7, Random(1)) == deal(people, 7, Random(1)) != deal(people, 7, Random(2))


@given(st.integers(0, 1000), st.integers(2, 60))
def test_groups_of_a_size_come_as_close_to_it_as_whole_groups_can(people, size):
    groups = how_many(people, number=None, size=size)

    assert groups == 1 or abs(groups - people / size) <= 0.5


@pytest.mark.parametrize(("people", "groups"), [(5, 2), (7, 3), (3, 1), (4, 2), (1, 1), (0, 1)])
def test_nobody_sits_alone_where_pairs_are_asked_and_it_can_be_helped(people, groups):
    assert how_many(people, number=None, size=2) == groups


def test_a_number_of_groups_is_that_number():
    assert how_many(38, number=7, size=None) == 7
    assert how_many(0, number=7, size=None) == 7


def test_a_latecomer_belongs_in_the_smallest_group_the_first_of_those():
    assert smallest([5, 4, 6, 4]) == 1
