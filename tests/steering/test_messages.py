"""A message reaches those whom it is for, and is gone again when it is taken back."""

import orjson
import pytest

from facilitator.groups.commands import MovePerson
from facilitator.ids import new_id
from facilitator.ledger.models import Holding
from facilitator.steering.commands import EndSession, SendMessage, WithdrawMessage
from tests.groups.tables import seated
from tests.house import SESSION, House, Member

WORDS = "Over vijf minuten terug in de zaal"


def send(house: House, **to: str) -> str:
    message = SendMessage(message=new_id(), text=WORDS, **to)
    house.done(house.fatima, message)
    assert house.check() > 0
    return message.message


def held(house: House) -> dict[str, dict[str, object]]:
    """{audience: the message as it holds it}."""
    with house.read() as db:
        rows = db.query(Holding).filter_by(session=SESSION, kind="message").filter(Holding.body.is_not(None))
        return {row.audience: orjson.loads(row.body or "") for row in rows}


def test_a_message_to_everybody_is_heard_by_all_with_who_said_it(house):
    send(house)

    found = held(house)
    assert found.keys() == {"everyone", "facilitators"}
    assert (found["everyone"]["text"], found["everyone"]["by"], found["everyone"]["group"]) == (WORDS, "Fatima", None)


def test_a_message_to_a_group_is_heard_by_those_who_sit_there_and_by_no_other(house):
    annas, brams = seated(house, [house.anna, house.chen], [house.bram, house.dewi])

    message = send(house, group=annas)

    assert held(house).keys() == {f"group:{annas}", "facilitators"}
    assert held(house)[f"group:{annas}"]["group"] == annas
    assert outcome(house, house.anna, annas) == "heard"
    assert outcome(house, house.bram, annas) == "not heard"
    house.done(house.fatima, MovePerson(person=house.bram.id, group=annas))
    house.done(house.fatima, MovePerson(person=house.anna.id, group=brams))
    assert (outcome(house, house.bram, annas), outcome(house, house.anna, annas)) == ("heard", "not heard")
    house.done(house.fatima, WithdrawMessage(message=message))
    assert outcome(house, house.bram, annas) == "not heard"


def outcome(house: House, by: Member, group: str) -> str:
    """Whether the phone of somebody hears the message when it asks for what its group hears."""
    asked = {"as": "participant", "cursors": orjson.dumps({f"group:{group}": None}).decode()}
    told = house.client(by).get(f"/api/v1/sessions/{SESSION}/changes", query_string=asked).json
    return "heard" if WORDS in str(told["changes"]) else "not heard"


def test_a_message_that_was_taken_back_is_gone(house):
    message = send(house)

    house.done(house.otto, WithdrawMessage(message=message))

    assert held(house) == {}
    assert house.refused(house.fatima, WithdrawMessage(message=message)) == "already"


def test_what_does_not_exist_here_is_refused(house):
    message = send(house)
    again = SendMessage(message=message, text="Iets anders")

    assert house.refused(house.fatima, again) == "id_reused"
    assert house.refused(house.fatima, SendMessage(message=new_id(), text=WORDS, group=new_id())) == "unknown_group"
    assert house.refused(house.fatima, WithdrawMessage(message=new_id())) == "unknown_message"
    elsewhere = WithdrawMessage(message=message)
    assert house.refused(house.willem, elsewhere, scope=house.other_session) == "unknown_message"


@pytest.mark.parametrize("words", ["", " \n ", "\u200b"])
def test_a_message_without_words_is_none(house, words):
    path = f"/api/v1/sessions/{SESSION}/commands?as=facilitator"
    sent = {"commands": [{"id": new_id(), "type": "SendMessage", "args": {"message": new_id(), "text": words}}]}

    (result,) = house.client(house.fatima).post(path, json=sent).json["results"]

    assert result["error"]["code"] == "empty_text"


def test_after_the_end_nothing_is_said_any_more(house):
    message = send(house)
    house.done(house.fatima, EndSession())

    assert house.refused(house.fatima, SendMessage(message=new_id(), text=WORDS)) == "session_ended"
    assert house.refused(house.fatima, WithdrawMessage(message=message)) == "session_ended"
