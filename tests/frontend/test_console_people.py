"""Who is in, who waits for a nod, who has no phone, and the door."""

from tests.frontend.room import NOW, room

COLUMNS = room()["board"]["b0"]["columns"]


def test_a_name_is_found_corrected_and_removed_after_a_question(open_console):
    console = open_console(room())
    console.press("p")
    console.run("() => document.querySelector('#search-people').focus()")
    console.type("oosterbaan")
    console.wait("document.querySelectorAll('.person').length === 1")
    console.run("() => document.querySelector('.person__row').click()")
    console.wait_text("Remove from the session", ".person")
    console.run("() => document.querySelector('#rename-p8').focus()")
    console.press("End")
    console.type("-Bos")
    console.press("Enter")
    assert console.sent() == [
        {"type": "RenamePerson", "args": {"person": "p8", "name": "Annemarie van den Heuvel-Oosterbaan-Bos"}}
    ]
    console.answer()

    console.click("Remove from the session")
    assert "Remove Annemarie van den Heuvel-Oosterbaan?" in console.text("dialog")
    console.click("Remove", within="dialog")
    assert console.sent() == [{"type": "RemovePerson", "args": {"person": "p8"}}]


def test_who_was_removed_can_be_let_in_again(open_console):
    entities = room()
    entities["person"]["p3"]["removed"] = True
    console = open_console(entities)
    assert "35 of 37 here" in console.text(".bar")
    console.press("p")
    console.click("Let Dewi Pranoto in again")

    assert console.sent() == [{"type": "ReadmitPerson", "args": {"person": "p3"}}]


def test_somebody_on_another_phone_gets_a_nod_or_not(open_console):
    console = open_console(room())
    console.feed({"request": {"q1": {"person": "p1", "name": "Bram Kuipers", "at": NOW}}})
    console.wait_text("Somebody wants to go on with another phone.", ".message")
    console.click("Look", within=".message")
    console.wait_text("Bram Kuipers asked at 10.01", "[aria-labelledby=requests]")
    console.click("Let them in: Bram Kuipers")
    console.click("Refuse: Bram Kuipers")

    assert console.sent() == [
        {"type": "AdmitReturn", "args": {"request": "q1"}},
        {"type": "RefuseReturn", "args": {"request": "q1"}},
    ]


def test_the_door_is_closed_and_opened(open_console):
    console = open_console(room())
    console.press("p")
    console.click("Close the door")
    assert console.sent() == [{"type": "LockDoor", "args": {}}]
    console.answer()
    console.feed({"session": {"s": room(locked=True)["session"]["s"]}})
    console.wait_text("Closed: nobody new comes in.")
    console.click("Open the door")

    assert console.sent() == [{"type": "UnlockDoor", "args": {}}]


def with_a_board():
    entities = room(6, current="r5")
    board = {"round": "r5", "group": None, "columns": COLUMNS, "hidden": False, "names": "named", "limit": None}
    entities["board"]["plenary"] = {**board, "picks": None}
    return entities


def test_somebody_without_a_phone_is_added(open_console):
    console = open_console(room())
    console.press("p")
    console.click("Somebody without a phone")
    console.type("Oma Jansen")
    console.press("Enter")

    (added,) = console.sent()
    assert (added["type"], added["args"]["name"]) == ("AddPerson", "Oma Jansen")
    console.answer()
    console.wait_text("Oma Jansen is in", ".message")


def test_a_note_is_written_for_somebody(open_console):
    console = open_console(with_a_board())
    console.click("Write a note for somebody")
    first = "() => document.querySelector('#for-person').selectedOptions[0].textContent"
    assert console.run(first) == "Henk Blom"  # who has no phone stands first
    console.run("() => document.querySelector('#for-text').focus()")
    console.type("Ik kom graag langs")
    console.click("Post")

    (written,) = console.sent()
    args = {"board": "plenary", "column": "kansen", "text": "Ik kom graag langs", "person": "p35"}
    assert {**written["args"], "note": ""} == {"note": "", **args}
    console.wait_text("Ik kom graag langs", ".columns")  # at once, as waiting
    assert console.run("() => document.querySelector('.columns .note').dataset.state") == "waiting"
    assert console.run("() => document.querySelector('#for-text').value") == ""


def test_nobody_is_in_yet(open_console):
    console = open_console(room(0, groups=0, people=0))
    console.press("p")

    console.wait_text("Nobody is in yet.", "#round")
    assert "0 of 0 here" in console.text(".bar")


def test_after_the_end_the_people_can_only_be_read(open_console):
    console = open_console(room(state="ended"))
    console.press("p")
    console.wait_text("Anna de Wit", "#round")

    assert "Close the door" not in console.text()
    assert console.run("() => document.querySelectorAll('.person__row:not(:disabled)').length") == 0
