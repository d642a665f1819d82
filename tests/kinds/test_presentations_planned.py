"""A round of presentations as it is planned: its settings, in words, and as a form."""

import pytest
from pydantic import ValidationError

from facilitator.ids import new_id
from facilitator.kinds.registry import kind_of
from facilitator.presentations.commands import AddPresentation, LineUp
from facilitator.presentations.planned import PresentationsSettings
from facilitator.steering.agenda.commands import CopyRound
from facilitator.steering.commands import OpenRound
from tests.house import SESSION
from tests.presentations.stage import duo, held, order_of, paused_queue, planned, queued, round_of
from tests.steering.planning import agenda_version
from tests.steering.test_planning_pages import fatima, post, shown

__all__ = ["fatima"]

FORM = {
    "kind": "presentations",
    "title": "Ambities",
    "prompt": "Wat heeft deze ambitie nodig?",
    "minutes": "120",
    "order": "random",
    "present_minutes": "6",
    "questions_minutes": "3",
    "feedback_minutes": "3",
    "after_minutes": "15",
    "texts": "tops-tips",
    "question": "on",
    "ratings": "own",
    "criteria": "Scherp\r\n\r\n Haalbaar \r\n",
    "names": "anonymous",
    "before": "",
}


def add(house, fatima, **chosen):
    form = {name: value for name, value in {**FORM, **chosen}.items() if value is not None}
    return post(house, fatima, f"/s/{SESSION}/agenda/new", base=str(agenda_version(house)), **form)


def test_by_itself_it_asks_a_top_a_tip_a_question_and_an_offer_with_names():
    settings = PresentationsSettings()

    assert (settings.names, settings.order, settings.slot_minutes) == ("named", "given", 10)
    assert settings.rubric.texts == ("top", "tip", "question")
    assert settings.rubric.offer
    assert settings.parts == {"present": 5, "questions": 3, "feedback": 2}


@pytest.mark.parametrize(
    "wrong",
    [
        {"present_minutes": 0},
        {"after_minutes": 121},
        {"names": "secret"},
        {"texts": "none", "question": False},
        {"ratings": "own"},
        {"ratings": "own", "criteria": [""]},
        {"criteria": ["een"] * 7},
    ],
)
def test_what_makes_no_round_of_presentations_is_refused(wrong):
    with pytest.raises(ValidationError):
        PresentationsSettings.model_validate(wrong)


def test_a_facilitator_plans_one_with_criteria_of_their_own(house, fatima):
    assert add(house, fatima).status_code == 303

    page = shown(fatima, f"/s/{SESSION}/agenda/print")
    for words in ("12 min per presentatie", "De volgorde wordt geloot", "Tops en tips", "Anonieme feedback"):
        assert words in page


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({"criteria": " \r\n "}, "Schrijf ten minste één criterium"),
        ({"texts": "none", "question": None, "ratings": "none"}, "Kies minstens één ding"),
        ({"present_minutes": "0"}, "Kies een getal van 1 tot en met 60"),
        ({"criteria": "\n".join("abcdefg")}, "Dit zijn te veel criteria; 6 is het meeste"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(house, fatima, chosen, sentence):
    response = add(house, fatima, **chosen)

    assert response.status_code == 422
    assert sentence in response.text
    assert 'value="Ambities"' in response.text
    assert 'data-state="wrong"' in response.text


def test_own_criteria_wait_while_something_else_is_rated():
    kind = kind_of("presentations")
    settings = PresentationsSettings(ratings="criteria", criteria=["Scherp", "Haalbaar"]).model_dump()

    assert kind.filled(settings)["criteria"] == "Scherp\nHaalbaar"
    assert PresentationsSettings(**settings).rubric.criteria[0].key == "sharp"


def test_the_page_says_how_long_everybody_on_the_list_takes(house, fatima):
    duo(house, house.anna, house.bram)
    round = planned(house, present_minutes=6, questions_minutes=3, feedback_minutes=3)

    assert "is dat 36 minuten" in shown(fatima, f"/s/{SESSION}/agenda/{round}")  # of four people two are a duo


@pytest.mark.parametrize("order", ["given", "random"])
def test_opening_gives_everybody_a_place(house, order):
    assert len(queued(house, order=order)) == 4


def test_a_queue_of_a_pause_alone_counts_as_none_and_one_with_somebody_stands(house):
    round = planned(house)
    paused_queue(house, round)
    house.done(house.fatima, OpenRound(round=round))
    assert len(order_of(house, round)) == 5

    other = planned(house, title="Middag")
    house.done(house.fatima, AddPresentation(presentation=new_id(), round=other, people=[house.anna.id]))
    house.done(house.fatima, OpenRound(round=other))
    assert len(order_of(house, other)) == 1


def test_where_people_choose_their_own_place_opening_gives_none(house):
    round = planned(house, order="signup")
    house.done(house.fatima, OpenRound(round=round))

    assert order_of(house, round) == []
    assert held(house, "everyone")["queue"][round]["sign_up"]
    house.done(house.fatima, LineUp(round=round, order="random"))
    assert len(order_of(house, round)) == 4


def test_everybody_hears_what_is_asked_once_the_round_is_open(house):
    round = planned(house, ratings="traffic-light", offer=False)
    assert "queue" not in held(house, "everyone")
    assert round in held(house, "facilitators")["queue"]

    house.done(house.fatima, OpenRound(round=round))

    queue = held(house, "everyone")["queue"][round]
    assert queue["rubric"]["texts"] == ["top", "tip", "question"]
    assert queue["rubric"]["criteria"][0] == {"key": "what", "steps": 3, "title": "", "reason_to": 2}
    assert (queue["rubric"]["offer"], queue["names"], queue["after_minutes"]) == (False, "named", 10)


def test_a_copy_of_the_round_has_no_queue(house):
    queue = queued(house)
    copy = CopyRound(round=round_of(house, queue[0]), copy_id=new_id(), base=agenda_version(house))
    house.done(house.fatima, copy)

    assert order_of(house, copy.copy_id) == []
