"""Days of the calendar (YYYY-MM-DD), in words and in what a form begins with."""

from __future__ import annotations

from datetime import date, timedelta

from facilitator.texts import day_in_words

_FOUR_WEEKS = timedelta(weeks=4)


def day_words(day: str) -> str:
    """For example *21 december 2026*, in the language of the request."""
    return day_in_words(date.fromisoformat(day))


def in_four_weeks(today: date) -> date:
    """What a promise begins with: soon enough to be meant, and never in a weekend."""
    day = today + _FOUR_WEEKS
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() > 4 else day
