"""`check` compares what is held with a projection of everything from scratch, and sees what is planted."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from facilitator.boards.models import NoteRevision
from facilitator.ledger import command as registry
from facilitator.ledger import projection
from facilitator.ledger.check import Deviation, check_session
from facilitator.ledger.projection import projections
from facilitator.rounds.commands import RevealNotes
from tests.boards.wall import write
from tests.house import DOEN, KANSEN, House
from tests.ledger.cases import ALL
from tests.ledger.plants import Break, answers, planted, waiting
from tests.ledger.telling import play


@pytest.fixture
def written(house: House) -> House:
    """A house with a note in an open round and one in a hidden round."""
    house.open(KANSEN)
    house.open(DOEN)
    write(house, house.anna, "Samen beginnen")
    write(house, house.bram, "Stil", position=DOEN)
    return house


def deviations(house: House) -> list[Deviation]:
    with house.read() as db:
        return check_session(db, house.session)[1]


def test_everything_that_is_held_is_compared(written):
    with written.read() as db:
        held = db.execute(
            text("SELECT count(*) FROM holding WHERE session = :session AND body IS NOT NULL"),
            {"session": written.session},
        ).scalar()

    assert written.check() == held
    assert held > 30


PLANTED = {
    "a leak": "INSERT INTO holding (session, kind, id, audience, seq, body) SELECT session, kind, id,"
    " 'board:x', seq, body FROM holding WHERE kind = 'note' AND audience LIKE 'staff:%'",
    "a loss": "UPDATE holding SET body = NULL WHERE kind = 'note' AND audience LIKE 'staff:%'",
    "an old text": "UPDATE note SET text = 'anders'",
    "a row that went": "DELETE FROM holding WHERE kind = 'mine'",
}


@pytest.mark.parametrize("planted", PLANTED)
def test_a_planted_difference_is_seen(written, planted):
    with written.writer_engine.begin() as connection:
        changed = connection.execute(text(PLANTED[planted])).rowcount

    assert len(deviations(written)) >= changed > 0


@pytest.fixture
def forgetful(monkeypatch) -> None:
    """The projections, each without a word about what else it reads."""
    monkeypatch.setattr(projection, "projections", [replace(one, reads=()) for one in projections])


def test_a_projection_that_forgets_what_it_reads_is_seen(written, forgetful):
    written.done(written.fatima, RevealNotes(round=written.round(DOEN)))

    assert {(found.kind, found.audience) for found in deviations(written)} == {("note", f"board:{written.board(DOEN)}")}


# What a projection reads besides its own rows → the case that goes wrong when it forgets to say so.
SEEN_BY = {
    ("answer", "Person"): "RenamePerson with an answer given",
    ("board", "Round"): "UndoStep of a round in groups",
    ("group", "Person"): "RenamePerson in a group",
    ("group", "Placement"): "MovePerson",
    ("group", "Round"): "OpenRound in groups that were made before",
    ("hears", "Board"): "SendToPlenary",
    ("hears", "Placement"): "MovePerson",
    ("hears", "Round"): "UndoStep of a round in groups",
    ("note", "Group"): "DescribeGroup with notes in the plenary",
    ("seat", "Round"): "OpenRound in groups that were made before",
    ("me", "Person"): "RenamePerson with an answer given",
    ("note", "Person"): "RenamePerson with notes on the board",
    ("person", "Grant"): "EndGrant",
    ("person", "Person"): "RenamePerson with an answer given",
    ("request", "Person"): "RenamePerson of somebody who waits for a nod",
    ("revision", "Person"): "RenamePerson with a late edit waiting",
    ("archive", "Note"): "AddNote after the end",
    ("archive", "Session"): "ReopenSession",
    ("lost", "Note"): "DeleteNote with a late edit waiting",
    ("note", "Round"): "RevealNotes",
    ("question", "Round"): "UndoStep of asking",
    ("results", "Answer"): "GiveAnswer with a word",
    ("revision", "Note"): "DeleteNote with a late edit waiting",
    ("step", "Step"): "PauseRound",
    ("tally", "Note"): "AddNote in a hidden round",
    ("look_back", "Person"): "RenamePerson of who looks back",
    ("look_back", "Round"): "UndoStep of looking back",
    ("looked_back", "LookBack"): "LookBackOn",
    ("looked_back", "Attendance"): "RemovePerson who looks back",
    ("turnout", "Attendance"): "JoinSession",
    ("ambition", "AmbitionVersion"): "UndoStep of starting somebody",
    ("ambitions", "AmbitionVersion"): "UndoStep of starting somebody",
    ("coverage", "Feedback"): "GiveFeedback",
    ("coverage", "Offer"): "OfferHelp",
    ("coverage", "SealedFeedback"): "GiveSealedFeedback",
    ("given", "Feedback"): "GiveFeedback",
    ("nudge", "Feedback"): "GiveFeedback when one was asked to",
    ("presentation", "Person"): "RenamePerson who presents",
    ("presentation", "Round"): "UndoStep of opening with a queue",
    ("presenting", "Enrolment"): "SplitDuo with a place in the queue",
    ("presenting", "Round"): "UndoStep of opening with a queue",
    ("readiness", "AmbitionVersion"): "ShareAmbition",
}
# Nothing can go wrong yet: an organisation never changes.
FOR_LATER = {("person", "Enrolment"), ("me", "Enrolment")}
# It changes in another session than the one that is checked here: tests/commitments/test_looking_back.py.
FOR_LATER |= {("look_back", "Commitment")}
# Presentations, ambitions and feedback: what they read is looked at by histories that compare everything from scratch
# after many commands (tests/presentations, tests/ambitions/test_histories.py). In each case that there is, something
# else that they read changes too, so that none shows one of these words alone.
BY_HISTORIES: dict[str, tuple[str, ...]] = {
    "ambition": ("AmbitionAuthor", "LostWords", "Person", "Session"),
    "ambition_before": ("AmbitionAuthor", "AmbitionVersion", "Session"),
    "ambitions": ("AmbitionAuthor", "Session"),
    "coverage": ("Attendance", "Enrolment", "Presenter", "Programme", "Round"),
    "guest": ("Enrolment", "Programme"),
    "nudge": ("Nudge",),
    "presentation": ("AmbitionAuthor", "AmbitionVersion", "Enrolment", "Presenter"),
    "presenter": ("AmbitionAuthor", "AmbitionVersion", "Person", "Presenter"),
    "presenting": ("Presenter",),
    "readiness": ("AmbitionAuthor", "Attendance"),
}
FOR_LATER |= {(kind, model) for kind, models in BY_HISTORIES.items() for model in models}
READS = {(one.kind, reads.model.__name__) for one in projections for reads in one.reads}


def test_of_everything_that_is_read_it_is_known_what_shows_it():
    assert SEEN_BY.keys() | FOR_LATER == READS


@pytest.mark.parametrize(("kind", "model"), SEEN_BY)
def test_each_word_of_what_is_read_is_needed(house, monkeypatch, kind, model):
    """Leave one out, and its case deviates: so no word is there for nothing, and none goes untested."""
    without = [
        replace(one, reads=tuple(reads for reads in one.reads if reads.model.__name__ != model))
        if one.kind == kind
        else one
        for one in projections
    ]
    monkeypatch.setattr(projection, "projections", without)
    (case,) = (case for case in ALL if case.name == SEEN_BY[kind, model])

    play(house, case)

    assert kind in {found.kind for found in deviations(house)}


def test_there_is_enough_to_forget():
    assert len(READS) >= 10
    assert len(projections) >= 15


def test_what_is_deleted_is_dropped_by_all_who_held_it(house, monkeypatch):
    """No action deletes a row that anybody sees, yet: this one does."""
    (case,) = (case for case in ALL if case.name == "EditNote too late")
    play(house, case)
    with planted(monkeypatch):
        registry._handlers[Break] = lambda tx, actor, command: tx.db.delete(tx.db.query(NoteRevision).one())

        assert answers(waiting(house, house.fatima, Break())) == [["applied"]]

    assert deviations(house) == []
    assert house.check() > 20
