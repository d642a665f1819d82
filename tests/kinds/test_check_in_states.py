"""A check-in where it is tight: refused, too late, covered, and more than fits."""

import pytest

from tests.kinds.asked import MODULE, SCALE, asking, given


@pytest.mark.parametrize("steps", range(3, 11))
def test_every_number_of_every_scale_has_room_for_a_thumb(draw, steps):
    phone = draw("phone", MODULE, asking(**{**SCALE, "steps": steps}))
    phone._do(lambda: phone.page.set_viewport_size({"width": 320, "height": 640}))
    sizes = phone.run(
        """() => [...document.querySelectorAll('.scale__step span')].map((one) => {
          const { width, height, right } = one.getBoundingClientRect(); return [width, height, right]; })"""
    )
    phone._do(lambda: phone.page.set_viewport_size({"width": 1280, "height": 720}))

    assert len(sizes) == steps
    assert min(min(width, height) for width, height, _ in sizes) >= 44
    assert max(right for *_, right in sizes) <= 320


def test_words_that_do_not_fit_are_counted_and_nothing_is_cut(draw):
    many = [{"word": f"samenwerkingsverband{n:02}", "n": 1} for n in range(100)]

    wall = draw("screen", MODULE, {**asking(), "results": {"q": {"answers": 100, "words": many}}}, what="notes")

    shown = wall.run("() => [...document.querySelectorAll('.words > li')].filter((one) => !one.hidden).length")
    assert 10 < shown < 100
    assert f"and {100 - shown} other words" in wall.text()
    assert (
        wall.run("() => { const { scrollHeight, clientHeight } = document.body; return scrollHeight - clientHeight; }")
        <= 0
    )


def test_the_wall_brings_open_answers_past_page_by_page(draw):
    texts = [f"Antwoord {n}: {'wat ik meeneem is een lijstje met namen. ' * 5}" for n in range(30)]

    wall = draw(
        "screen", MODULE, {**asking(form="open"), "results": {"q": {"answers": 34, "texts": texts}}}, what="notes"
    )

    shown = wall.texts(".track .note")
    assert 0 < len(shown) < 30
    assert set(shown) <= {" ".join(text.split()) for text in texts}
    assert "1 of " in wall.text(".screen__more")
    assert "and 4 earlier answers" in wall.text(".screen__more")


def test_who_answered_what_is_covered_on_a_mirrored_screen(draw):
    answers = given(a1={"text": "Moe", "person": "p1", "by": "Anna"})
    console = draw("console", MODULE, {**asking(), **answers, "results": {"q": {"answers": 1, "words": []}}})

    console.run("async () => (await import('/static/js/console/cover.js')).coverOrUncover()")
    console.settle()

    assert "Who answered what is covered." in console.text()
    assert "Anna" not in console.run("() => document.body.innerHTML")
    assert "1 answer" in console.text()
    console.run("async () => (await import('/static/js/console/cover.js')).coverOrUncover()")


def test_what_is_not_accepted_stays_to_be_changed(draw):
    phone = draw("phone", MODULE, asking(), errors={"one_word": "One word."})
    phone.fill("#answer", "benieuwd")
    phone.press("Enter")

    phone.answered("rejected", code="one_word", params={})

    assert "Not accepted. One word." in phone.text()
    assert phone.run("() => document.getElementById('answer').value") == "benieuwd"
    phone.fill("#answer", "nieuw")
    phone.press("Enter")
    assert [one["args"]["text"] for one in phone.sent()] == ["nieuw"]


def test_after_the_close_a_draft_can_still_be_sent(draw):
    phone = draw("phone", MODULE, asking(form="open"))
    phone.fill("#answer", "Nog aan het typen")

    phone.feed(round={"r": {**phone.run("() => stage.live.view.get('round', 'r')"), "state": "closed"}})
    assert "You were still writing this." in phone.text()
    phone.click("Send it late")

    assert [one["args"]["text"] for one in phone.sent()] == ["Nog aan het typen"]
    assert "You were still writing this." not in phone.text()


MINE = {"answer": {"a1": {"question": "q", "text": "moe", "number": None, "late": False, "at": 5}}}
TOLD = {
    "word": {"answers": 4, "words": [{"word": "moe", "n": 3}, {"word": "zin", "n": 1}]},
    "open": {"answers": 2, "texts": ["Rust", "Ruimte"]},
    "scale": {"answers": 6, "numbers": [1, 2, 3, 0, 0]},
}
STATES = {
    "asked for a word": ("phone", asking(), {}),
    "asked in the open": ("phone", asking(form="open"), {}),
    "asked on a scale": ("phone", asking(**SCALE), {}),
    "given": ("phone", {**asking(), **MINE}, {}),
    "closed": ("phone", {**asking(), **MINE}, {"state": "closed"}),
    "the question": ("screen", asking(), {}),
    **{
        f"{form} on the {where}": (
            where,
            {**asking(**{**SCALE, "form": form}), "results": {"q": told}},
            {"what": "notes"},
        )
        for form, told in TOLD.items()
        for where in ("console", "screen")
    },
}


@pytest.mark.parametrize("state", STATES)
def test_everybody_can_use_it(draw, state):
    surface, entities, more = STATES[state]

    assert draw(surface, MODULE, entities, **more).faults() == []


def test_a_planted_fault_is_found(draw):
    phone = draw("phone", MODULE, asking())
    phone.run("() => document.querySelector('label').remove()")
    phone.run("() => document.querySelector('.write__text').removeAttribute('placeholder')")

    assert {fault.split(":")[0] for fault in phone.faults()} == {"label"}
