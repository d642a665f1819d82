"""What somebody did, laid over what the server showed back: pure, so told in tables."""

import pytest

MINE = {"board": "b", "column": "c1", "order": "m", "text": "Vast", "version": 3, "late": False, "at": 5}
GONE = {"board": "b", "column": "c1", "text": "Weg", "until": 99}
NOTES = {"note/n1": {**MINE, "by": "Anna"}, "note/n2": {**MINE, "text": "Bram"}}
CONFIRMED = {"mine/n1": MINE, **NOTES, "deleted/n3": GONE}


def lay(run, *entries):
    return run(
        "live/overlay.js",
        "overlay",
        "return Object.fromEntries(overlay((kind, id) => confirmed[`${kind}/${id}`], entries));",
        confirmed=CONFIRMED,
        entries=[{"state": "waiting", **entry} for entry in entries],
    )


def entry(type, state="waiting", **args):
    return {"type": type, "args": args, "state": state}


ADD = entry("AddNote", note="n9", board="b", column="c2", text="Nieuw")


def test_a_new_note_stands_there_at_once_as_waiting(run):
    found = lay(run, ADD)

    assert list(found) == ["mine/n9"]
    assert found["mine/n9"]["text"] == "Nieuw"
    assert (found["mine/n9"]["column"], found["mine/n9"]["state"], found["mine/n9"]["version"]) == ("c2", "waiting", 1)


def test_a_note_the_server_shows_already_is_not_shown_twice(run):
    assert lay(run, entry("AddNote", "saved", note="n1", board="b", column="c1", text="Vast")) == {}


def test_an_edit_can_follow_a_note_nobody_has_seen_yet(run):
    found = lay(run, ADD, entry("EditNote", note="n9", base=1, text="Beter"))

    assert (found["mine/n9"]["text"], found["mine/n9"]["version"]) == ("Beter", 2)


def test_an_edit_and_a_move_change_only_what_they_name(run):
    edit = entry("EditNote", note="n1", base=3, text="Anders")
    move = entry("MoveNote", note="n1", column="c2", after=None)

    changed = {"text": "Anders", "version": 4, "column": "c2", "order": "\uffff", "state": "waiting"}
    assert lay(run, edit, move) == {"mine/n1": {**MINE, **changed}}


def test_a_facilitator_changes_the_note_of_somebody_else(run):
    found = lay(run, entry("EditNote", note="n2", base=3, text="Netjes"))

    assert (found["note/n2"]["text"], found["note/n2"]["state"]) == ("Netjes", "waiting")


def test_taken_away_it_is_gone_and_can_come_back(run):
    gone = lay(run, entry("DeleteNote", note="n1"))
    back = lay(run, entry("DeleteNote", note="n1"), entry("RestoreNote", note="n1"))

    assert (gone["mine/n1"], gone["note/n1"], gone["deleted/n1"]["text"]) == (None, None, "Vast")
    assert (back["deleted/n1"], back["mine/n1"]["text"]) == (None, "Vast")


def test_what_the_server_shows_as_deleted_comes_back_at_once(run):
    found = lay(run, entry("RestoreNote", note="n3"))

    assert (found["deleted/n3"], found["mine/n3"]["text"], found["mine/n3"]["state"]) == (None, "Weg", "waiting")


@pytest.mark.parametrize(
    "lost",
    [
        {**ADD, "state": "rejected"},
        entry("EditNote", note="unknown", base=1, text="x"),
        entry("SomethingLater", note="n1"),
        entry("DeleteNote", note="unknown"),
    ],
)
def test_what_cannot_be_shown_is_drawn_as_nothing(run, lost):
    assert lay(run, lost) == {}
