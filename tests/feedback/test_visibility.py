"""Who reads what of feedback: every cell of the table in docs/privacy.md, in frames, pages, the API and exports."""

import io
import re
import zipfile

import pytest
from flask_babel import force_locale
from sqlalchemy import delete, insert

from facilitator.archive.documents.bundle import FORMATS, file_of
from facilitator.feedback.queries import released_feedback
from facilitator.ledger.models import Holding
from facilitator.personal import reading
from facilitator.steering.commands import EndSession
from tests.archive.story import told
from tests.feedback.visible import NAMES, ONCE_CLOSED, ONCE_RELEASED, STATES, WHY, Visible, Walk, frames
from tests.house import ANNAS_LINK, BRAMS_LINK, House, Member

WITH_A_GIVER = ("named", "hidden")


@pytest.fixture(scope="module")
def running(furnished, tmp_path_factory):
    house = House.copied(furnished, tmp_path_factory.mktemp("visible") / "data")
    yield Visible(house)
    house.close()


@pytest.fixture(scope="module")
def walk(running: Visible) -> Walk:
    return Walk(running.house)


@pytest.fixture(scope="module")
def ended(furnished, tmp_path_factory):
    house = House.copied(furnished, tmp_path_factory.mktemp("seen") / "data")
    visible = Visible(house)
    house.done(house.fatima, EndSession())
    house.sweep()
    yield visible
    house.close()


def seen_by(running: Visible, walk: Walk, member: Member) -> set[str]:
    return running.found_in("\n".join(walk.read_by(member).values()))


def test_every_cell_is_there(running):
    assert len(running.cells) == len(NAMES) * len(STATES)
    assert running.house.check() > 100


def test_a_frame_holds_only_ones_own_words(running):
    """Also once it was released: a presenter reads on a page."""
    held = {audience: words for audience, text in frames(running.house).items() if (words := running.found_in(text))}

    assert held == {
        f"person:{running.giver.id}": running.where(WITH_A_GIVER, STATES),
        f"person:{running.helper.id}": running.offered(STATES),
    }


def test_why_it_is_held_is_heard_by_facilitators_only(running):
    assert [audience for audience, text in frames(running.house).items() if WHY in text] == ["facilitators"]


def test_a_planted_frame_is_seen(running):
    house = running.house
    words = running.cells[0].words
    planted = {"session": house.session, "kind": "leak", "id": "x" * 22, "audience": "everyone", "seq": 1}
    with house.writer_engine.begin() as connection:
        connection.execute(insert(Holding).values(**planted, body=words))
    found = running.found_in(frames(house)["everyone"])
    with house.writer_engine.begin() as connection:
        connection.execute(delete(Holding).where(Holding.kind == "leak"))

    assert found == {words}


def test_the_walk_comes_by_many_pages(running, walk):
    assert len(walk.addresses) > 60
    assert len(walk.read_by(running.house.fatima)) > 20
    assert len(walk.read_by(running.house.anna)) >= 5


def test_a_giver_reads_their_own_words_while_there_is_a_giver(running, walk):
    assert seen_by(running, walk, running.giver) == running.where(WITH_A_GIVER, STATES)
    assert seen_by(running, walk, running.helper) == running.offered(STATES)


def test_a_presenter_reads_what_was_released_to_them_and_nothing_else(running, walk):
    """Chen's is held back and Dewi's is open: neither reads a word, nor that it is held."""
    released = running.where(NAMES, ONCE_RELEASED) | running.offered(ONCE_RELEASED)

    assert seen_by(running, walk, running.presenters["released"]) == released
    assert seen_by(running, walk, ANNAS_LINK) == released
    for state in ("closed", "held", "open"):
        assert seen_by(running, walk, running.presenters[state]) == set()
    assert seen_by(running, walk, BRAMS_LINK) == set()
    assert [address for address, text in walk.read_by(running.presenters["held"]).items() if WHY in text] == []


@pytest.mark.parametrize(("names", "named"), [("named", True), ("hidden", False), ("anonymous", False)])
def test_a_presenter_reads_whose_it_is_only_where_names_are_shown(running, walk, names, named):
    (words,) = running.where([names], ONCE_RELEASED)
    read = {address: text for address, text in walk.read_by(ANNAS_LINK).items() if words in text}

    said = [item for text in read.values() for item in items_with(words, text)]
    (page,) = (text for address, text in read.items() if "/feedback/" in address)
    assert len(said) >= 6
    assert any(running.giver.name in item for item in said) == named
    assert (running.giver.name in page) == named
    assert running.helper.name in page


