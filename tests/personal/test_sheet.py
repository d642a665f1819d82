"""The personal sheet: all of one's own and nothing of anybody else's, the same on the page, in Word and as PDF."""

import io

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from facilitator.boards.commands import AddNote
from facilitator.commitments.commands import MakeCommitment
from facilitator.feedback.commands import AcceptOffer, ReleaseFeedback, ReplyToQuestion, TakeAlong
from facilitator.ids import new_id
from facilitator.sessions.commands import RenamePerson
from facilitator.steering.commands import EndSession
from tests.feedback.crowd import all_give, anonymous, crowd
from tests.house import KANSEN, House
from tests.personal.reading import ASKED, OFFER, TIP, TOP, hold, item_of, presented, read
from tests.personal.sheets import FORMS, converted_by_libreoffice, fetched, read_sheet
from tests.personal.visitor import Visitor
from tests.presentations.stage import AMBITION, duo, written

PROMISE, ANSWER, NOTE = "Ik bel drie besturen.", "De gemeente betaalt.", "Korte lijnen met scholen"


@pytest.fixture
def house(make_house) -> House:
    """Everybody who takes part stands on the roster; Anna and Bram have personal links."""
    found = make_house()
    found.hand_out_links()
    return found


def answered(house: House) -> str:
    """Anna has presented her ambition, has read her feedback and answered all of it."""
    written(house, house.anna)
    presentation = presented(house)
    page = read(house, house.anna, presentation)
    house.done(house.anna, TakeAlong(presentation=presentation, item=item_of(page, TIP), taken=True))
    house.done(house.anna, ReplyToQuestion(presentation=presentation, item=item_of(page, ASKED), text=ANSWER))
    house.done(house.anna, AcceptOffer(offer=item_of(page, OFFER)))
    word = {"text": PROMISE, "due_on": "2026-12-21"}
    house.done(house.anna, MakeCommitment(commitment=new_id(), presentation=presentation, **word))
    house.open(KANSEN)
    note = {"board": house.board(KANSEN), "column": house.column(KANSEN)}
    house.done(house.anna, AddNote(note=new_id(), text=NOTE, **note))
    house.done(house.bram, AddNote(note=new_id(), text="Iets van Bram", **note))
    return presentation


def test_what_is_written_after_a_session_is_not_for_who_holds_its_cookie(house):
    written(house, house.anna, shared=False)
    house.done(house.fatima, EndSession())

    Visitor(house, house.annas_link).write("what", "Later, thuis", was=AMBITION["what"], base=1)

    assert "Later, thuis" in read_sheet(house, house.annas_link, "page")
    assert AMBITION["what"] in read_sheet(house, house.anna, "page")
    assert "Later, thuis" not in read_sheet(house, house.anna, "page")


@pytest.mark.parametrize("form", FORMS)
def test_everything_of_ones_own_stands_on_it(house, form):
    answered(house)

    sheet = read_sheet(house, house.annas_link, form)

    for words in (
        *AMBITION.values(),
        TOP,
        TIP,
        ASKED,
        OFFER,
        PROMISE,
        "21 december 2026",
        ANSWER,
        NOTE,
        "Bram",
        "Chen",
    ):
        assert words in sheet
    assert sheet.count(TIP) == 2  # among all tips, and first of what she takes along
    assert sheet.count("Aangenomen") == 1
    assert "Iets van Bram" not in sheet


@pytest.mark.parametrize("form", FORMS)
def test_a_participant_has_the_sheet_of_the_session(house, form):
    answered(house)

    assert PROMISE in read_sheet(house, house.anna, form)


@pytest.mark.parametrize("form", FORMS)
def test_nothing_that_was_not_released_is_on_it_held_or_not(house, form):
    presentation = presented(house, release=False)
    hold(house, presentation)

    sheet = read_sheet(house, house.annas_link, form)

    for words in (TOP, TIP, ASKED, OFFER, "Bram", "Chen", "bellen", "Feedback op"):
        assert words not in sheet


@pytest.mark.parametrize("form", FORMS)
def test_hidden_names_are_nowhere_on_it(house, form):
    presented(house, names="hidden")

    sheet = read_sheet(house, house.annas_link, form)

    assert TOP in sheet
    assert "Bram" not in sheet
    assert "Dewi" not in sheet
    assert sheet.count("Chen") == 1  # who offers help is called


@pytest.mark.parametrize("form", FORMS)
def test_anonymous_feedback_stands_on_it_without_a_trace_of_who(house, form):
    presentation = anonymous(house, guests=True)
    said = all_give(house, presentation, [house.bram, house.chen, house.dewi, *crowd(house, 3)])
    before = read_sheet(house, house.annas_link, form)
    house.done(house.fatima, ReleaseFeedback(presentations=[presentation]))

    after = read_sheet(house, house.annas_link, form)

    for name, top in said.items():
        assert top not in before
        assert top in after
        assert name not in after
    assert "Van 6 mensen" in after


def test_both_of_a_duo_have_it_each_with_the_name_of_the_other(house):
    duo(house, house.anna, house.dewi)
    written(house, house.anna)

    annas, dewis = (read_sheet(house, one, "page") for one in (house.anna, house.dewi))

    assert AMBITION["what"] in annas
    assert AMBITION["what"] in dewis
    assert "In duo met Dewi" in annas
    assert "In duo met Anna" in dewis


def test_who_has_nothing_yet_is_told_so(house):

    assert "Hier staat nog niets." in read_sheet(house, house.annas_link, "page")
    assert "Anna" in read_sheet(house, house.annas_link, "pdf")


@pytest.mark.parametrize(
    ("name", "file"), [("../../etc/passwd", "etc-passwd-persoonlijk-blad"), ("名前\u200f\u202e/", "persoonlijk-blad")]
)
def test_a_name_from_hell_makes_an_ordinary_file_name(house, name, file):
    house.done(house.anna, RenamePerson(person=house.anna.id, name=name))

    for ending in ("docx", "pdf"):
        _, said = fetched(house, house.annas_link, f".{ending}")
        assert said.startswith(f'attachment; filename="{file}-20')
        assert f'.{ending}"' in said


def test_nothing_of_it_is_kept_by_anybody_on_the_way(house):
    for ending in ("", ".docx", ".pdf"):
        response = house.client(house.annas_link).get(f"/me/{house.programme}/sheet{ending}")
        assert response.headers["Cache-Control"] == "no-store"
    assert house.client(house.annas_link).get(f"/me/{house.programme}/sheet.odt").status_code == 404


def test_in_word_the_day_of_a_promise_stands_in_its_frame(house):
    """One frame is drawn around paragraphs that follow each other with the same one."""
    answered(house)
    made = Document(io.BytesIO(fetched(house, house.annas_link, ".docx")[0]))

    promise = next(at for at, paragraph in enumerate(made.paragraphs) if paragraph.text == PROMISE)
    day = made.paragraphs[promise + 1]
    frames = [made.paragraphs[at].style.element.find(f".//{qn('w:pBdr')}") for at in (promise, promise + 1)]
    assert "21 december 2026" in day.text
    assert etree.tostring(frames[0]) == etree.tostring(frames[1])


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_libreoffice_takes_it_without_complaint(house, tmp_path):
    answered(house)

    assert converted_by_libreoffice(fetched(house, house.annas_link, ".docx")[0], tmp_path) == ""
