"""Looking back in a later session: who is asked what, who sees it, and what it comes to."""

from facilitator.commitments.commands import LookBackOn
from facilitator.ids import new_id
from facilitator.rounds.commands import EndGrace
from facilitator.sessions.commands import RenamePerson
from facilitator.steering.commands import OpenRound, UndoStep
from tests.commitments.promised import (
    DUE,
    EARLIER,
    LOOKING,
    PROMISE,
    asked,
    asked_in_all,
    earlier,
    looking_back,
    presented,
    promise,
)
from tests.house import KANSEN, House
from tests.questions.answers import held
from tests.steering.stage import step


def promised(house: House) -> None:
    """Anna alone and Bram with Chen have promised something in the earlier session; Dewi only listened."""
    anna, bram, chen = earlier(house, house.anna, house.bram, house.chen)
    promise(house, anna, presented(house, anna))
    promise(house, bram, presented(house, bram, chen), "Wij maken een routekaart.", "2027-02-01")


def say(house: House, by, outcome: str, text: str = "") -> None:
    house.done(by, LookBackOn(look_back=asked(house, by), outcome=outcome, text=text))


def test_everybody_is_asked_how_their_own_promise_went_a_duo_both(house):
    promised(house)

    looking_back(house)

    assert asked_in_all(house) == ["Anna", "Bram", "Chen"]
    seen = held(house, "look_back")
    about_anna = {"round": LOOKING, "text": PROMISE, "due_on": DUE, "outcome": None, "words": ""}
    assert seen[f"person:{house.anna.id}"] == [about_anna]
    assert f"person:{house.dewi.id}" not in seen
    assert {**about_anna, "person": house.anna.id, "by": "Anna"} in seen["facilitators"]
    assert set(seen) == {f"person:{one.id}" for one in (house.anna, house.bram, house.chen)} | {"facilitators"}


def test_opening_it_again_keeps_what_was_said(house):
    promised(house)
    looking_back(house)
    say(house, house.anna, "done")

    house.open(KANSEN)
    house.done(house.fatima, OpenRound(round=LOOKING))

    assert asked_in_all(house) == ["Anna", "Bram", "Chen"]
    assert held(house, "looked_back")["screen"] == [{"done": 1, "under_way": 0, "not_yet": 0, "open": 2}]


def test_an_opening_that_is_taken_back_asks_nobody(house):
    promised(house)
    looking_back(house)

    house.done(house.fatima, UndoStep(step=step(house)))

    assert held(house, "look_back") == {}
    assert held(house, "looked_back") == {}
    with_words = LookBackOn(look_back=asked(house, house.anna), outcome="done")
    assert house.refused(house.anna, with_words) == "round_not_open"


def test_the_room_sees_how_many_and_never_who(house):
    promised(house)
    looking_back(house)

    say(house, house.anna, "under_way", "Twee hebben ja gezegd.")
    say(house, house.bram, "not_yet")

    assert held(house, "looked_back")["screen"] == [{"done": 0, "under_way": 1, "not_yet": 1, "open": 1}]
    (annas,) = (one for one in held(house, "look_back")["facilitators"] if one["by"] == "Anna")
    assert (annas["outcome"], annas["words"]) == ("under_way", "Twee hebben ja gezegd.")


def test_it_is_said_by_whom_it_is_and_also_after_the_close(house):
    promised(house)
    looking_back(house)
    annas = LookBackOn(look_back=asked(house, house.anna), outcome="done")

    assert house.refused(house.bram, annas) == "not_allowed"
    assert house.refused(house.fatima, annas) == "not_allowed"
    unknown = LookBackOn(look_back=new_id(), outcome="done")
    assert house.refused(house.anna, unknown) == "unknown_commitment"
    house.done(house.fatima, EndGrace(round=LOOKING))
    house.done(house.anna, annas)

    assert held(house, "looked_back")["screen"][0]["done"] == 1


def test_what_is_done_is_not_asked_about_again(house):
    from facilitator.steering.agenda.commands import CopyRound
    from tests.steering.planning import agenda_version

    promised(house)
    looking_back(house)
    say(house, house.bram, "done")
    say(house, house.anna, "not_yet")
    again = new_id()

    house.done(house.fatima, CopyRound(round=LOOKING, copy_id=again, base=agenda_version(house)))
    house.done(house.fatima, OpenRound(round=again))

    assert asked_in_all(house) == ["Anna", "Anna", "Bram", "Chen"]


def test_a_rehearsal_asks_nobody_later_and_another_programme_neither(house):
    from sqlalchemy import update

    from facilitator.sessions.models import Session

    promised(house)
    with house.writer_engine.begin() as connection:
        connection.execute(update(Session).where(Session.id == EARLIER).values(rehearsal_at=5))

    looking_back(house)

    assert asked_in_all(house) == []
    assert held(house, "looked_back")["screen"] == [{"done": 0, "under_way": 0, "not_yet": 0, "open": 0}]


def test_who_changes_their_name_is_called_by_it(house):
    promised(house)
    looking_back(house)

    house.done(house.anna, RenamePerson(person=house.anna.id, name="Annemarie"))

    assert "Annemarie" in {one["by"] for one in held(house, "look_back")["facilitators"]}
    assert house.check() > 10


def test_a_promise_that_is_worded_otherwise_is_looked_back_on_as_it_is_now(house):
    anna = earlier(house, house.anna)[0]
    presentation = presented(house, anna)
    promise(house, anna, presentation)
    looking_back(house)

    promise(house, anna, presentation, "Ik bel ze zelf.")

    assert held(house, "look_back")[f"person:{house.anna.id}"][0]["text"] == "Ik bel ze zelf."
    assert house.check() > 10


def test_what_was_said_in_a_later_session_is_not_for_who_holds_the_cookie_of_the_earlier_one(house):
    house.hand_out_links()
    (there,) = earlier(house, house.anna)
    promise(house, there, presented(house, there))
    looking_back(house)
    say(house, house.anna, "done")

    assert "Gelukt" in house.client(house.annas_link).get(f"/me/{house.programme}").text
    assert PROMISE in house.client(there).get(f"/s/{EARLIER}/mine").text
    assert "Gelukt" not in house.client(there).get(f"/s/{EARLIER}/mine").text
