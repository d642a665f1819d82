"""Commands that can be read but not be taken, alone and in a batch: a clear answer, and nothing half changed."""

from facilitator.boards.commands import AddNote, EditNote
from facilitator.ids import new_id
from facilitator.steering.commands import OpenRound
from tests.house import DOEN, House
from tests.input.wire import batch, command, error_of, note, post, texts_of_anna, unchanged

TOO_LARGE = {"error": {"code": "batch_too_large", "field": None, "params": {}}}


def test_fifty_commands_go_together_and_one_more_does_not(open_house: House):
    commands = [note(open_house) for _ in range(51)]

    assert unchanged(open_house, lambda: post(open_house, open_house.anna, batch(*commands)))
    assert post(open_house, open_house.anna, batch(*commands)) == (200, TOO_LARGE)
    assert {result["status"] for result in post(open_house, open_house.anna, batch(*commands[:50]))[1]["results"]} == {
        "applied"
    }


def test_a_batch_of_more_than_32_kilobytes_is_refused_as_a_whole(open_house: House):
    commands = [note(open_house, text="é" * 1900) for _ in range(9)]

    assert len(batch(*commands)) > 32 * 1024
    assert unchanged(open_house, lambda: post(open_house, open_house.anna, batch(*commands)))
    assert post(open_house, open_house.anna, batch(*commands)) == (200, TOO_LARGE)


def test_a_command_of_more_than_16_kilobytes_is_refused_and_its_neighbours_are_not(open_house: House):
    commands = [note(open_house), note(open_house, text="x" * 17_000), note(open_house)]
    results = post(open_house, open_house.anna, batch(*commands))[1]["results"]

    assert [result["status"] for result in results] == ["applied", "rejected", "applied"]
    assert results[1]["error"]["code"] == "command_too_large"
    assert [result["id"] for result in results] == [sent["id"] for sent in commands]


def test_a_request_of_more_than_a_megabyte_is_refused_in_json(house: House):
    assert post(house, house.anna, b" " * (1024 * 1024 + 1)) == (413, TOO_LARGE)


def test_the_same_command_again_is_done_once(open_house: House):
    sent = note(open_house)
    first = post(open_house, open_house.anna, batch(sent))[1]["results"][0]

    again = post(open_house, open_house.anna, batch(sent, sent))[1]["results"]

    assert (first["status"], first["again"]) == ("applied", False)
    assert again == [{**first, "again": True}] * 2
    assert texts_of_anna(open_house) == ["Samen beginnen"]


def test_the_same_id_with_another_body_is_refused(open_house: House):
    sent = note(open_house)
    post(open_house, open_house.anna, batch(sent))
    other = {**sent, "args": {**sent["args"], "text": "Iets anders"}}

    assert unchanged(open_house, lambda: post(open_house, open_house.anna, batch(other)))
    assert error_of(open_house, open_house.anna, batch(other)) == ("id_reused", None)
    assert error_of(open_house, open_house.anna, batch(note(open_house, note=sent["args"]["note"]))) == (
        "id_reused",
        "note",
    )


def test_somebody_elses_command_id_is_refused(open_house: House):
    sent = note(open_house)
    post(open_house, open_house.anna, batch(sent))
    own = {**note(open_house), "id": sent["id"]}

    assert error_of(open_house, open_house.bram, batch(own)) == ("id_reused", None)


def test_things_of_another_session_do_not_exist_here(open_house: House):
    elsewhere = open_house.board(0, session=open_house.other_session)
    round = open_house.round(0, session=open_house.other_session)
    open_house.done(open_house.willem, OpenRound(round=round), scope=open_house.other_session)
    theirs = AddNote(
        note=new_id(), board=elsewhere, column=open_house.column(0, session=open_house.other_session), text="Van Vera"
    )
    open_house.done(open_house.vera, theirs, scope=open_house.other_session)
    own = note(open_house)
    post(open_house, open_house.anna, batch(own))
    tries = [
        (note(open_house, board=elsewhere), ("unknown_board", "board")),
        (note(open_house, column=theirs.column), ("unknown_column", "column")),
        (command("EditNote", note=theirs.note, base=1, text="Van mij"), ("unknown_note", "note")),
        (command("MoveNote", note=own["args"]["note"], column=theirs.column, after=None), ("unknown_column", "column")),
        (
            command("MoveNote", note=own["args"]["note"], column=own["args"]["column"], after=theirs.note),
            ("unknown_note", "after"),
        ),
    ]
    for sent, expected in tries:
        assert unchanged(open_house, lambda sent=sent: post(open_house, open_house.anna, batch(sent)))
        assert error_of(open_house, open_house.anna, batch(sent)) == expected
    steering = command("OpenRound", round=round)
    assert error_of(open_house, open_house.fatima, batch(steering), role="facilitator") == ("unknown_round", "round")


def test_a_board_whose_round_is_not_open_takes_nothing(house: House):
    sent = command("AddNote", note=new_id(), board=house.board(DOEN), column=house.column(DOEN), text="Vroeg")

    assert error_of(house, house.anna, batch(sent)) == ("unknown_board", "board")


def test_a_rejected_command_leaves_its_neighbours_and_the_holdings_whole(open_house: House):
    good, bad = note(open_house), note(open_house, column=new_id())
    results = post(open_house, open_house.anna, batch(good, bad, note(open_house)))[1]["results"]

    assert [result["status"] for result in results] == ["applied", "rejected", "applied"]
    assert open_house.check() > 20


def test_an_edit_keeps_to_its_note(open_house: House):
    sent = note(open_house)
    post(open_house, open_house.anna, batch(sent))

    assert (
        open_house.refused(open_house.bram, EditNote(note=sent["args"]["note"], base=1, text="Mijn")) == "not_allowed"
    )
    assert texts_of_anna(open_house) == ["Samen beginnen"]
