"""Reading ambitions: what other domains and pages may ask."""

from facilitator.ambitions.finding import (
    ambition_of,
    authors_of,
    latest_of_people,
    latest_version,
    lost_words_of,
    partner_of,
    versions_of,
)
from facilitator.ambitions.versions import filled

__all__ = [
    "ambition_of",
    "authors_of",
    "filled",
    "latest_of_people",
    "latest_version",
    "lost_words_of",
    "partner_of",
    "versions_of",
]
