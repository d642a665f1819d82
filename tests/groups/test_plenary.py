"""From group to plenary: a group marks its top notes, and they are brought with their origin, each once."""

from facilitator.boards.commands import (
    AdmitNote,
    DeleteNote,
    EditNote,
    MoveNote,
    PickNote,
    RestoreNote,
    SendToPlenary,
    UnpickNote,
)
from facilitator.groups.commands import DescribeGroup
from facilitator.ids import derived_id
from facilitator.rounds.commands import EndGrace
from tests.groups.tables import at_table, board_of, held, seated, write_at
from tests.groups.test_groups import code
from tests.house import TAFELS, House


def plenary(house: House) -> dict[str, dict]:
    """The notes on the plenary board of the round in groups, as everybody reads them."""
    return held(house, f"board:{house.board(TAFELS)}").get("note", {})


def pick(house: House, by, *notes: str) -> None:
    for note in notes:
        house.done(by, PickNote(note=note))


def test_marked_notes_come_to_the_plenary_with_their_origin_and_in_their_column(house):
    first, second = seated(house, [house.anna, house.bram], [house.chen, house.dewi])
    one = write_at(house, house.anna, first, "Samen optrekken")
    two = write_at(house, house.chen, second, "Geld is op", place=1)
    write_at(house, house.bram, first, "Blijft bij de groep")
    pick(house, house.bram, one)
    pick(house, house.chen, two)

    assert "board" not in held(house, "everyone")
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))

    brought = {note["text"]: note for note in plenary(house).values()}
    assert brought.keys() == {"Samen optrekken", "Geld is op"}
    assert brought["Samen optrekken"]["origin"] == {"group": first, "name": "Subgroep 1"}
    assert brought["Geld is op"]["origin"] == {"group": second, "name": "Subgroep 2"}
    assert brought["Geld is op"]["column"] == derived_id("column", house.board(TAFELS), 1)
    (board,) = held(house, "everyone")["board"].values()
    assert [column["title"] for column in board["columns"]] == ["Kansen", "Bedreigingen"]
    house.check()


def test_each_note_is_brought_once_and_what_is_marked_later_follows(house):
    first, _ = seated(house, [house.anna])
    one, two = (write_at(house, house.anna, first, text) for text in ("een", "twee"))
    pick(house, house.anna, one)
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))
    assert code(house, house.fatima, SendToPlenary(round=house.round(TAFELS))) == "nothing_to_send"

    pick(house, house.anna, two)
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS), group=first))

    assert sorted(note["text"] for note in plenary(house).values()) == ["een", "twee"]


def test_the_tally_says_how_many_marked_notes_are_not_in_the_plenary_yet(house):
    """Also when a group takes one out that was sent, and marks another in its place."""
    first, _ = seated(house, [house.anna])
    one, two, three = (write_at(house, house.anna, first, text) for text in ("een", "twee", "drie"))

    def tally() -> tuple[int, int]:
        house.check()
        found = held(house, "facilitators")["tally"][board_of(first)]
        return found["picked"], found["unsent"]

    pick(house, house.anna, one, two)
    assert tally() == (2, 2)
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))
    assert tally() == (2, 0)
    house.done(house.anna, UnpickNote(note=one))
    pick(house, house.anna, three)
    assert tally() == (2, 1)
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))
    assert tally() == (2, 0)


def test_one_group_alone_is_sent(house):
    first, second = seated(house, [house.anna], [house.bram])
    pick(house, house.anna, write_at(house, house.anna, first, "van een"))
    pick(house, house.bram, write_at(house, house.bram, second, "van twee"))

    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS), group=second))

    assert [note["text"] for note in plenary(house).values()] == ["van twee"]


def test_what_was_brought_is_a_facilitators_to_change_and_in_nobodys_own(house):
    first, _ = seated(house, [house.anna])
    note = write_at(house, house.anna, first, "Samen")
    pick(house, house.anna, note)
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))
    (brought,) = plenary(house)

    assert held(house, f"person:{house.anna.id}")["mine"].keys() == {note}
    assert code(house, house.anna, EditNote(note=brought, base=1, text="Alleen")) == "not_allowed"
    assert code(house, house.anna, DeleteNote(note=brought)) == "not_allowed"
    house.done(house.fatima, EditNote(note=brought, base=1, text="Samen verder"))
    assert plenary(house)[brought]["text"] == "Samen verder"
    assert held(house, f"board:{board_of(first)}")["note"][note]["text"] == "Samen"
    house.done(house.fatima, DeleteNote(note=brought))
    assert "deleted" not in held(house, f"person:{house.anna.id}")
    house.check()


