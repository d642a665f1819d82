"""A round of presentations on the phones: who is on, my own place, and the view of who presents."""

import pytest

from tests.kinds.presenting import AMBITION, BREAK, KIND, LONG, ended, on, place, queued

PREPARED = {"ambition": "a", "version": "v", "number": 1, **AMBITION, "revisions": {}, "authors": ["Dewi Soerjadi"]}
REST = [place(2), place(3)]

# What is said aloud, at most once in five seconds; and until something of it was.
LISTEN = """async () => {
  const { said } = await import("/static/js/parts/announce.js");
  window.heard = [];
  said.subscribe((words) => heard.push(words));
}"""
HEARD = """(words) => new Promise((done) => {
  const look = () => (heard.includes(words) ? done() : requestAnimationFrame(look));
  look();
})"""


@pytest.fixture
def phone(draw):
    """phone(place, …): the phone of who presents place `own`, if any."""

    def drawn(*places, facts=None, more=None, **queue):
        entities = {**queued(*places, **queue), **(more or {})}
        return draw("phone", "phone/app.js", entities, view="App", **KIND, **(facts or {}))

    return drawn


PHONES = {
    "before": ([place(0), place(1)], {"own": 1}, ["First: Dewi Soerjadi", "2 of 2 in the queue", "at about 0.11"]),
    "I begin": ([place(0), place(1)], {"own": 0}, ["You begin."]),
    "somebody is on": ([ended(0), on(1), *REST], {"own": 3}, ["On stage Presenting, 2 of 4", "Read along with Bram"]),
    "I am next": ([on(0), place(1)], {"own": 1}, ["You are next. After Dewi Soerjadi."]),
    "next in line is absent": ([on(0), place(1, state="absent"), place(2)], {"own": 2}, ["You are next."]),
    "I was passed over": ([on(0), place(1, state="absent")], {"own": 1}, ["You were passed over"]),
    "a break": ([ended(0), BREAK, *REST], {}, ["We go on at 0.15", "After this: Annemarie"]),
    "a break that stands still": ([{**BREAK, "paused_with": 9, "part_ends_at": None}], {}, ["We go on in a moment"]),
    "between two": ([ended(0), *REST], {}, ["We go on in a moment", "After this: Annemarie"]),
    "after the last": ([ended(0)], {}, ["That was the last presentation"]),
    "over time": ([on(0, left=-130_000)], {}, ["+2:10 over time"]),
    "my duo presents": ([on(0)], {"own": 0, "as_": "duo"}, ["On stage Presenting"]),
}


@pytest.mark.parametrize("name", PHONES)
def test_a_phone_says_who_is_on_and_where_i_stand(phone, name):
    places, given, said = PHONES[name]

    page = phone(*places, **given)

    assert [words for words in said if words not in page.text()] == []


def test_nobody_else_is_told_to_be_next(phone):
    for own, as_ in ((2, "presenter"), (1, "duo")):
        page = phone(on(0), place(1), place(2), own=own, as_=as_)
        assert "You are next" not in page.text()


def test_who_is_next_hears_it_at_once_and_only_once(phone):
    page = phone(place(0), place(1), own=1)
    page.run(LISTEN)
    page.feed(presentation={"p0": {**on(0), "round": "r"}})
    page.feed(presentation={"p0": {**on(0, "questions"), "round": "r"}})

    page.run(HEARD, "You are next.")
    assert page.run("() => heard.filter((words) => words === 'You are next.').length") == 1


def test_the_whole_text_is_on_the_phone(phone):
    page = phone(on(0, ambition=LONG))
    assert LONG["how"] not in page.text()  # behind one line
    page._do(lambda: page.page.locator("summary.read__line").click())

    assert [field for field in ("what", "why", "how", "question") if LONG[field] not in page.text()] == []


def test_a_presenter_turns_the_wall_field_by_field(phone):
    page = phone(ended(0), on(1), place(2), own=1)
    assert "You are on stage 1:40" in page.text()
    assert "Presenting then questions, 3 minutes" in page.text()
    assert "to give" not in page.text()  # nobody on stage is asked for feedback

    for words in ("Next field: What", "Next field: Why", "Back to: What"):
        page.click(words)

    fields = [one["args"]["field"] for one in page.sent()]
    assert fields == ["what", "why", "what"]
    assert page.text(".presenting__words") == f"What {AMBITION['what']}"


