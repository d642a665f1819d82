"""Giving anonymous feedback: once each, changed with its secret, and nothing kept of who, when or in what order."""

import logging

from sqlalchemy import select

from facilitator.feedback.commands import GiveFeedback, OfferHelp, WithdrawSealedFeedback
from facilitator.feedback.models import SealedFeedback
from facilitator.ids import new_id
from facilitator.ledger.command import command_types
from facilitator.ledger.models import Receipt, SealedReceipt
from facilitator.presentations.commands import CloseFeedback
from facilitator.steering.commands import StartSession
from facilitator.steering.doors.commands import RemovePerson
from tests.feedback.crowd import anonymous, sealed, sealed_rows
from tests.house import House
from tests.presentations.stage import given_sealed, held
from tests.support.server import ROOT


def texts(house: House) -> list[dict[str, str]]:
    with house.read() as db:
        return [row.texts for row in db.scalars(select(SealedFeedback))]


def receipts(house: House) -> set[str]:
    with house.read() as db:
        return set(db.scalars(select(Receipt.id)))


def test_it_is_changed_and_taken_back_with_its_secret(house):
    anna = anonymous(house)
    feedback, secret = given_sealed(house, house.bram, anna, top="Helder")

    house.done(house.bram, sealed(anna, feedback=feedback, secret=secret, top="Heel helder"))
    assert texts(house) == [{"top": "Heel helder"}]

    house.done(house.bram, WithdrawSealedFeedback(feedback=feedback, secret=secret))
    assert sealed_rows(house) == (0, 0)
    given_sealed(house, house.bram, anna)
    house.check()


def test_without_the_secret_it_is_nobodys(house):
    anna = anonymous(house)
    feedback, secret = given_sealed(house, house.bram, anna)

    assert house.refused(house.bram, sealed(anna, feedback=feedback, top="Anders")) == "id_reused"
    assert house.refused(house.bram, WithdrawSealedFeedback(feedback=feedback, secret=new_id())) == "unknown_feedback"
    assert house.refused(house.bram, WithdrawSealedFeedback(feedback=new_id(), secret=secret)) == "unknown_feedback"
    # Nor of who has the secret, and gave nothing here.
    assert house.refused(house.chen, sealed(anna, feedback=feedback, secret=secret, top="Anders")) == "id_reused"
    assert house.refused(house.chen, WithdrawSealedFeedback(feedback=feedback, secret=secret)) == "unknown_feedback"
    assert house.refused(house.vera, WithdrawSealedFeedback(feedback=feedback, secret=secret)) == "not_allowed"


def test_nobody_gives_twice(house):
    anna = anonymous(house)
    given_sealed(house, house.bram, anna)

    assert house.refused(house.bram, sealed(anna, top="Nog een keer")) == "already_given"
    assert sealed_rows(house) == (1, 1)


def test_who_may_and_when_is_as_with_names(house):
    anna = anonymous(house)

    assert house.refused(house.anna, sealed(anna, top="Ik")) == "no_own_feedback"
    assert house.refused(house.bram, sealed(anna, tip="Korter")) == "top_first"
    named = GiveFeedback(presentation=anna, feedback=new_id(), texts={"top": "Helder"})
    assert house.refused(house.bram, named) == "wrong_way_to_give"
    feedback, secret = given_sealed(house, house.bram, anna)
    house.done(house.fatima, CloseFeedback(presentation=anna))
    assert house.refused(house.chen, sealed(anna, top="Laat")) == "feedback_closed"
    assert house.refused(house.bram, WithdrawSealedFeedback(feedback=feedback, secret=secret)) == "feedback_closed"


def test_facilitators_hear_how_many_and_no_more(house):
    anna = anonymous(house)
    before = held(house, f"person:{house.bram.id}")
    given_sealed(house, house.bram, anna, top="kanarie")

    assert held(house, f"person:{house.bram.id}") == before
    coverage = held(house, "facilitators")["coverage"][anna]
    assert (coverage["given"], coverage["of"], coverage["missing"], coverage["enough"]) == (1, 3, None, False)
    assert "kanarie" not in str(held(house, "facilitators"))


def test_who_gave_and_was_sent_away_still_counts(house):
    anna = anonymous(house)
    for giver in (house.bram, house.chen, house.dewi):
        given_sealed(house, giver, anna)
    house.done(house.fatima, RemovePerson(person=house.bram.id))

    coverage = held(house, "facilitators")["coverage"][anna]
    assert (coverage["given"], coverage["of"]) == (3, 3)
    house.check()


def test_its_receipt_says_that_it_was_applied_and_nothing_else(house):
    anna = anonymous(house)
    before, id = receipts(house), new_id()
    command = sealed(anna, top="Helder")

    result = house.done(house.bram, command, id=id)

    assert result.at == {}
    assert receipts(house) == before
    assert [column.name for column in SealedReceipt.__table__.columns] == ["id", "fingerprint"]
    with house.read() as db:
        assert list(db.scalars(select(SealedReceipt.id))) == [id]


def test_sending_it_again_is_harmless_and_one_id_means_one_thing(house):
    anna = anonymous(house)
    command, id = sealed(anna, top="Helder"), new_id()
    house.done(house.bram, command, id=id)
    house.done(house.fatima, CloseFeedback(presentation=anna))

    again = house.done(house.bram, command, id=id)
    assert (again.again, again.at) == (True, {})
    assert house.refused(house.bram, sealed(anna, top="Anders"), id=id) == "id_reused"
    assert house.refused(house.fatima, StartSession(), id=id) == "id_reused"
    assert texts(house) == [{"top": "Helder"}]


def test_a_batch_keeps_both_kinds_of_receipts(house):
    anna = anonymous(house)
    ids = [new_id(), new_id()]
    help_offered = OfferHelp(presentation=anna, offer=new_id(), text="Bel me")

    results = house.send_all(house.bram, sealed(anna, top="Helder"), help_offered, ids=ids)

    assert [result.status for result in results] == ["applied", "applied"]
    assert (results[0].at, results[1].at != {}) == ({}, True)
    assert ids[0] not in receipts(house)
    assert ids[1] in receipts(house)


def test_no_line_of_a_log_tells_of_it(house, caplog):
    anna = anonymous(house)
    caplog.set_level(logging.DEBUG)
    command, id = sealed(anna, top="Helder"), new_id()
    house.done(house.bram, command, id=id)
    house.refused(house.bram, sealed(anna, top="Nog een"))
    house.done(house.chen, OfferHelp(presentation=anna, offer=new_id(), text="Bel me"))

    assert "OfferHelp" in caplog.text
    assert "Sealed" not in caplog.text
    assert id not in caplog.text


def test_a_client_sends_every_anonymous_command_alone():
    courier = (ROOT / "static/js/live/courier.js").read_text(encoding="utf-8")

    assert [type for type, command in command_types().items() if command.sealed and f'"{type}"' not in courier] == []


def test_every_anonymous_command_carries_a_secret():
    """Its receipt's fingerprint is of that too, so that nobody finds out by trying whether a text was sent."""
    anonymous_ones = [command for command in command_types().values() if command.sealed]

    assert anonymous_ones
    assert all("secret" in command.model_fields for command in anonymous_ones)
