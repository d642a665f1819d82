"""The pages of the desk: every address that somebody can open there, and with what it is looked at.

A page whose address needs an id that nobody has named fails the test; `SEEN_ELSEWHERE` says which addresses are no page
of the desk, or are looked at by another test.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from tests.access.table import read_table

Ids = dict[str, str]
"""What stands in the place of `<session_id>` and the like."""

_FILES = re.compile(r"\.csv$|archive\.<format>$")
# Pages of one's own: tests/browser/test_personal.py.
OWN = ("/p/", "/me/", "/s/<session_id>/mine")
_ELSEWHERE = ("/api/", "/static/", "/j/", "/l/", *OWN)
SEEN_ELSEWHERE = {
    "/": "tests/browser/test_door.py",
    "/healthz": "no page",
    "/s/<session_id>": "tests/browser/test_phone_accessible.py",
    "/s/<session_id>/console": "tests/browser/room",
    "/s/<session_id>/screen": "tests/browser/room",
}
PAPER = {
    "/programmes/<programme_id>/roster/badges",
    "/programmes/<programme_id>/roster/list",
    "/s/<session_id>/list",
}
"""As wide as a sheet of paper, whatever it is looked at on."""

_HELD = {"session_id": "<held>"}
# What is looked at with other ids than those of a session that is still to come, or with more than one.
_VARIANTS: dict[str, list[Ids]] = {
    "/s/<session_id>/after": [_HELD, {}],
    "/s/<session_id>/agenda": [{}, _HELD],
    "/s/<session_id>/details": [{}, _HELD],
    "/s/<session_id>/erase": [_HELD],
    "/s/<session_id>/helping": [_HELD, {}],
    "/s/<session_id>/presentations/<presentation_id>/feedback": [_HELD],
    "/s/<session_id>/remove": [{}, _HELD],
    "/plans/<key>": [{"key": "work-session"}, {"key": "leergang-meeting-4"}, {"key": "<saved>"}],
    "/plans/<key>/remove": [{"key": "<saved>"}],
    "/invite/<link>": [{"link": "<invitation>"}, {"link": "gone"}],
    "/reset/<link>": [{"link": "<reset>"}, {"link": "gone"}],
    "/setup/<link>": [{"link": "gone"}],
}
KINDS = ("talk", "notes", "check-in", "break", "ambition", "presentations", "look-back")
QUERIES = {"/s/<session_id>/agenda/new": [f"?kind={kind}" for kind in KINDS]}


class Visit(NamedTuple):
    rule: str
    path: str


def rules() -> set[str]:
    """Every address that answers GET, as the access table has them, which tests/access holds complete."""
    return {what.removeprefix("GET ") for kind, what in read_table() if kind == "route" and what.startswith("GET ")}


def of_the_desk(rules: Iterable[str]) -> list[str]:
    return sorted(
        rule
        for rule in rules
        if not rule.startswith(_ELSEWHERE) and rule not in SEEN_ELSEWHERE and not _FILES.search(rule)
    )


def visits(rules: Iterable[str], ids: Ids) -> list[Visit]:
    """Raises LookupError for a page of which nobody has said with what it is looked at."""
    return [
        Visit(
            rule, filled(rule, {**ids, **{name: ids.get(id.strip("<>"), id) for name, id in variant.items()}}) + query
        )
        for rule in of_the_desk(rules)
        for variant in _VARIANTS.get(rule, [{}])
        for query in QUERIES.get(rule, [""])
    ]


def filled(rule: str, ids: Ids) -> str:
    def in_place(found: re.Match[str]) -> str:
        if found[1] not in ids:
            raise LookupError(f"{rule}: nobody has said what {found[1]} is")
        return ids[found[1]]

    return re.sub(r"<(?:\w+:)?(\w+)>", in_place, rule)
