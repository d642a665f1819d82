"""What the room and each phone sees of who is on stage, and of an ambition: only what is shared."""

import pytest

from facilitator.ambitions.commands import ShareAmbition, WriteAmbition
from facilitator.ids import new_id
from facilitator.presentations.commands import (
    AddPresentation,
    EndPresentation,
    ShowField,
)
from facilitator.steering.commands import OpenRound
from tests.presentations.stage import (
    duo,
    held,
    off_stage,
    on_stage,
    planned,
    queued,
    row,
    seen,
    version_of,
    version_row,
    written,
)


def test_what_is_shared_is_shown_from_the_moment_it_is_on_stage(house, queue):
    version = written(house, house.anna, what="In 2028 heeft elke wijk een kindcentrum")
    assert seen(house, queue[0])["ambition"] is None
    assert held(house, "facilitators")["presenter"][queue[0]]["ready"]

    on_stage(house, queue[0])

    assert seen(house, queue[0])["ambition"]["what"] == "In 2028 heeft elke wijk een kindcentrum"
    assert row(house, queue[0]).version_id == version
    assert version_row(house, version).presented_at is None
    house.done(house.fatima, EndPresentation(presentation=queue[0]))
    assert version_row(house, version).presented_at == row(house, queue[0]).ended_at
    assert seen(house, queue[0])["ambition"]["title"]


def test_what_is_not_shared_stays_private_until_its_author_shares_it_on_stage(house, queue):
    written(house, house.anna, shared=False, why="Geheim")
    on_stage(house, queue[0])
    assert seen(house, queue[0])["ambition"] is None
    assert "Geheim" not in str(held(house, "everyone")) + str(held(house, "facilitators")) + str(held(house, "screen"))

    house.done(house.anna, ShareAmbition(version=version_of(house, house.anna), shared=True))

    assert seen(house, queue[0])["ambition"]["why"] == "Geheim"
    house.done(house.fatima, EndPresentation(presentation=queue[0]))
    assert version_row(house, version_of(house, house.anna)).presented_at is not None


def test_who_never_shares_has_presented_no_version(house, queue):
    written(house, house.anna, shared=False)
    off_stage(house, queue[0])

    assert row(house, queue[0]).version_id is None
    assert version_row(house, version_of(house, house.anna)).presented_at is None
    assert seen(house, queue[0])["ambition"] is None


def test_what_is_first_written_on_stage_is_shown_when_it_is_shared(house, queue):
    on_stage(house, queue[0])
    written(house, house.anna, title="Nu pas")

    assert seen(house, queue[0])["ambition"]["title"] == "Nu pas"
    house.done(house.fatima, EndPresentation(presentation=queue[0]))
    assert row(house, queue[0]).version_id == version_of(house, house.anna)


def test_what_was_presented_stands_and_who_writes_on_begins_the_next_version(house, queue):
    first = written(house, house.anna, title="De eerste")
    off_stage(house, queue[0])
    house.done(house.anna, WriteAmbition(ambition=new_id(), fields={"title": "De tweede"}, base={"title": 1}))

    assert version_of(house, house.anna) != first
    assert seen(house, queue[0])["ambition"]["title"] == "De eerste"


def test_a_duo_shows_the_ambition_that_one_of_them_wrote(house):
    duo(house, house.anna, house.bram)
    written(house, house.bram, title="Samen")
    both = queued(house)[0]

    on_stage(house, both)

    assert seen(house, both)["ambition"]["title"] == "Samen"
    assert seen(house, both)["names"] == ["Anna", "Bram"]


@pytest.mark.parametrize("who", ["fatima", "anna"])
def test_the_facilitator_and_who_presents_choose_what_stands_on_the_wall(house, queue, who):
    on_stage(house, queue[0])
    house.done(getattr(house, who), ShowField(presentation=queue[0], field="with_whom"))

    assert seen(house, queue[0])["shown"] == "with_whom"
    assert house.refused(house.bram, ShowField(presentation=queue[0], field="all")) == "not_allowed"
    assert house.refused(house.fatima, ShowField(presentation=queue[1], field="all")) == "not_on_stage"
    on_stage(house, queue[1])
    assert house.refused(house.anna, ShowField(presentation=queue[0], field="all")) == "already"


def test_who_is_on_reads_it_on_their_own_phone(house):
    duo(house, house.anna, house.bram)
    round = planned(house)
    add = AddPresentation(presentation=new_id(), round=round, people=[house.anna.id])
    house.done(house.fatima, add)
    house.done(house.fatima, OpenRound(round=round))

    mine, duos = (held(house, f"person:{one.id}")["presenting"][add.presentation] for one in (house.anna, house.bram))
    assert (mine["as"], duos["as"]) == ("presenter", "duo")
    assert "presenting" not in held(house, f"person:{house.chen.id}")