def test_the_origin_follows_the_name_of_its_group(house):
    first, _ = seated(house, [house.anna])
    pick(house, house.anna, write_at(house, house.anna, first, "Samen"))
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))

    house.done(house.fatima, DescribeGroup(group=first, name="Jeugd"))

    assert [note["origin"]["name"] for note in plenary(house).values()] == ["Jeugd"]
    house.check()


def test_a_group_marks_no_more_than_its_picks(house):
    first, _ = seated(house, [house.anna, house.bram])
    one, two, three = (write_at(house, house.anna, first, text) for text in ("een", "twee", "drie"))
    pick(house, house.bram, one, two)

    result = house.send(house.anna, PickNote(note=three))
    assert (result.error.code, result.error.params) == ("picks_reached", {"limit": 2})
    assert code(house, house.anna, PickNote(note=one)) == "already"

    house.done(house.anna, UnpickNote(note=one))
    house.done(house.anna, PickNote(note=three))
    assert code(house, house.anna, UnpickNote(note=one)) == "already"
    tally = held(house, "facilitators")["tally"][board_of(first)]
    assert (tally["picked"], tally["notes"], tally["latest"]) == (2, 3, "drie")
    assert "latest" not in held(house, "screen")["tally"][board_of(first)]


def test_a_marked_note_that_is_brought_back_after_another_took_its_place_has_no_mark(house):
    first, _ = seated(house, [house.anna, house.bram])
    one, two, three = (write_at(house, house.anna, first, text) for text in ("een", "twee", "drie"))
    pick(house, house.bram, one, two)
    house.done(house.anna, DeleteNote(note=one))
    house.done(house.anna, RestoreNote(note=one))
    assert held(house, f"board:{board_of(first)}")["note"][one]["picked"] is True

    house.done(house.anna, DeleteNote(note=one))
    pick(house, house.bram, three)
    house.done(house.anna, RestoreNote(note=one))

    picked = {note["text"]: note["picked"] for note in held(house, f"board:{board_of(first)}")["note"].values()}
    assert picked == {"een": False, "twee": True, "drie": True}
    house.check()


def test_only_those_who_sit_there_mark_while_the_round_is_on_and_facilitators_after(house):
    first, _ = seated(house, [house.anna], [house.bram])
    note = write_at(house, house.anna, first, "Samen")

    assert code(house, house.bram, PickNote(note=note)) == "not_in_group"
    house.done(house.fatima, EndGrace(round=house.round(TAFELS)))
    assert code(house, house.anna, PickNote(note=note)) == "round_closed"
    house.done(house.fatima, PickNote(note=note))


def test_a_late_note_is_brought_when_it_was_let_in(house):
    first, _ = seated(house, [house.anna])
    house.done(house.fatima, EndGrace(round=house.round(TAFELS)))
    late = write_at(house, house.anna, first, "Nog iets")
    pick(house, house.fatima, late)

    assert code(house, house.fatima, SendToPlenary(round=house.round(TAFELS))) == "nothing_to_send"
    house.done(house.fatima, AdmitNote(note=late))
    house.done(house.fatima, SendToPlenary(round=house.round(TAFELS)))
    assert [note["text"] for note in plenary(house).values()] == ["Nog iets"]


def test_a_facilitator_writes_a_note_down_for_somebody(house):
    first, _ = seated(house, [house.anna], [house.bram])

    note = write_at(house, house.fatima, first, "Zei Anna hardop", for_=house.anna)

    staff = held(house, f"staff:{board_of(first)}")["note"][note]
    assert (staff["by"], staff["entered_by"], staff["late"]) == ("Anna", "Fatima", False)
    assert held(house, f"person:{house.anna.id}")["mine"][note]["entered_by"] == "Fatima"
    assert code(house, house.fatima, at_table(first, "Van niemand")) == "not_allowed"
    assert code(house, house.fatima, at_table(first, "Van buiten", for_=house.vera)) == "unknown_person"
    assert code(house, house.anna, at_table(first, "Namens een ander", for_=house.bram)) == "not_allowed"


def test_a_note_of_a_group_stays_on_its_board(house):
    first, second = seated(house, [house.anna], [house.bram])
    note = write_at(house, house.anna, first, "Samen")

    elsewhere = derived_id("column", board_of(second), 0)
    assert code(house, house.fatima, MoveNote(note=note, column=elsewhere)) == "unknown_column"
