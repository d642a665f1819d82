"""A guest is told so, and nobody else: their phone then shows a sentence and no form."""

from facilitator.feedback.commands import GiveFeedback
from facilitator.ids import new_id
from tests.feedback.crowd import joined
from tests.presentations.stage import duo, held, on_stage, queued


def told(house, person) -> bool:
    return "guest" in held(house, f"person:{person.id}")


def test_where_there_is_no_roster_nobody_is_a_guest(house):
    queued(house)

    assert not any(told(house, one) for one in (house.anna, house.bram, house.chen, house.dewi))


def test_who_is_not_on_the_roster_is_a_guest_and_the_server_says_the_same(house):
    anna, *_ = queued(house)
    guest = joined(house, "Gerda van buiten")
    duo(house, house.chen, house.dewi)  # now there is a roster, with the whole cast on it
    on_stage(house, anna)

    assert [told(house, one) for one in (house.anna, house.bram, guest)] == [False, False, True]
    answer = GiveFeedback(presentation=anna, feedback=new_id(), texts={"top": "Mooi"})
    assert house.refused(guest, answer) == "guests_only_listen"
    house.done(house.bram, answer)
    house.check()
