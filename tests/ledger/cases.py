"""A case for every command type: a house brought to a moment, and the command sent then."""

from collections.abc import Callable, Iterator

from tests.house import House
from tests.ledger import (
    cases_around_the_stage,
    cases_of_accounts,
    cases_of_agendas,
    cases_of_ambitions,
    cases_of_commitments,
    cases_of_erasing,
    cases_of_feedback,
    cases_of_groups,
    cases_of_links,
    cases_of_notes,
    cases_of_people,
    cases_of_planning,
    cases_of_presentations,
    cases_of_questions,
    cases_of_reaching,
    cases_of_roster,
    cases_of_steering,
    cases_of_the_door,
    cases_of_tokens,
)
from tests.ledger.telling import ALL, Told, play

__all__ = [
    "ALL",
    "cases",
    "cases_around_the_stage",
    "cases_of_accounts",
    "cases_of_agendas",
    "cases_of_ambitions",
    "cases_of_commitments",
    "cases_of_erasing",
    "cases_of_feedback",
    "cases_of_groups",
    "cases_of_links",
    "cases_of_notes",
    "cases_of_people",
    "cases_of_planning",
    "cases_of_presentations",
    "cases_of_questions",
    "cases_of_reaching",
    "cases_of_roster",
    "cases_of_steering",
    "cases_of_the_door",
    "cases_of_tokens",
]


def cases(make_house: Callable[[], House]) -> Iterator[tuple[str, Told]]:
    """Play every case, each in a house of its own; (name of the case, what one audience was told)."""
    for one in ALL:
        for told in play(make_house(), one):
            yield one.name, told
