"""The cast knows its lines, and the plan has a place for all of them."""

from collections import Counter

from facilitator.demo.cast import colleague, participants
from facilitator.demo.plan import session_plan


def columns() -> set[str]:
    boards = [round["settings"] for round in session_plan()["agenda"] if round["kind"] == "notes"]
    return {column["title"] for board in boards for column in board["columns"]}


def test_every_note_of_the_case_is_said_by_one_person():
    said = Counter(note for part in participants() for notes in part.lines.values() for note in notes)

    assert set(said.values()) == {1}
    assert said.total() == 60


def test_whatever_somebody_has_to_say_has_a_column():
    told = {column for part in (*participants(), colleague()) for column, notes in part.lines.items() if notes}

    assert told == columns()


def test_everybody_is_somebody_else_with_an_answer_to_everything():
    parts = participants()

    assert len({part.name for part in parts} | {colleague().name, colleague().helps}) == len(parts) + 2
    assert all(part.organisation and part.wish and part.word.split() == [part.word] for part in parts)
    assert [sum(map(bool, flags)) for flags in zip(*[(part.late, part.asks) for part in parts], strict=True)] == [1, 1]


def test_the_plan_is_the_whole_case_with_a_script_for_every_round():
    agenda = session_plan()["agenda"]

    kinds = ["talk", "check-in", "talk", "talk", "notes", "break", "notes", "talk", "check-in"]
    assert [round["kind"] for round in agenda] == kinds
    assert all(round["script"] for round in agenda)
    assert sum(round["minutes"] for round in agenda) <= 12