@pytest.mark.parametrize("state", ["released", "closed"])
def test_the_sheet_to_take_home_holds_what_was_released(running, state):
    house, link = running.house, {"released": ANNAS_LINK, "closed": BRAMS_LINK}[state]
    answer = house.client(link).get(f"/me/{house.programme}/sheet.docx")

    text = text_of(answer.get_data(), "docx")
    released = running.where(NAMES, ONCE_RELEASED) | running.offered(ONCE_RELEASED)
    assert running.found_in(text) == (released if state == "released" else set())
    (named,) = running.where(["named"], ["released"])
    assert text.count(running.giver.name) == text.count(named)


@pytest.mark.parametrize("who", ["looker", "screen", "vera", "nobody", "willem", "chen"])
def test_nobody_else_reads_a_word(running, walk, who):
    member = running.looker if who == "looker" else getattr(running.house, who)

    assert seen_by(running, walk, member) == set()


def test_facilitators_read_what_has_closed_and_anonymous_only_once_released(running, walk):
    expected = running.where(WITH_A_GIVER, ONCE_CLOSED) | running.where(["anonymous"], ONCE_RELEASED)

    assert seen_by(running, walk, running.house.fatima) == expected | running.offered(ONCE_CLOSED)


def test_a_planted_page_is_seen(running, walk, monkeypatch):
    """The walk finds what a page lets slip: here everybody's own page reads before the release."""
    monkeypatch.setattr(reading, "feedback_for_presenter", _unreleased)

    read = Walk(running.house, walk.addresses).read_by(running.presenters["closed"])

    assert running.found_in("\n".join(read.values())) >= running.where(["named"], ["closed"])


def _unreleased(db, presentation):
    with db.no_autoflush:
        presentation.released_at = 1
        reading = released_feedback(db, presentation)
        db.expire(presentation)
    return reading


def items_with(words: str, page: str) -> list[str]:
    """What stands together with these words, and with nothing else that somebody wrote."""
    return [item for item in re.split(r"</?(?:li|article|blockquote)\b", page) if words in item]


@pytest.mark.parametrize("hidden", [False, True], ids=["named", "names hidden"])
@pytest.mark.parametrize("format", FORMATS)
def test_an_export_holds_what_was_released(ended, format, hidden):
    """But the Word document none of it: it is sent round."""
    house = ended.house
    with house.app.test_request_context(), force_locale("nl"):
        text = text_of(file_of(told(house, hidden=hidden), format), format)

    released = ended.where(NAMES, ONCE_RELEASED) | ended.offered(ONCE_RELEASED)
    assert ended.found_in(text) == (set() if format == "docx" else released)
    assert WHY not in text
    assert (ended.giver.name in text) == (not hidden)


def test_the_page_of_an_archive_says_whose_it_is_only_where_names_were_shown(ended):
    house = ended.house
    with house.app.test_request_context(), force_locale("nl"):
        page = file_of(told(house), "html").decode()

    named = {names: _named(ended, page, names) for names in NAMES}
    assert named == {"named": True, "hidden": False, "anonymous": False}


def _named(ended: Visible, page: str, names: str) -> bool:
    (words,) = ended.where([names], ONCE_RELEASED)
    return any(ended.giver.name in item for item in items_with(words, page))


def test_the_api_reads_the_archive_and_no_more(ended):
    house = ended.house
    token = {"Authorization": f"Bearer {house.app.extensions['signer'].token(house.token.grant)}"}
    client = house.app.test_client()
    released = ended.where(NAMES, ONCE_RELEASED) | ended.offered(ONCE_RELEASED)

    for address, expected in {
        f"/api/v1/sessions/{house.session}": set(),
        f"/api/v1/sessions/{house.session}/archive": released,
        f"/api/v1/sessions/{house.session}/archive?names=hidden": released,
    }.items():
        answer = client.get(address, headers=token)
        assert (answer.status_code, ended.found_in(answer.get_data(as_text=True))) == (200, expected), address


def test_after_the_end_everybody_reads_what_they_did(ended):
    walk = Walk(ended.house)
    released = ended.where(NAMES, ONCE_RELEASED) | ended.offered(ONCE_RELEASED)

    assert seen_by(ended, walk, ended.presenters["released"]) == released
    assert seen_by(ended, walk, ended.presenters["held"]) == set()
    assert seen_by(ended, walk, ended.looker) == set()
    assert seen_by(ended, walk, ended.house.screen) == set()


def text_of(content: bytes, format: str) -> str:
    if format not in {"zip", "docx"}:
        return content.decode()
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        named = [name for name in bundle.namelist() if not (format == "zip" and name.endswith(".docx"))]
        return "\n".join(bundle.read(name).decode(errors="replace") for name in named)