def test_from_the_last_field_a_presenter_goes_back_to_everything(phone):
    page = phone(on(0, shown="how"), own=0)

    page.click("Everything on the wall")

    assert page.sent() == [{"type": "ShowField", "args": {"presentation": "p0", "field": "all"}}]


def test_a_presenter_can_still_share_on_stage(phone):
    page = phone(on(0, ambition=None), own=0, more={"ambition": {"p": {**PREPARED, "shared": False}}})
    assert AMBITION["why"] in page.text()  # for themselves
    assert "Next field" not in page.text()

    page.click("Share your ambition")

    assert page.sent() == [{"type": "ShareAmbition", "args": {"version": "v", "shared": True}}]


@pytest.mark.parametrize(
    ("part", "left", "said"), [("questions", 100_000, "Questions"), ("present", 30_000, "The last minute.")]
)
def test_a_presenter_hears_the_part_and_the_last_minute(phone, part, left, said):
    page = phone(on(0), own=0)
    page.run(LISTEN)
    page.feed(presentation={"p0": {**on(0, part, left), "round": "r"}})

    page.run(HEARD, said)


def test_signing_up_takes_one_place_and_a_way_out(phone):
    page = phone(place(1), sign_up=True)
    page.click("Put me in the queue")
    page.run("() => document.querySelector('.button--wide').click()")  # twice is once

    assert [one["type"] for one in page.sent()] == ["SignUp"]
    assert page.sent()[0]["args"]["round"] == "r"

    page = phone(place(0), sign_up=True, own=0)
    page.click("Take me out of the queue")
    assert page.sent() == [{"type": "RemovePresentation", "args": {"presentation": "p0"}}]


def test_where_places_were_given_nobody_signs_up(phone):
    page = phone(place(1))

    assert "Put me in the queue" not in page.text()


def test_what_was_refused_says_why(phone, draw):
    entities = queued(place(1), sign_up=True)
    page = draw("phone", "phone/app.js", entities, view="App", errors={"round_closed": "This round is closed."}, **KIND)
    page.click("Put me in the queue")
    page.answered("rejected", code="round_closed", params={})

    assert page.text("[role=alert]") == "This round is closed. All right"


@pytest.mark.parametrize("state", ["running", "ended"])
def test_released_feedback_is_told_in_whatever_round_and_after_the_end(draw, state):
    entities = queued(ended(0), own=0)
    entities["presenting"]["p0"]["released"] = True
    session = {"title": "Dag 4", "place": "", "state": state, "current": "r", "starts_at": 0}
    page = draw("phone", "phone/app.js", {**entities, "session": {"s": session}}, view="App", kind="talk", title="Slot")

    assert "Your feedback is here." in page.text()
    assert page.run("() => document.querySelector('.notice a').getAttribute('href')") == "/s/s/mine"


def test_feedback_goes_on_while_the_next_round_is_on(draw):
    entities = queued(ended(0), round="before")
    page = draw("phone", "phone/app.js", entities, view="App", kind="talk", title="Slot")
    assert "Your feedback Dewi Soerjadi" in page.text()

    page.feed(presentation={"p0": {**ended(0, feedback_open=False), "round": "before"}})
    assert "Dewi Soerjadi" not in page.text(".phone__main")


def test_a_duo_that_did_not_present_has_nothing_to_read(draw):
    entities = queued(ended(0), own=0, as_="duo")
    entities["presenting"]["p0"]["released"] = True
    page = draw("phone", "phone/app.js", entities, view="App", **KIND)

    assert "Your feedback is here." not in page.text()


@pytest.mark.parametrize("name", ["before", "I am next", "a break", "I was passed over"])
def test_nothing_of_the_phone_is_wrong_for_who_uses_help_to_read(phone, name):
    places, given, _ = PHONES[name]

    assert phone(*places, **given).faults() == []


@pytest.mark.parametrize(("field", "ambition"), [("all", LONG), ("why", AMBITION), ("all", None)])
def test_nothing_of_the_presenters_view_is_wrong_either(phone, field, ambition):
    page = phone(on(0, shown=field, ambition=ambition), own=0, more={"ambition": {"p": {**PREPARED, "shared": False}}})

    assert page.faults() == []
