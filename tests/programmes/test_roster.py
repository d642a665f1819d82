"""What is done to a roster, and what that changes for those who are in a session."""

import pytest

from facilitator.ids import new_id
from facilitator.people.models import Person
from facilitator.programmes.models import Duo, Enrolment, Programme
from facilitator.programmes.roster.commands import (
    EditEnrolment,
    EnrolPerson,
    ImportRoster,
    PairDuo,
    RemoveEnrolment,
    RosterLine,
    SplitDuo,
)
from facilitator.programmes.roster.members import Member
from facilitator.programmes.roster.queries import roster_of
from tests.access.of_roster import DUO, GERDA, NOOR, PIET, SASKIA, put_on_the_roster
from tests.house import House
from tests.ledger.cases_of_roster import gerda_is_in
from tests.ledger.telling import snapshots


def on_it(house: House) -> dict[str, Member]:
    with house.read() as db:
        return {one.name: one for one in roster_of(db, house.programme)}


def version(house: House) -> int:
    with house.read() as db:
        return db.get_one(Programme, house.programme).roster_version


def told_of(house: House, name: str) -> dict[str, str]:
    """What the facilitators are told of somebody."""
    put = snapshots(house)[house.session, "facilitators"]["put"]
    found = [person for person in put["person"].values() if person["name"] == name]
    return {key: found[0][key] for key in ("name", "organisation")} if found else {}


def line(name: str, *, enrolment: str = "", partner: str | None = None, **facts: object) -> RosterLine:
    return RosterLine(enrolment=enrolment or new_id(), person=new_id(), name=name, partner=partner, **facts)


def test_a_correction_is_seen_wherever_the_person_is(house):
    gerda_is_in(house)

    house.done(house.otto, EditEnrolment(enrolment=GERDA, base=1, name="Gerda de Smit", organisation="Provincie"))

    assert told_of(house, "Gerda de Smit") == {"name": "Gerda de Smit", "organisation": "Provincie"}
    assert told_of(house, "Gerda Smit") == {}
    assert house.check() > 20


def test_nobody_overwrites_a_correction_they_have_not_seen(house):
    put_on_the_roster(house)
    house.done(house.otto, EditEnrolment(enrolment=GERDA, base=1, name="Gerda", region="Kust"))

    assert house.refused(house.host, EditEnrolment(enrolment=GERDA, base=1, name="Gert")) == "changed_meanwhile"
    assert (on_it(house)["Gerda"].region, on_it(house)["Gerda"].version) == ("Kust", 2)


def test_nobody_gets_the_name_and_organisation_of_somebody_else(house):
    put_on_the_roster(house)
    same = EditEnrolment(enrolment=NOOR, base=1, name="GERDA smit", organisation="gemeente duinrand")

    assert house.refused(house.otto, same) == "already"
    house.done(house.otto, EditEnrolment(enrolment=GERDA, base=1, name="gerda smit", organisation="Gemeente Duinrand"))


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"email": "geen adres"}, "no_email"),
        ({"email": "a@b"}, "no_email"),
        ({"labels": ["x" * 41]}, "too_long"),
        ({"labels": [f"label {number}" for number in range(13)]}, "too_many_labels"),
    ],
)
def test_what_cannot_stand_on_a_roster_is_refused_with_a_sentence(house, facts, code):
    sent = {"commands": [{"id": new_id(), "type": "EnrolPerson", "args": args(facts)}]}
    answer = house.client(house.otto).post(f"/api/v1/programmes/{house.programme}/commands?as=facilitator", json=sent)

    assert answer.json["results"][0]["error"]["code"] == code
    assert on_it(house) == {}


def args(facts: dict) -> dict:
    return {"enrolment": new_id(), "person": new_id(), "name": "Wim", **facts}


def test_labels_stand_once_each(house):
    house.done(house.otto, EnrolPerson(**args({"labels": ["Nieuw", "nieuw ", "", "host"]})))

    assert on_it(house)["Wim"].labels == ["Nieuw", "host"]


