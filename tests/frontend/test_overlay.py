"""What somebody did, laid over what the server showed back: pure, so told in tables."""

import pytest

MINE = {"board": "b", "column": "c1", "order": "m", "text": "Vast", "version": 3, "late": False, "at": 5}
GONE = {"board": "b", "column": "c1", "text": "Weg", "until": 99}
NOTES = {"note/n1": {**MINE, "by": "Anna"}, "note/n2": {**MINE, "text": "Bram"}}
GROUP = {"round": "r", "name": "Subgroep 3", "place": "Tafel 3", "ready_at": None, "help": None}
CONFIRMED = {
    "mine/n1": MINE,
    **NOTES,
    "deleted/n3": GONE,
    "board/g": {"round": "r", "group": "g3"},
    "group/g3": GROUP,
    "me/anna": {"name": "Ana de Wit", "organisation": "", "code": "K7MP"},
}


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


def test_a_new_note_on_the_board_of_a_group_is_of_that_group(run):
    found = lay(run, entry("AddNote", note="n9", board="g", column="c1", text="Samen"))

    assert found["mine/n9"]["group"] == "g3"


def test_a_marked_note_is_as_saved_as_it_was(run):
    marked = lay(run, entry("PickNote", note="n1"), entry("PickNote", note="n2"))
    unmarked = lay(run, entry("PickNote", note="n1"), entry("UnpickNote", note="n1"))

    assert marked["mine/n1"] == {**MINE, "picked": True}
    assert (marked["note/n1"]["picked"], marked["note/n2"]["picked"]) == (True, True)
    assert unmarked["mine/n1"]["picked"] is False


def test_a_call_for_help_stands_there_at_once_as_waiting_and_can_be_taken_back(run):
    called = lay(run, entry("CallHelp", group="g3", question="Mag dit ook?"))
    ended = lay(run, entry("CallHelp", group="g3", question=""), entry("EndHelp", group="g3"))

    assert called["group/g3"] == {**GROUP, "help": {"text": "Mag dit ook?", "by": None, "at": None, "state": "waiting"}}
    assert ended["group/g3"] == GROUP


def test_a_group_says_that_it_is_ready_and_that_it_is_not(run):
    ready = lay(run, entry("MarkReady", group="g3"))
    not_ready = lay(run, entry("MarkReady", group="g3"), entry("UnmarkReady", group="g3"))

    assert (bool(ready["group/g3"]["ready_at"]), ready["group/g3"]["ready_state"]) == (True, "waiting")
    assert not_ready["group/g3"]["ready_at"] is None


def test_a_corrected_name_is_ones_name_at_once(run):
    found = lay(run, entry("RenamePerson", person="anna", name="Anna de Wit"))

    assert found["me/anna"] == {"name": "Anna de Wit", "organisation": "", "code": "K7MP", "state": "waiting"}


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
        entry("PickNote", note="unknown"),
        entry("CallHelp", group="unknown", question=""),
        entry("RenamePerson", person="bram", name="Bram"),
    ],
)
def test_what_cannot_be_shown_is_drawn_as_nothing(run, lost):
    assert lay(run, lost) == {}


def test_what_somebody_says_of_a_promise_stands_there_at_once_as_waiting(run):
    asked = {"round": "r", "text": "Ik bel drie besturen.", "due_on": "2026-12-21", "outcome": None, "words": ""}
    script = "return Object.fromEntries(overlay((kind, id) => confirmed[`${kind}/${id}`], entries));"
    said = entry("LookBackOn", look_back="l1", outcome="done", text="Twee kwamen er.")
    confirmed = {"look_back/l1": asked}

    found = run("live/overlay.js", "overlay", script, confirmed=confirmed, entries=[said])
    held = run("live/overlay.js", "overlay", script, confirmed={"look_back/l1": found["look_back/l1"]}, entries=[said])

    assert found == {"look_back/l1": {**asked, "outcome": "done", "words": "Twee kwamen er.", "state": "waiting"}}
    assert held == {}
