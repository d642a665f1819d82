"""When a session has ended, the sweep freezes it: once, and again only when there is something new to keep."""

import hashlib
import json

from sqlalchemy import select

from facilitator.archive.commands import FreezeArchive
from facilitator.archive.due import freezing
from facilitator.archive.freeze import compute
from facilitator.archive.models import SessionArchive
from facilitator.boards.commands import AdmitNote
from facilitator.ids import new_id
from facilitator.sessions.models import Session
from facilitator.steering.commands import EndSession, GrantScreen
from tests.archive.story import add, document, frozen, notes, play
from tests.house import DOEN, KANSEN, House


def test_the_sweep_freezes_a_session_that_has_ended_and_no_other(house: House):
    assert house.sweep() == 0
    play(house)

    assert house.sweep() == 1
    assert house.sweep() == 0
    assert frozen(house).issue == 1
    assert house.check() > 30


def test_the_checksum_is_that_of_the_document(house: House):
    play(house)
    house.sweep()
    kept = frozen(house)

    assert kept.checksum == hashlib.sha256(kept.document.encode()).hexdigest()


def test_what_was_deleted_is_gone_and_what_was_changed_is_told(house: House):
    play(house)
    house.sweep()
    found = notes(document(house))

    assert sorted(found) == [
        "Bellen met de wethouder",
        "Laat, niet toegelaten",
        "Laat, toegelaten",
        "Samen beginnen",
        "Te veel regels",
    ]
    assert "Weg hiermee" not in frozen(house).document
    said = [
        (revision["text"], revision["reason"], revision["by"])
        for note in found.values()
        for revision in note["revisions"]
    ]
    assert sorted(said) == [("Later bedacht", "late", "Chen"), ("Samen begin", "replaced", "Anna")]


def test_late_notes_are_marked_and_those_let_in_count(house: House):
    play(house)
    house.sweep()
    found = notes(document(house))

    assert {text: (note["late"], note["admitted"]) for text, note in found.items()} == {
        "Bellen met de wethouder": (False, True),
        "Laat, niet toegelaten": (True, False),
        "Laat, toegelaten": (True, True),
        "Samen beginnen": (False, True),
        "Te veel regels": (False, True),
    }
    assert document(house)["waiting_since_the_end"] == 0


def test_what_does_not_show_makes_no_new_issue(house: House):
    play(house)
    house.sweep()
    first = frozen(house)
    house.done(house.fatima, GrantScreen(grant=new_id()))
    house.later(ms=31_000)  # the text of the deleted note is wiped

    while house.sweep():
        pass

    second = frozen(house)
    assert (second.issue, second.checksum, second.frozen_at) == (1, first.checksum, first.frozen_at)
    assert second.made_from > first.made_from


def test_a_note_after_the_end_waits_in_a_new_issue_and_counts_in_the_next(house: House):
    play(house)
    house.sweep()
    waiting = add(house, house.anna, "Nog in de trein bedacht", position=DOEN)
    house.sweep()

    assert (frozen(house).issue, document(house)["waiting_since_the_end"]) == (2, 1)
    assert notes(document(house))["Nog in de trein bedacht"]["admitted"] is False
    assert shown(house)["after_end"] == 1

    house.done(house.fatima, AdmitNote(note=waiting))
    house.sweep()

    assert (frozen(house).issue, document(house)["waiting_since_the_end"]) == (3, 0)
    assert notes(document(house))["Nog in de trein bedacht"]["admitted"] is True
    assert shown(house) == {
        "issue": 3,
        "checksum": frozen(house).checksum,
        "frozen_at": frozen(house).frozen_at,
        "after_end": 0,
    }
    assert house.check() > 30


def test_an_archive_of_an_older_moment_is_refused(house: House):
    play(house)
    with house.read() as db:
        older = freezing(db, db.get_one(Session, house.session)).command
    add(house, house.anna, "Er kwam nog iets", position=DOEN)

    assert house.refused(house.system, older) == "already"
    assert house.sweep() == 1
    assert "Er kwam nog iets" in notes(document(house))


def test_an_archive_that_was_damaged_on_its_way_is_refused(house: House):
    play(house)
    with house.read() as db:
        made = freezing(db, db.get_one(Session, house.session)).command
    damaged = FreezeArchive(**{**made.model_dump(), "document": made.document.replace("Samen", "Alleen")})

    assert house.refused(house.system, damaged) == "malformed"


def test_a_session_that_goes_on_has_no_archive(house: House):
    house.open(KANSEN)
    with house.read() as db:
        early = freezing(db, db.get_one(Session, house.session)).command

    assert house.refused(house.system, early) == "not_running"
    house.done(house.fatima, EndSession())
    assert house.sweep() == 1


def test_what_is_read_together_is_of_one_moment(house: House):
    """Else an archive, a snapshot and its head could each be of another."""
    house.open(KANSEN)
    with house.read() as db:
        before = db.scalar(select(Session.started_at).where(Session.id == house.session))
        house.done(house.fatima, EndSession())

        assert db.scalar(select(Session.ended_at).where(Session.id == house.session)) is None
    with house.read() as db:
        assert db.scalar(select(Session.ended_at).where(Session.id == house.session)) is not None
    assert before is not None


def shown(house: House) -> dict[str, object]:
    """What facilitators are told of the archive."""
    asked = {"as": "facilitator", "cursors": json.dumps({"facilitators": None})}
    answer = house.client(house.fatima).get(f"/api/v1/sessions/{house.session}/changes", query_string=asked).json
    found: dict[str, object] = answer["changes"][0]["put"]["archive"][house.session]
    return found


def test_an_archive_that_cannot_be_made_does_not_hold_up_another(house: House, monkeypatch):
    house.done(house.fatima, EndSession())
    house.done(house.willem, EndSession(), scope=house.other_session)

    def broken(db, session):
        if session.id == house.session:
            raise ValueError
        return compute(db, session)

    monkeypatch.setattr("facilitator.archive.due.compute", broken)
    house.sweep()

    with house.read() as db:
        assert set(db.scalars(select(SessionArchive.session_id))) == {house.other_session}
