"""Where names are left out, the order of what was said does not tell which texts are one person's."""

import orjson
import pytest
from flask_babel import force_locale

from facilitator.archive.documents.bundle import file_of
from facilitator.feedback.commands import OfferHelp, ReleaseFeedback
from facilitator.ids import new_id
from facilitator.steering.commands import EndSession
from tests.archive.story import document, told
from tests.feedback.crowd import crowd
from tests.house import House
from tests.presentations.stage import given, off_stage, queued

KEYS = ("top", "tip", "question", "reason:what")


def said_on(archive: dict) -> dict[str, list[str]]:
    """{kind: who said it, by the number in their text, in the order in which it stands there}."""
    (feedback,) = (
        one["feedback"] for round in archive["rounds"] for one in round["presentations"] if one["feedback"]["given"]
    )
    found = {key: [one["text"][-2:] for one in feedback["texts"] if one["key"] == key] for key in KEYS}
    return {**found, "offer": [one["text"][-2:] for one in feedback["offers"]]}


def released(house: House, names: str) -> None:
    """Twelve people say something of everything and offer help, one after the other; the session has ended."""
    anna, *_ = queued(house, names=names, guests=True, ratings="traffic-light")
    off_stage(house, anna)
    for one in crowd(house, 12):
        house.later(ms=1000)
        texts = {key: f"{key} van {one.name}" for key in ("top", "tip", "question")}
        given(house, one, anna, **texts, ratings={"what": 1}, reasons={"what": f"omdat, {one.name}"})
        house.done(one, OfferHelp(presentation=anna, offer=new_id(), text=f"Hulp van {one.name}"))
    house.done(house.fatima, ReleaseFeedback(presentations=[anna]))
    house.done(house.fatima, EndSession())
    house.sweep()


@pytest.mark.parametrize("names", ["named", "hidden"])
def test_a_copy_without_names_puts_nothing_of_one_person_in_the_same_place(house, names):
    released(house, names)
    with house.app.test_request_context(), force_locale("nl"):
        copy = orjson.loads(file_of(told(house, hidden=True), "json"))

    orders = said_on(copy)

    assert {len(order) for order in orders.values()} == {12}
    assert len({tuple(order) for order in orders.values()}) == len(orders)


def test_nor_does_the_page_of_an_archive_that_leaves_out_whose_feedback_it_was(house):
    released(house, "hidden")

    orders = said_on(document(house))

    assert len({tuple(order) for order in orders.values()}) == len(orders)