def test_of_somebody_who_never_came_nothing_is_left(house):
    put_on_the_roster(house)
    with house.read() as db:
        person = db.get_one(Enrolment, PIET).person_id

    house.done(house.otto, RemoveEnrolment(enrolment=PIET))

    with house.read() as db:
        assert (db.get(Enrolment, PIET), db.get(Person, person), db.get(Duo, DUO)) == (None, None, None)
    assert on_it(house)["Saskia"].duo is None


def test_somebody_who_was_there_keeps_their_name_there(house):
    gerda_is_in(house)

    house.done(house.otto, RemoveEnrolment(enrolment=GERDA))

    assert told_of(house, "Gerda Smit") == {"name": "Gerda Smit", "organisation": ""}
    assert "Gerda Smit" not in on_it(house)
    assert house.refused(house.otto, RemoveEnrolment(enrolment=GERDA)) == "not_on_the_roster"
    assert house.check() > 20


def test_duos(house):
    put_on_the_roster(house)

    assert house.refused(house.otto, PairDuo(duo=new_id(), one=GERDA, other=PIET)) == "in_a_duo"
    assert house.refused(house.otto, PairDuo(duo=new_id(), one=GERDA, other=GERDA)) == "duo_with_oneself"
    assert house.refused(house.otto, PairDuo(duo=DUO, one=GERDA, other=NOOR)) == "id_reused"
    assert house.refused(house.otto, PairDuo(duo=new_id(), one=GERDA, other=new_id())) == "not_on_the_roster"
    house.done(house.otto, SplitDuo(duo=DUO))
    assert house.refused(house.otto, SplitDuo(duo=DUO)) == "unknown_duo"
    house.done(house.otto, PairDuo(duo=new_id(), one=GERDA, other=PIET))
    assert on_it(house)["Gerda Smit"].partner == PIET


def test_the_roster_of_another_programme_is_out_of_reach(house):
    put_on_the_roster(house)
    there = house.other_programme

    for command in (
        RemoveEnrolment(enrolment=GERDA),
        EditEnrolment(enrolment=GERDA, base=1, name="Gerda"),
        PairDuo(duo=new_id(), one=GERDA, other=NOOR),
    ):
        assert house.refused(house.host, command, scope=there) == "not_on_the_roster"
    assert house.refused(house.host, SplitDuo(duo=DUO), scope=there) == "unknown_duo"


def test_an_import_is_done_as_a_whole(house):
    gerda_is_in(house)
    before = version(house)
    wim, els = new_id(), new_id()
    lines = [
        line("Gerda de Smit", enrolment=GERDA, organisation="Provincie", partner=PIET),
        line("Wim", enrolment=wim, partner=els),
        line("Els", enrolment=els, partner=wim, region="Kust", labels=["nieuw"]),
    ]

    house.done(house.otto, ImportRoster(base=before, lines=lines))

    found = on_it(house)
    assert (found["Gerda de Smit"].partner, found["Piet"].partner, found["Saskia"].partner) == (PIET, GERDA, None)
    assert (found["Wim"].partner, found["Els"].partner, found["Els"].region) == (els, wim, "Kust")
    assert told_of(house, "Gerda de Smit") == {"name": "Gerda de Smit", "organisation": "Provincie"}
    assert version(house) == before + 1
    assert house.check() > 20
    with house.read() as db:
        assert {one.duo_id for one in db.query(Enrolment) if one.duo_id} == {duo.id for duo in db.query(Duo)}


def test_an_import_that_breaks_half_way_changes_nothing(house):
    put_on_the_roster(house)
    with house.read() as db:
        taken = db.get_one(Enrolment, NOOR).person_id
    lines = [line("Gert", enrolment=GERDA), line("Wim"), RosterLine(enrolment=new_id(), person=taken, name="Els")]

    assert house.refused(house.otto, ImportRoster(base=version(house), lines=lines)) == "internal"
    assert sorted(on_it(house)) == ["Gerda Smit", "Noor", "Piet", "Saskia"]


@pytest.mark.parametrize("meanwhile", [SplitDuo(duo=DUO), RemoveEnrolment(enrolment=SASKIA)])
def test_an_import_of_a_roster_that_changed_is_refused(house, meanwhile):
    put_on_the_roster(house)
    before = version(house)
    house.done(house.otto, meanwhile)

    assert house.refused(house.otto, ImportRoster(base=before, lines=[line("Wim")])) == "changed_meanwhile"
