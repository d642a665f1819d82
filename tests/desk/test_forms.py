"""Forms at a desk: one command a form, sending twice is harmless, and the sentence stands where it belongs."""

import pytest
from werkzeug.datastructures import MultiDict

from facilitator.desk.forms import Form, derived, send
from facilitator.errors import Rejected
from facilitator.ids import new_id
from facilitator.ledger.command import HOUSE
from facilitator.people.actor import HOST
from facilitator.programmes.commands import CreateProgramme
from facilitator.programmes.models import Programme
from tests.house import House


def sent(**fields: object) -> Form:
    return Form.of(MultiDict({"command": new_id(), **fields}))


def create(house: House, form: Form) -> None:
    with house.app.test_request_context():
        send(HOUSE, form, CreateProgramme, by=HOST, programme=derived(form, "programme"), title=form.text("title"))


def test_a_form_that_is_sent_twice_makes_one_thing(house):
    form = sent(title="Een nieuwe leergang")

    create(house, form)
    create(house, form)

    with house.read() as db:
        assert db.query(Programme).filter_by(title="Een nieuwe leergang").count() == 1


def test_a_refused_form_says_so_at_its_field_and_keeps_what_was_typed(house):
    form = sent(title="  ", language="nl")

    with pytest.raises(Rejected) as refused:
        create(house, form)
    with house.app.test_request_context():
        back = form.refused(refused.value)

    assert back.status == 422
    assert set(back.errors) == {"title"}
    assert (back.text("title"), back.text("language"), back.command) == ("  ", "nl", form.command)


def test_what_belongs_to_no_field_stands_above_the_form(house):
    with house.app.test_request_context():
        back = sent(title="Een nieuwe leergang").refused(Rejected("changed_meanwhile"))

    assert (back.status, dict(back.errors)) == (409, {})
    assert back.problem


@pytest.mark.parametrize("command", ["", "short", "with spaces and more than that"])
def test_a_form_without_an_id_of_its_own_makes_nothing_and_gets_one(house, command):
    form = Form.of(MultiDict({"command": command, "title": "Een nieuwe leergang"}))

    with pytest.raises(Rejected) as refused:
        create(house, form)
    with house.app.test_request_context():
        assert form.refused(refused.value).command != command


@pytest.mark.parametrize(("typed", "read"), [("12", 12), (" 7 ", 7), ("", None)])
def test_whole_numbers(typed, read):
    assert sent(minutes=typed).maybe_whole("minutes") == read


@pytest.mark.parametrize("typed", ["twelve", "1.5", "-3", "²", "9" * 16, "٣"])
def test_what_is_no_whole_number_is_refused(typed):
    with pytest.raises(Rejected, match="not_a_number"):
        sent(minutes=typed).maybe_whole("minutes")


def test_all_that_is_sent_under_one_name_is_kept():
    form = Form.of(MultiDict([("label", "nieuw"), ("label", "bestuur")]))

    assert form.every("label") == ["nieuw", "bestuur"]
