"""Writing on one's ambition on a page: with and without a script, twice, at once with somebody else, and wrong."""

import re

import pytest
from sqlalchemy import select, update

from facilitator.ambitions.models import AmbitionVersion, LostWords
from facilitator.ids import new_id
from facilitator.programmes.roster.commands import PairDuo
from facilitator.steering.commands import EndSession
from tests.house import House, id_of
from tests.personal.visitor import Visitor, latest, told, written

THUIS, SCHOOL = "Geen kind zit thuis.", "Elk kind naar school."
HOSTILE = "<script>alert(1)</script></textarea>\N{RIGHT-TO-LEFT OVERRIDE}{{ 7*7 }}\x07 \"' & =cmd|' /C calc'!A0"


@pytest.fixture
def house(make_house) -> House:
    """Everybody who takes part stands on the roster; Anna and Bram have personal links."""
    found = make_house()
    found.hand_out_links()
    return found


@pytest.fixture
def anna(house) -> Visitor:
    return Visitor(house, house.annas_link)


def paired(house) -> None:
    house.done(house.otto, PairDuo(duo=new_id(), one=id_of("enrolment", "Anna"), other=id_of("enrolment", "Bram")))


def presented(house) -> None:
    with house.writer_engine.begin() as connection:
        connection.execute(update(AmbitionVersion).values(presented_at=1))


def test_what_is_saved_stands_on_the_page_and_is_nobody_elses(house, anna):
    answer = anna.write("what", THUIS)

    assert (answer.status_code, answer.headers["Location"]) == (303, f"{anna.home}/ambition?done=saved")
    page = anna.open("/ambition").text
    assert THUIS in page
    assert 'name="base.what" value="1"' in page
    assert written(house, house.anna) == [{"number": 1, "what": THUIS, "why": "", "shared": False}]
    assert written(house, house.bram) == []


def test_a_page_that_is_sent_twice_saves_once(house, anna):
    page = new_id()

    first, second = (told(anna.write("what", THUIS, command=page, script=True)) for _ in range(2))

    assert first["fields"]["what"] == second["fields"]["what"] == {"text": THUIS, "revision": 1}
    assert first["overtaken"] == second["overtaken"] == []


def test_nothing_changed_makes_nothing(house, anna):
    assert anna.write("what", "  ", was="").headers["Location"] == f"{anna.home}/ambition"
    assert written(house, house.anna) == []


def test_only_what_was_changed_is_sent(house, anna):
    anna.write("why", "We hebben er 41.")
    anna.send("/ambition", what=THUIS, why="", **{"was.what": "", "was.why": "", "base.what": "0", "base.why": "0"})

    assert written(house, house.anna)[0]["why"] == "We hebben er 41."


def test_what_was_written_on_another_page_meanwhile_is_shown_and_kept(house, anna):
    anna.write("what", THUIS)

    answer = told(anna.write("what", SCHOOL, script=True))

    assert [(one["field"], one["text"], one["by"]) for one in answer["overtaken"]] == [("what", THUIS, None)]
    assert answer["fields"]["what"] == {"text": SCHOOL, "revision": 2}
    assert [(one["field"], one["text"]) for one in answer["lost"]] == [("what", THUIS)]
    page = anna.open("/ambition").text
    assert THUIS in page
    assert SCHOOL in page


def test_without_a_script_both_texts_are_shown(anna):
    anna.write("what", THUIS)

    page = anna.write("what", SCHOOL)

    assert page.status_code == 200
    assert page.text.index('role="alert"') < page.text.index(THUIS) < page.text.index('id="ambition"')
    assert SCHOOL in page.text


def test_a_duo_writes_one_ambition_and_loses_no_word_of_each_other(house, anna):
    paired(house)
    bram = Visitor(house, house.brams_link)
    anna.write("what", THUIS)

    answer = told(bram.write("what", SCHOOL, script=True))

    assert [(one["text"], one["by"]) for one in answer["overtaken"]] == [(THUIS, "Anna")]
    assert answer["lost"] == []
    annas = anna.open("/ambition").text
    assert SCHOOL in annas
    assert THUIS in annas  # hers is kept for her
    assert "Bram" in annas


def test_lost_words_go_when_their_writer_has_seen_them(house, anna):
    anna.write("what", THUIS)
    anna.write("what", SCHOOL)
    with house.read() as db:
        lost = db.scalars(select(LostWords.id)).all()

    assert Visitor(house, house.brams_link).send("/ambition", let_go=lost[0]).status_code == 303
    assert [one["id"] for one in told(anna.open_script())["lost"]] == lost
    assert told(anna.send("/ambition", let_go=lost[0], script=True))["lost"] == []


