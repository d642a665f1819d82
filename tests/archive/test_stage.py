"""Presentations, feedback, commitments, ambitions and looking back in an archive and in what is made of it."""

import csv
import io
from itertools import pairwise

import pytest
from flask_babel import force_locale

from facilitator.ambitions.commands import WriteAmbition
from facilitator.archive.documents.bundle import file_of
from facilitator.commitments.commands import MakeCommitment
from facilitator.feedback.commands import AcceptOffer, OfferHelp, ReleaseFeedback, TakeAlong
from facilitator.feedback.items import item_of
from facilitator.ids import new_id
from facilitator.presentations.commands import MarkAbsent
from facilitator.steering.agenda.commands import AddRound
from facilitator.steering.commands import EndSession, OpenRound, RoundPlan
from tests.archive.story import document, frozen, told
from tests.archive.test_hidden import text_of
from tests.archive.test_schema import holds
from tests.house import House, id_of
from tests.presentations.stage import agenda_version, given, off_stage, paused_queue, queued, round_of, written


@pytest.fixture
def held(house: House) -> House:
    """Anna presented and has her feedback, Bram's was not released, Chen was absent, Dewi showed no ambition."""
    plan = RoundPlan(round=id_of("writing"), title="Ambitie aanscherpen", kind="ambition", minutes=20)
    house.done(house.fatima, AddRound(round=plan, base=agenda_version(house)))
    house.done(house.fatima, OpenRound(round=plan.round))
    written(house, house.anna, title="Elk kind mee")
    written(house, house.bram, title="Kort en goed")
    house.done(house.dewi, WriteAmbition(ambition=new_id(), fields={"what": "Nog geheim", "why": "Omdat"}))
    house.anna_stage, house.bram_stage, chen, dewi = queued(house, ratings="criteria")
    paused_queue(house, round_of(house, dewi), minutes=15, before=dewi)
    house.done(house.fatima, MarkAbsent(presentation=chen, absent=True))
    for one in (house.anna_stage, house.bram_stage, dewi):
        house.later(ms=600_000)
        off_stage(house, one)
    _said(house)
    return house


def _said(house: House) -> None:
    top = {"top": "Je durft te kiezen", "tip": "Noem één school", "ratings": {"sharp": 3, "feasible": 2}}
    feedback = given(house, house.bram, house.anna_stage, **top)
    given(house, house.chen, house.anna_stage, top="Warm verteld", ratings={"sharp": 4})
    given(house, house.anna, house.bram_stage, top="Dit blijft dicht")
    offer = OfferHelp(presentation=house.anna_stage, offer=new_id(), text="Ik ken de schoolbesturen")
    house.done(house.dewi, offer)
    house.done(house.fatima, ReleaseFeedback(presentations=[house.anna_stage]))
    item = item_of(feedback, "tip")
    house.done(house.anna, TakeAlong(presentation=house.anna_stage, item=item, taken=True))
    house.done(house.anna, AcceptOffer(offer=offer.offer))
    _promise(house, "Ik bel de drie besturen")
    house.done(house.fatima, EndSession())
    house.sweep()


def _promise(house: House, text: str) -> None:
    commitment = id_of("commitment", "Anna")
    promise = MakeCommitment(commitment=commitment, presentation=house.anna_stage, text=text, due_on="2027-03-01")
    house.done(house.anna, promise)


def stage_of(house: House) -> list[dict]:
    (round,) = (round for round in document(house)["rounds"] if round["presentations"])
    return round["presentations"]


def made(house: House, format: str, *, hidden: bool = False) -> str:
    with house.app.test_request_context(), force_locale("nl"):
        return text_of(file_of(told(house, hidden=hidden), format), format)


def test_the_queue_is_kept_as_it_went(held):
    holds(document(held))
    stage = stage_of(held)

    assert [one["number"] for one in stage] == [1, 2, 3, None, 4]
    assert [one["pause_minutes"] for one in stage] == [None, None, None, 15, None]
    assert [[each["name"] for each in one["presenters"]] for one in stage] == [
        ["Anna"],
        ["Bram"],
        ["Chen"],
        [],
        ["Dewi"],
    ]
    assert [one["absent"] for one in stage] == [False, False, True, False, False]
    assert [one["started_at"] is not None for one in stage] == [True, True, False, False, True]
    begins = [int(one["planned_at"][14:16]) for one in stage]
    assert [(after - before) % 60 for before, after in pairwise(begins)] == [10, 10, 10, 15]


