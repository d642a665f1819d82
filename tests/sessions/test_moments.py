"""Dates and times as people type them, in the nights that the clock is changed too."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import Rejected
from facilitator.sessions.moments import (
    ZONES,
    as_typed,
    comes_twice,
    day_has_passed,
    local,
    moment_at,
    read_date,
    read_moment,
    read_time,
    shifted,
)

AMSTERDAM = "Europe/Amsterdam"


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("2026-05-14", date(2026, 5, 14)),
        ("14-5-2026", date(2026, 5, 14)),
        ("14-05-2026", date(2026, 5, 14)),
        (" 14/5/2026 ", date(2026, 5, 14)),
        ("14.5.2026", date(2026, 5, 14)),
        ("14 5 2026", date(2026, 5, 14)),
        ("29-2-2028", date(2028, 2, 29)),
    ],
)
def test_a_date_as_a_browser_sends_it_or_a_person_types_it(typed, found):
    assert read_date(typed) == found


@pytest.mark.parametrize(
    "typed",
    ["", "morgen", "14-5", "14-5-26", "31-4-2026", "29-2-2027", "2026-13-01", "5-14-2026", "0001-01-01", "9999-1-1"],
)
def test_what_is_no_date_is_said_at_its_field(typed):
    with pytest.raises(Rejected) as refused:
        read_date(typed)

    assert (refused.value.code, refused.value.field) == ("not_a_date", "date")


@pytest.mark.parametrize(
    ("typed", "found"),
    [("10:00", "10:00"), ("10.00", "10:00"), ("9.05 uur", "09:05"), ("10", "10:00"), ("23:59:00", "23:59")],
)
def test_a_time_as_a_browser_sends_it_or_a_person_types_it(typed, found):
    assert f"{read_time(typed):%H:%M}" == found


@pytest.mark.parametrize("typed", ["", "24:00", "10:60", "half tien", "10:0", "-1", "1000", "10:00 PM"])
def test_what_is_no_time_is_said_at_its_field(typed):
    with pytest.raises(Rejected) as refused:
        read_time(typed)

    assert (refused.value.code, refused.value.field) == ("not_a_time", "time")


@pytest.mark.parametrize(
    ("day", "clock", "zone", "found"),
    [
        ("2026-01-14", "10:00", AMSTERDAM, "2026-01-14T09:00"),
        ("2026-07-14", "10:00", AMSTERDAM, "2026-07-14T08:00"),
        ("2026-03-29", "01:59", AMSTERDAM, "2026-03-29T00:59"),
        ("2026-03-29", "03:00", AMSTERDAM, "2026-03-29T01:00"),
        ("2026-10-25", "01:59", AMSTERDAM, "2026-10-24T23:59"),
        ("2026-10-25", "03:00", AMSTERDAM, "2026-10-25T02:00"),
        ("2026-03-29", "02:30", "Europe/London", "2026-03-29T01:30"),
        ("2026-03-29", "02:30", "America/Curacao", "2026-03-29T06:30"),
    ],
)
def test_a_local_time_is_a_moment(day, clock, zone, found):
    assert read_moment(day, clock, zone) == (ms(found), False)


@pytest.mark.parametrize(
    ("day", "clock", "zone", "instead"),
    [
        ("2026-03-29", "02:00", AMSTERDAM, "3.00"),
        ("2026-03-29", "02:30", AMSTERDAM, "3.30"),
        ("2026-03-29", "01:15", "Europe/London", "2.15"),
    ],
)
def test_a_time_that_the_clock_skips_is_refused_with_the_time_to_take(day, clock, zone, instead):
    with pytest.raises(Rejected) as refused:
        read_moment(day, clock, zone)

    assert (refused.value.code, refused.value.field, refused.value.params) == (
        "no_such_time",
        "time",
        {"instead": instead},
    )
    assert local(read_moment(day, instead, zone).ms, zone).strftime("%-H.%M") == instead


def test_of_a_time_that_comes_twice_the_first_is_taken_and_it_is_known():
    found = read_moment("2026-10-25", "02:30", AMSTERDAM)

    assert found == (ms("2026-10-25T00:30"), True)
    assert comes_twice(found.ms, AMSTERDAM)
    assert not comes_twice(found.ms - 24 * 3_600_000, AMSTERDAM)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "", "/etc/localtime"])
def test_a_zone_that_is_none_is_refused(zone):
    with pytest.raises(Rejected) as refused:
        read_moment("2026-05-14", "10:00", zone)

    assert refused.value.field == "zone"


def test_today_has_not_passed_where_it_is_still_today():
    noon = ms("2026-05-14T12:00")

    assert not day_has_passed(noon, AMSTERDAM, ms("2026-05-14T21:30"))
    assert day_has_passed(noon, AMSTERDAM, ms("2026-05-14T22:30"))
    assert not day_has_passed(noon, "America/Curacao", ms("2026-05-14T22:30"))


MOMENTS = st.integers(min_value=ms("2000-01-01"), max_value=ms("2090-01-01")).map(
    lambda found: found // 60_000 * 60_000
)
STARTS = st.lists(st.tuples(MOMENTS, st.sampled_from(ZONES)), min_size=1, max_size=8)
DAYS = st.dates(min_value=date(2001, 1, 1), max_value=date(2080, 1, 1))


@given(MOMENTS, st.sampled_from(ZONES))
def test_what_a_form_shows_is_what_it_reads(found, zone):
    """But for the second time of a time that comes twice: there the first is meant."""
    shown = read_moment(*as_typed(found, zone), zone)

    assert shown.ms == found or (shown.twice and shown.ms < found)


@given(STARTS, DAYS)
def test_a_copy_keeps_the_distance_in_days_and_the_time_of_the_clock(starts, first):
    before = [local(at, zone) for at, zone in starts]
    after = [local(at, zone) for at, (_, zone) in zip(shifted(starts, first), starts, strict=True)]
    earliest = min(one.replace(tzinfo=None) for one in before)

    for was, now, (_, zone) in zip(before, after, starts, strict=True):
        wanted = datetime.combine(first + (was.date() - earliest.date()), was.time())
        skipped = moment_at(wanted, ZoneInfo(zone))[1] != wanted
        assert skipped or now.replace(tzinfo=None, fold=0) == wanted
        assert timedelta() <= now.replace(tzinfo=None, fold=0) - wanted <= timedelta(hours=2)


def test_a_series_over_the_change_of_the_clock_stays_at_ten():
    weekly = [(ms(f"2026-03-{day}T09:00"), AMSTERDAM) for day in ("04", "11", "18", "25")]

    moved = shifted(weekly, date(2026, 10, 7))

    assert [as_typed(at, AMSTERDAM) for at in moved] == [
        ("2026-10-07", "10:00"),
        ("2026-10-14", "10:00"),
        ("2026-10-21", "10:00"),
        ("2026-10-28", "10:00"),
    ]


def test_nothing_to_copy_is_nothing():
    assert shifted([], date(2026, 10, 7)) == []