@pytest.mark.parametrize("field", ["what", "title", "spearheads"])
def test_what_would_break_a_page_stands_there_as_text(anna, field):
    anna.write(field, HOSTILE)

    for path in ("", "/ambition"):
        page = anna.open(path).text
        assert "<script>alert" not in page
        assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in anna.open("/ambition").text


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("what", "x" * 1001, "1001"),
        ("spearheads", "\n".join("abcdefgh"), "malformed"),
        ("timeline", "Elk jaar iets", "year"),
        ("timeline", "1999 Te vroeg", "year"),
        ("timeline", "2027", "year"),
    ],
)
def test_what_cannot_be_saved_comes_back_as_it_was_typed(house, anna, field, typed, words):
    page = anna.write(field, typed)
    error = told(anna.write(field, typed, script=True))["error"]

    assert page.status_code == 422
    assert re.search(rf'id="{field}-error"', page.text)
    assert typed.splitlines()[0] in page.text
    assert error["field"] == field
    assert written(house, house.anna) == []


def test_lists_are_typed_a_line_each_and_come_back_so(house, anna):
    anna.write("timeline", "2027: De eerste scholen\n\n 2028 – Alle scholen ")
    anna.write("spearheads", "Ouders\nLeerplicht")

    fields = told(anna.open_script())["fields"]

    assert fields["timeline"]["text"] == "2027 De eerste scholen\n2028 Alle scholen"
    assert fields["spearheads"]["text"] == "Ouders\nLeerplicht"


def test_what_was_presented_stands_and_the_next_version_begins(house, anna):
    anna.write("what", THUIS)
    presented(house)
    assert "2" in re.search(r"[^<]*versie 2[^<]*|[^<]*version 2[^<]*", anna.open("/ambition").text)[0]

    anna.write("what", SCHOOL, was=THUIS, base=1)

    assert [one["what"] for one in written(house, house.anna)] == [THUIS, SCHOOL]
    compared = anna.open("/ambition/versions").text
    assert "<del>Geen</del> kind <del>zit thuis.</del>" in compared
    assert "<ins>Elk</ins> kind <ins>naar school.</ins>" in compared


def test_in_a_session_no_more_than_two_versions_are_read(house, anna):
    """Who says a name at its door reads what that person's phone would show there, and not how it all began."""
    for number, what in enumerate(("Begonnen", "Halverwege", "Klaar")):
        anna.write("what", what, was="x", base=number)
        presented(house)
    here = Visitor(house, house.anna)

    pages = [here.open("/ambition/versions", **asked).text for asked in ({}, {"a": "1", "b": "3"})]

    assert all("Halverwege" in page and "Klaar" in page and "Begonnen" not in page for page in pages)
    assert "Begonnen" in anna.open("/ambition/versions", a="1", b="3").text


def test_two_versions_are_chosen_by_number_and_nonsense_is_the_last_two(house, anna):
    for number, (was, text) in enumerate([("", "een"), ("een", "twee"), ("twee", "drie")]):
        anna.write("what", text, was=was, base=number)
        presented(house)

    assert "<del>een</del>" in anna.open("/ambition/versions", a="3", b="1").text
    for asked in ({}, {"a": "1"}, {"a": "x", "b": "9"}, {"a": "2", "b": "2"}):
        assert "<del>twee</del>" in anna.open("/ambition/versions", **asked).text


def test_shared_and_no_longer_shared(house, anna):
    anna.write("what", THUIS)
    version = latest(house, house.anna)

    assert anna.send("/ambition/share", version=version, shared="on").headers["Location"].endswith("?done=shared")
    assert written(house, house.anna)[0]["shared"]
    assert anna.send("/ambition/share", version=version, shared="").headers["Location"].endswith("?done=private")
    assert not written(house, house.anna)[0]["shared"]
    assert Visitor(house, house.brams_link).send("/ambition/share", version=version, shared="on").status_code == 422


def test_in_a_session_that_has_ended_only_its_own_version_is_seen(house, anna):
    here = Visitor(house, house.anna)
    here.write("what", THUIS)
    house.done(house.fatima, EndSession())

    anna.write("what", SCHOOL, was=THUIS, base=1)

    assert [one["what"] for one in written(house, house.anna)] == [THUIS, SCHOOL]
    assert SCHOOL not in here.open("/ambition").text
    assert SCHOOL not in here.open("").text
    assert SCHOOL in anna.open("/ambition").text
