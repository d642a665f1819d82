"""What may be answered, by whom and until when; who hears of it, and how it is counted."""

import orjson
import pytest

from facilitator.ids import new_id
from facilitator.questions.commands import GiveAnswer
from facilitator.questions.models import Answer
from facilitator.questions.results import newest, words
from facilitator.rounds.commands import EndGrace
from facilitator.steering.commands import UndoStep
from tests.house import KANSEN, OPEN, SCHAAL, WOORD, House, Member
from tests.kinds.answering import answer
from tests.questions.answers import held, results
from tests.steering.stage import step


def give(house: House, position: int, by: Member | None = None, **said: object) -> str:
    """Try an answer; the code of why not, or `applied`."""
    command = GiveAnswer(question=house.question(position), answer=new_id(), **said)
    result = house.send(by or house.anna, command)
    return result.error.code if result.error else result.status


@pytest.mark.parametrize(
    ("position", "said", "code"),
    [
        (WOORD, {"text": "benieuwd"}, "applied"),
        (WOORD, {"text": "half-om-half"}, "applied"),
        (WOORD, {"text": "👍"}, "applied"),
        (WOORD, {"text": "heel benieuwd"}, "one_word"),
        (WOORD, {"text": "heel\nbenieuwd"}, "one_word"),
        (WOORD, {"text": "x" * 40}, "applied"),
        (WOORD, {"text": "x" * 41}, "too_long"),
        (WOORD, {"number": 3}, "malformed"),
        (WOORD, {}, "malformed"),
        (WOORD, {"text": "benieuwd", "number": 3}, "malformed"),
        (OPEN, {"text": "heel benieuwd\nen moe"}, "applied"),
        (OPEN, {"number": 3}, "malformed"),
        (SCHAAL, {"number": 1}, "applied"),
        (SCHAAL, {"number": 4}, "applied"),
        (SCHAAL, {"number": 0}, "not_on_the_scale"),
        (SCHAAL, {"number": 5}, "not_on_the_scale"),
        (SCHAAL, {"text": "3"}, "malformed"),
        (SCHAAL, {"text": "3", "number": 3}, "malformed"),
    ],
)
def test_an_answer_is_what_the_form_asks(house, position, said, code):
    house.open(position)

    assert give(house, position, **said) == code
    assert len(held(house, "answer")) == (2 if code == "applied" else 0)


def test_an_answer_is_for_who_gave_it_and_for_the_facilitators(house):
    house.open(WOORD)
    answer(house, house.anna, WOORD, text="Benieuwd")

    found = held(house, "answer")

    mine = {"question": house.question(WOORD), "text": "Benieuwd", "number": None, "late": False}
    assert found.keys() == {f"person:{house.anna.id}", "facilitators"}
    assert mine.items() <= found[f"person:{house.anna.id}"][0].items()
    assert found["facilitators"][0].items() >= {**mine, "person": house.anna.id, "by": "Anna"}.items()
    assert held(house, "results").keys() == {"screen", "facilitators"}
    assert "Anna" not in str(results(house))


def test_changing_it_keeps_its_id_and_there_is_one_for_each_person(house):
    house.open(OPEN)
    first = answer(house, house.anna, OPEN, text="Rust")
    answer(house, house.anna, OPEN, id=first, text="Ruimte")
    assert results(house) == {"answers": 1, "texts": ["Ruimte"]}

    second = answer(house, house.anna, OPEN, text="Van een andere telefoon")

    assert results(house) == {"answers": 1, "texts": ["Van een andere telefoon"]}
    with house.read() as db:
        assert [one.id for one in db.query(Answer)] == [second]
    assert house.check() > 0


def test_the_id_of_somebody_else_is_refused(house):
    house.open(OPEN)
    annas = answer(house, house.anna, OPEN, text="Rust")

    taken = GiveAnswer(question=house.question(OPEN), answer=annas, text="Gekaapt")

    assert house.refused(house.bram, taken) == "id_reused"
    house.open(WOORD)
    assert (
        house.refused(house.anna, GiveAnswer(question=house.question(WOORD), answer=annas, text="Moe")) == "id_reused"
    )
    assert results_of(house, OPEN) == ["Rust"]


def results_of(house: House, position: int) -> list[str]:
    with house.read() as db:
        return [one.text for one in db.query(Answer).filter_by(question_id=house.question(position))]


def test_after_the_close_it_is_kept_as_late_and_does_not_count(house):
    round = house.open(OPEN)
    in_time = answer(house, house.anna, OPEN, text="Op tijd")
    house.done(house.fatima, EndGrace(round=round))

    late = answer(house, house.bram, OPEN, text="Te laat")
    answer(house, house.bram, OPEN, id=late, text="Nog later")

    assert results(house) == {"answers": 1, "texts": ["Op tijd"]}
    assert held(house, "answer")[f"person:{house.bram.id}"][0]["late"] is True
    changed = GiveAnswer(question=house.question(OPEN), answer=in_time, text="Bedacht")
    assert house.refused(house.anna, changed) == "round_closed"
    house.open(OPEN)
    answer(house, house.bram, OPEN, id=late, text="Toch op tijd")
    assert results(house)["answers"] == 2


def test_who_may_not_answer_is_told_why(house):
    assert give(house, WOORD, text="vroeg") == "unknown_question"
    house.open(WOORD)

    assert give(house, WOORD, house.vera, text="elders") == "not_allowed"
    assert give(house, WOORD, house.fatima, text="begeleider") == "not_allowed"
    house.done(house.fatima, UndoStep(step=step(house)))
    assert give(house, WOORD, text="teruggenomen") == "round_not_open"
    house.open(KANSEN)
    assert house.refused(house.anna, GiveAnswer(question=house.board(KANSEN), answer=new_id(), text="x")) == (
        "unknown_question"
    )


def test_words_are_counted_whatever_their_capitals_and_shown_as_most_wrote_them():
    given = ["moe", "Benieuwd", "benieuwd", "benieuwd!", "Zin", "zin", "…", "IJsvrij", "ijsvrij"]

    found = [(one["word"], one["n"]) for one in words(given)]

    assert found == [("benieuwd", 3), ("Zin", 2), ("IJsvrij", 2), ("moe", 1), ("…", 1)]


def test_what_is_told_of_a_thousand_answers_fits_in_a_frame():
    assert len(orjson.dumps(words([f"{'é' * 26}{n:04}" for n in range(1000)]))) < 60_000
    assert len(orjson.dumps(newest(["👩‍👩‍👧" * 100] * 1000))) < 60_000
    assert newest([f"{n}" for n in range(70)])[:2] == ["69", "68"]
    assert len(newest([f"{n}" for n in range(70)])) == 60
