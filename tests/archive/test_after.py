"""The page of a session that is over: who was there, what waits and is let in, and going on after all."""

import re

import pytest

from facilitator.archive.models import SessionArchive
from facilitator.boards.commands import AddNote, DeleteNote, EditNote
from facilitator.ids import derived_id, new_id
from facilitator.programmes.roster.commands import EnrolPerson
from facilitator.sessions.models import Session
from facilitator.steering.commands import EndSession
from facilitator.steering.doors.commands import RemovePerson
from tests.access.routes import csrf_token
from tests.archive.story import add, document, frozen, notes, play
from tests.house import DOEN, KANSEN, House

LATE = "Nog in de trein bedacht"


@pytest.fixture
def over(house: House) -> House:
    """Dewi's late note and Chen's late edit wait, Anna's came after the end."""
    play(house)
    house.sweep()
    add(house, house.anna, LATE, position=DOEN)
    return house


def page_of(house: House, by=None) -> str:
    answered = house.client(by or house.fatima).get(f"/s/{house.session}/after")
    assert answered.status_code == 200
    return answered.text


def send(house: House, path: str, form: dict, *, by=None):
    client = house.client(by or house.fatima)
    return client.post(
        f"/s/{house.session}/{path}", data={"command": new_id(), **form, "csrf_token": csrf_token(house, client)}
    )


def waiting(page: str) -> list[str]:
    return re.findall(r'<p class="late__text">(.*?)</p>', page)


def test_what_came_too_late_waits_with_who_and_where(over):
    page = page_of(over)

    assert waiting(page) == ["Laat, niet toegelaten", "Later bedacht", LATE]
    assert re.search(r"Anna · Doen · Wat kun je doen\? · \d\d?\.\d\d", page)
    assert re.search(r"In plaats van:\s+Te veel regels", page)


def test_one_note_is_let_in_and_stands_in_the_next_issue(over):
    note = derived_id("note", "Anna", LATE)
    answered = send(over, "after/admit", {"note": note})

    assert (answered.status_code, answered.location) == (303, f"/s/{over.session}/after?done=admitted")
    assert waiting(page_of(over)) == ["Laat, niet toegelaten", "Later bedacht"]
    assert notes(document(over))[LATE]["admitted"] is True
    assert over.check() > 30


def test_all_that_stands_there_is_let_in_at_once(over):
    page = page_of(over)
    form = re.search(r'<form class="act".*?</form>', page, re.DOTALL).group()
    sent = {kind: re.findall(rf'name="{kind}" value="([^"]+)"', form) for kind in ("note", "revision")}
    assert (len(sent["note"]), len(sent["revision"])) == (2, 1)
    add(over, over.bram, "Kwam erna nog", position=DOEN)
    send(over, "after/admit", sent)

    assert waiting(page_of(over)) == ["Kwam erna nog"]
    assert "Later bedacht" in notes(document(over))


def test_what_somebody_else_let_in_meanwhile_is_no_problem(over):
    form = {"note": derived_id("note", "Anna", LATE), "command": new_id()}
    assert [send(over, "after/admit", form).status_code for _ in range(2)] == [303, 303]
    assert send(over, "after/admit", {**form, "command": new_id()}, by=over.otto).status_code == 303


def test_what_was_taken_away_meanwhile_is_said(over):
    note = derived_id("note", "Anna", LATE)
    over.done(over.anna, DeleteNote(note=note))
    answered = send(over, "after/admit", {"note": note})

    assert answered.status_code == 422
    assert 'role="alert"' in answered.text
    assert LATE not in waiting(answered.text)


def test_who_was_there_who_was_sent_away_and_who_was_missed(house):
    enrolled = {"organisation": "Gemeente Meerwijk", "position": "wethouder", "region": "Kustregio"}
    house.done(house.host, EnrolPerson(enrolment=new_id(), person=new_id(), name="Wilhelmina", **enrolled))
    house.done(house.fatima, RemovePerson(person=house.dewi.id))
    house.done(house.fatima, EndSession())
    late = EnrolPerson(enrolment=new_id(), person=new_id(), name="Ingeschreven na afloop")
    house.later(ms=1_000)
    house.done(house.host, late)
    page = " ".join(page_of(house).split())

    assert "3 mensen deden mee" in page
    assert re.search(r"Dewi</th> <td>\d\d?\.\d\d<span class=\"table__meta\">weggestuurd om", page)
    missed = page[page.index('<ul class="missed">') :]
    assert 'Wilhelmina <span class="quiet">wethouder, Gemeente Meerwijk, Kustregio</span>' in missed
    assert "Ingeschreven na afloop" not in page
    assert "0 van de 1 ingeschreven deelnemer kwam, en 3 anderen." in page


def test_every_download_is_offered_with_and_without_names(over):
    links = re.findall(r'href="(/s/[^"]+/archive\.[^"]+)"', page_of(over))

    assert len(links) == 10
    client = over.client(over.otto)
    assert {client.get(link).status_code for link in links[:1] + links[-2:-1]} == {200}


def test_before_the_end_it_says_so(house):
    page = page_of(house)

    assert "nog niet afgelopen" in page
    assert "archive." not in page


def test_going_on_from_the_page(over):
    answered = send(over, "reopen", {})

    assert (answered.status_code, answered.location) == (303, f"/s/{over.session}/console")
    with over.read() as db:
        assert db.get_one(Session, over.session).ended_at is None
    again = send(over, "reopen", {})
    assert again.status_code == 422
    assert "nog niet afgelopen" in again.text


def test_only_who_organises_may_erase(over):
    assert f"/s/{over.session}/erase" in page_of(over, over.otto)
    assert f"/s/{over.session}/erase" not in page_of(over, over.fatima)


def test_an_archive_of_an_older_program_is_made_again_before_it_is_shown(over):
    over.sweep()
    with over.writer_engine.begin() as connection:
        connection.execute(SessionArchive.__table__.update().values(made_from=-1, document="{}", checksum=""))

    assert LATE in page_of(over)
    assert frozen(over).issue >= 3
    assert over.sweep() == 0


def test_hostile_texts_are_words_on_it(house):
    house.open(KANSEN)
    note = add(house, house.anna, "eerst")
    house.done(house.fatima, EndSession())
    house.done(house.anna, EditNote(note=note, base=1, text="<script>alert(1)</script>"))
    board, column = house.board(KANSEN), house.column(KANSEN)
    house.done(house.bram, AddNote(note=new_id(), board=board, column=column, text='"><img src=x onerror=y>'))
    page = page_of(house)

    assert "<img" not in page
    assert re.findall(r"<script[^>]*>", page) == []
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
