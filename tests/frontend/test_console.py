"""The console in its states, drawn from what the server would tell it, and worked by keys."""

from tests.frontend.room import MINUTE, NOW, note, presence, room


def test_the_groups_say_how_they_are_doing_and_stay_where_they_are(open_console):
    console = open_console(room())

    cards = "#round .console__groups > .group"
    names = f"() => [...document.querySelectorAll('{cards} h2')].map((one) => one.textContent.trim())"
    order = console.run(names)
    assert console.text("#round .console__line") == (
        "46 notes by 35 people. Subgroep 5 asks for help. Subgroep 2 and 6 are ready. Subgroep 4 is quiet."
    )
    newest = "Inwoners en ouders laten vertellen wat het voor hen betekent"
    assert console.text(f"{cards}:nth-child(2)") == f"Subgroep 2 Ready Tafel 2 3 marked 9 notes 6/6 people {newest}"
    assert "4 min quiet" in console.text(f"{cards}:nth-child(4)")
    group = room()["group"]["g6"]
    console.feed({"group": {"g6": {**group, "help": {"text": "Wie schrijft?", "by": "Anna", "at": NOW}}}})
    console.wait_text("“Wie schrijft?”", f"{cards}:nth-child(7)")
    assert console.run(names) == order
    assert "Subgroep 5 and 7: help" in console.text(".bar")


def test_somebody_who_types_is_not_quiet(open_console):
    quiet = open_console(room())
    assert "4 min quiet" in quiet.text()

    typing = open_console(room(), presence=presence(writing=(3,)))

    assert "min quiet" not in typing.text()
    assert "1 is writing" in typing.text(".bar")


def test_a_group_opens_with_its_board_and_gives_the_focus_back(open_console):
    console = open_console(room())

    console.click("Subgroep 5", within="#round")
    console.wait_text("Asks for help since 10.00")
    assert console.focused() == "Subgroep 5"
    assert console.run("() => console_.heard") == ["staff:b4"]
    console.feed({"note": {"n1": note("b4", "Alleen de gemeente")}})
    console.wait_text("Alleen de gemeente", "#round")
    console.click("They have been helped")
    console.press("Escape")
    console.wait("console_.heard.length === 2")

    assert console.sent() == [{"type": "EndHelp", "args": {"group": "g4"}}]
    assert console.run("() => console_.heard") == ["staff:b4", "-staff:b4"]
    console.wait("document.activeElement.id === 'group-g4'")


def test_a_person_is_moved_by_a_choice_and_back_by_one_press(open_console):
    console = open_console(room())
    console.click("Subgroep 1", within="#round")
    console.click("Move or remove Anna de Wit")
    console.run("() => document.querySelector('.member__move select').value = 'g2'")
    console.run("() => document.querySelector('.member__move select').dispatchEvent(new Event('change'))")

    console.click("Move")
    console.answer()
    console.wait_text("Anna de Wit now sits in Subgroep 3", ".message")
    console.click("Undo", within=".message")
    console.wait("console_.sent().length === 1")

    assert console.sent() == [{"type": "MovePerson", "args": {"person": "p0", "group": "g0"}}]


def test_groups_are_dealt_before_the_round(open_console):
    entities = {**room(3, groups=0)}
    console = open_console(entities, at=NOW - 14 * MINUTE)
    console.click("Ronde 1: kansen en bedreigingen", within=".agenda")
    console.wait_text("38 people", "#groups")
    console.click("Make groups")

    assert console.sent() == [{"type": "AllocateGroups", "args": {"round": "r3", "number": 7, "size": None}}]
    console.answer()
    console.feed({kind: room()[kind] for kind in ("group", "placement")})
    console.wait_text("38 people in 7 groups", "#groups")
    console.run("() => document.querySelector('.deal__by').value = 'size'")
    console.run("() => document.querySelector('.deal__by').dispatchEvent(new Event('change', { bubbles: true }))")
    console.click("Deal anew")

    assert console.sent() == [{"type": "AllocateGroups", "args": {"round": "r3", "number": None, "size": 7}}]


def test_with_nobody_in_no_groups_are_asked_for(open_console):
    console = open_console(room(3, groups=0, people=0), at=NOW - 14 * MINUTE)
    console.click("Ronde 1: kansen en bedreigingen", within=".agenda")
    console.wait_text("Nobody is in yet. The groups can be made as soon as somebody is.")
    console.run("() => document.querySelector('.deal button').click()")

    assert console.sent() == []


def test_what_is_marked_is_sent_once_it_is_said_what_goes(open_console):
    console = open_console(room())
    console.click("Send the marked notes to the plenary")

    assert "6 notes of 2 groups." in console.text("dialog")
    assert "Subgroep 1, 3, 4, 5, and 7 have marked none." in console.text("dialog")
    console.click("Send them")
    assert console.sent() == [{"type": "SendToPlenary", "args": {"round": "r3", "group": None}}]
    plenary = {"round": "r3", "group": None, "columns": room()["board"]["b0"]["columns"], "hidden": False}
    origin = {"origin": {"group": "g1", "name": "Subgroep 2"}}
    notes = {f"n{place}": {**note("plenary", f"Gekozen {place}"), **origin} for place in range(6)}
    console.feed({"board": {"plenary": {**plenary, "names": "named", "limit": None, "picks": None}}, "note": notes})
    console.answer()
    console.wait_text("6 notes are in the plenary", ".message")

    assert "from Subgroep 2" in console.text("#round")
    assert "Gekozen 5" in console.text("#round")


def test_the_round_that_is_on_is_in_sight_in_a_long_agenda(open_console):
    entities = room(4)
    last = entities["round"]["r7"]
    for place in range(20):
        entities["round"][f"late{place}"] = {**last, "position": 8 + place, "title": f"Ronde {place}"}
    console = open_console(entities)
    in_sight = """() => {
      const side = document.querySelector("nav").getBoundingClientRect();
      const now = [...document.querySelectorAll("nav [aria-current=step]")].at(-1).getBoundingClientRect();
      return now.top >= side.top && now.bottom <= side.bottom && side.bottom <= innerHeight;
    }"""
    assert console.run(in_sight)

    on = {**entities["round"]["late15"], "state": "running", "opened_at": NOW, "ends_at": NOW + MINUTE}
    console.feed({"session": {"s": {**entities["session"]["s"], "current": "late15"}}, "round": {"late15": on}})
    console.draw()

    assert console.run(in_sight)
    assert console.run("() => document.querySelector('nav').scrollTop") > 0