def test_an_ambition_is_kept_as_it_was_shown_and_no_other_word(held):
    stage = stage_of(held)

    assert [one["ambition"] and one["ambition"]["title"] for one in stage] == [
        "Elk kind mee", "Kort en goed", None, None, None,
    ]  # fmt: skip
    (round,) = (round for round in document(held)["rounds"] if round["kind"] == "ambition")
    facts = [(one["authors"][0]["name"], one["filled"], one["shared"]) for one in round["ambitions"]]
    assert facts == [("Anna", 5, True), ("Bram", 5, True), ("Dewi", 2, False)]
    assert "Nog geheim" not in frozen(held).document


def test_feedback_is_kept_once_it_was_released_and_counted_before(held):
    anna, bram, *_ = (one["feedback"] for one in stage_of(held))

    texts = {(one["key"], one["text"], one["author"]["name"], one["taken_along"]) for one in anna["texts"]}
    assert texts == {
        ("top", "Je durft te kiezen", "Bram", False),
        ("tip", "Noem één school", "Bram", True),
        ("top", "Warm verteld", "Chen", False),
    }
    assert anna["ratings"] == [{"key": "sharp", "times": [0, 0, 1, 1]}, {"key": "feasible", "times": [0, 1, 0, 0]}]
    assert [(one["text"], one["author"]["name"], one["accepted"]) for one in anna["offers"]] == [
        ("Ik ken de schoolbesturen", "Dewi", True)
    ]
    assert (bram["given"], bram["released_at"], bram["texts"], bram["ratings"], bram["offers"]) == (1, None, [], [], [])


def test_what_is_done_after_the_end_makes_another_issue(held):
    before = frozen(held)
    _promise(held, "Ik bel er eerst één")
    held.done(held.fatima, ReleaseFeedback(presentations=[held.bram_stage]))

    held.sweep()

    after = frozen(held)
    assert after.checksum != before.checksum
    assert stage_of(held)[0]["commitment"]["text"] == "Ik bel er eerst één"
    assert stage_of(held)[1]["feedback"]["texts"][0]["text"] == "Dit blijft dicht"
    holds(document(held))


def test_the_word_document_tells_of_ambition_and_commitment_and_leaves_feedback_to_the_presenter(held):
    text = made(held, "docx")

    for words in ("Elk kind mee", "Samen begroten", "Ik bel de drie besturen", "1 maart 2027", "Feedback van 2 mensen"):
        assert words in text, words
    assert [
        said for said in ("Je durft te kiezen", "Noem één school", "Ik ken de schoolbesturen") if said in text
    ] == []
    assert "De ambitie is niet gedeeld." in text


def test_the_page_tells_all_of_it(held):
    page = made(held, "html")

    for words in ("Elk kind mee", "Je durft te kiezen", "Bram · meegenomen", "Dewi · aangenomen", "grotendeels"):
        assert words in page, words
    assert "Feedback van 1 persoon. Nog niet vrijgegeven." in page
    assert "Dit blijft dicht" not in page
    assert page.index("Elk kind mee") < page.index("Ik bel de drie besturen") < page.index("Je durft te kiezen")


def test_the_table_has_a_row_a_text_and_says_of_which_presentation(held):
    rows = list(csv.DictReader(io.StringIO(made(held, "csv").removeprefix("\ufeff")), delimiter=";"))
    about = [row for row in rows if row["Presentatie"] == "1"]

    said = {(row["Kolom"], row["Geeltje"], row["Wie"], row["Gepresenteerd door"]) for row in about}
    assert said >= {
        ("Top", "Je durft te kiezen", "Bram", "Anna"),
        ("Scherp", "grotendeels: 1", "", "Anna"),
        ("Voornemen", "Ik bel de drie besturen (2027-03-01)", "Anna", "Anna"),
    }
    hidden = list(csv.reader(io.StringIO(made(held, "csv", hidden=True).removeprefix("\ufeff")), delimiter=";"))
    assert hidden[0][-1] == "Presentatie"
    assert {len(row) for row in hidden} == {10}


@pytest.mark.parametrize("format", ["docx", "html", "csv", "json"])
def test_without_names_a_presentation_has_its_place_in_the_queue(held, format):
    text = made(held, format, hidden=True)

    assert [name for name in ("Anna", "Bram", "Chen", "Dewi") if name in text] == []
    assert "Elk kind mee" in text
    if format in {"docx", "html"}:
        assert "Presentatie 1" in text


def test_the_page_of_a_session_that_is_over_leads_to_what_waits(held):
    page = held.client(held.fatima).get(f"/s/{held.session}/after").text

    assert f'href="/s/{held.session}/presentations/{held.bram_stage}/feedback"' in page
    assert "Feedback van 1 persoon" in page
    assert "denk na voordat je die doorgeeft" in page
