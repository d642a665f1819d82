"""Who may do what: every cell of the access table is tried, on something that exists."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from facilitator.ids import new_id
from facilitator.ledger.command import command_types
from facilitator.ledger.models import Progress
from tests.access.ask import ALLOWED, enter, hear, outcome_of, outcome_of_command
from tests.access.cast import ACTORS, NO_WAY_IN, NOTE, Actor, live_in
from tests.access.commands import RECIPES
from tests.access.of_groups import annas_board, annas_group
from tests.access.routes import known_routes, outcome_of_visit, visits
from tests.access.table import Row, deviations, faults, read_table
from tests.house import KANSEN, House

TABLE = read_table()
ROLES = ("participant", "facilitator", "screen")
AUDIENCES: dict[str, Callable[[House], str]] = {
    "everyone": lambda house: "everyone",
    "facilitators": lambda house: "facilitators",
    "screen": lambda house: "screen",
    "group": lambda house: f"group:{annas_group(house)}",
    "board of a group": lambda house: f"board:{annas_board(house)}",
    "staff of a group": lambda house: f"staff:{annas_board(house)}",
    "board": lambda house: f"board:{house.board(KANSEN)}",
    "staff": lambda house: f"staff:{house.board(KANSEN)}",
    "person": lambda house: f"person:{house.anna.id}",
}


@pytest.fixture(scope="module")
def lived_in(furnished: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("access") / "data"
    live_in(House.copied(furnished, data)).close()
    return data


class Houses:
    """A house to try things in: a new one as soon as something has changed in it."""

    def __init__(self, template: Path, folder: Path) -> None:
        self._template, self._folder, self._made = template, folder, 0
        self._house: House | None = None

    @contextmanager
    def tried(self, prepare: Callable[[House], object]) -> Iterator[tuple[House, object]]:
        if self._house is None:
            self._made += 1
            self._house = House.copied(self._template, self._folder / f"{self._made}")
            self._prepared = prepare(self._house)
        before = progress(self._house)
        yield self._house, self._prepared
        if progress(self._house) != before:
            self.leave()

    def leave(self) -> None:
        if self._house is not None:
            self._house.close()
            self._house = None


def progress(house: House) -> dict[str, int]:
    with house.read() as db:
        return {row.scope: row.seq for row in db.scalars(select(Progress))}


@pytest.fixture
def houses(lived_in: Path, tmp_path: Path) -> Iterator[Houses]:
    houses = Houses(lived_in, tmp_path)
    yield houses
    houses.leave()


def try_all(
    row: Row, houses: Houses, prepare: Callable[[House], object], attempt: Callable[[House, Actor, object], str]
) -> Row:
    """What comes of it for everybody in the row; a refusal must have changed nothing."""
    seen: Row = {}
    for actor in ACTORS:
        if row[actor.column] == NO_WAY_IN:
            continue
        with houses.tried(prepare) as (house, prepared):
            before = progress(house)
            seen[actor.column] = attempt(house, actor, prepared)
            if seen[actor.column] != ALLOWED:
                assert progress(house) == before
    return seen


@pytest.mark.parametrize("type_name", sorted(command_types()))
def test_a_command_is_for_whom_the_table_says(type_name, houses):
    row = TABLE["command", type_name]

    def attempt(house, actor, args):
        return outcome_of_command(house, actor, type_name, args)

    assert deviations(row, try_all(row, houses, RECIPES[type_name], attempt)) == []


@pytest.mark.parametrize("what", sorted(what for kind, what in TABLE if kind == "route"))
def test_a_route_is_for_whom_the_table_says(what, houses):
    row = TABLE["route", what]

    def prepare(house):
        visit = visits(house)[what]
        visit.prepare(house)
        return visit

    assert deviations(row, try_all(row, houses, prepare, outcome_of_visit)) == []


@pytest.mark.parametrize("role", ROLES)
def test_a_socket_is_let_in_as_the_table_says(role, houses):
    row = TABLE["enter", role]

    def attempt(house, actor, _):
        answer = enter(house, actor, role, ["everyone"])
        return answer["error"]["code"] if "error" in answer else ALLOWED

    assert deviations(row, try_all(row, houses, lambda house: None, attempt)) == []


@pytest.mark.parametrize("name", sorted(AUDIENCES))
def test_an_audience_is_heard_by_whom_the_table_says_in_every_way(name, houses):
    row = TABLE["hear", name]

    def attempt(house, actor, audience):
        outcomes = hear(house, actor, audience)
        assert len(set(outcomes.values())) == 1, outcomes
        return outcomes["snapshot"]

    assert deviations(row, try_all(row, houses, AUDIENCES[name], attempt)) == []


def test_the_table_is_whole(house):
    known = {
        *(("command", name) for name in command_types()),
        *(("route", route) for route in known_routes(house)),
        *(("enter", role) for role in ROLES),
        *(("hear", name) for name in AUDIENCES),
    }

    assert faults(TABLE, known) == []
    assert len(TABLE) > 50
    assert set(visits(live_in(house))) == known_routes(house)
    assert set(RECIPES) == set(command_types())


def test_a_facilitators_screen_only_looks(house):
    """A socket has the rights of the role it asks for, also when the account behind it has more."""
    client, sent = house.client(house.fatima), {"commands": [{"id": new_id(), "type": "EndSession", "args": {}}]}
    path = f"/api/v1/sessions/{house.session}/commands"

    assert outcome_of(client.post(f"{path}?as=screen", json=sent)) == "not_allowed"
    assert outcome_of(client.post(f"{path}?as=facilitator", json=sent)) == ALLOWED


def test_who_is_refused_is_told_nothing_of_what_is_there(houses):
    """The snapshots of what one may hear do hold Anna's note, and the refusals do not."""
    with houses.tried(lambda house: None) as (house, _):
        told = {
            actor.column: str(enter(house, actor, actor.role, [f"staff:{house.board(KANSEN)}"])) for actor in ACTORS
        }

    assert {column for column, answer in told.items() if NOTE in answer} == {"facilitator", "organiser"}
