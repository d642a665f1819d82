"""Two people edit the same: who changed what, and nothing that only one of them touched is lost."""

from werkzeug.datastructures import MultiDict

from facilitator.desk.clashes import against
from facilitator.desk.forms import Form
from facilitator.ids import new_id

LABELS = {"title": "Titel", "place": "Plaats", "guests": "Gasten"}


def sent(**fields: str) -> Form:
    return Form.of(
        MultiDict([("command", new_id()), *((name.replace("__", "."), text) for name, text in fields.items())])
    )


def test_what_both_changed_is_shown_and_stays_as_typed():
    form, clashes = against(sent(title="Mijn titel", was__title="Oud"), {"title": "Hun titel"}, {"title": "Titel"})

    assert [(clash.label, clash.theirs, clash.mine) for clash in clashes] == [("Titel", "Hun titel", "Mijn titel")]
    assert form.text("title") == "Mijn titel"


def test_what_only_the_other_changed_is_taken_over_and_said():
    form, clashes = against(sent(place="Zwolle", was__place="Zwolle"), {"place": "Ede"}, {"place": "Plaats"})

    assert [(clash.theirs, clash.mine) for clash in clashes] == [("Ede", None)]
    assert form.text("place") == "Ede"


def test_what_only_i_changed_or_both_changed_alike_needs_no_look():
    typed = sent(title="Nieuw", was__title="Oud", place="Ede", was__place="Zwolle")

    form, clashes = against(typed, {"title": "Oud", "place": "Ede"}, LABELS)

    assert clashes == []
    assert (form.text("title"), form.text("place")) == ("Nieuw", "Ede")


def test_the_line_ends_of_a_browser_are_no_change():
    typed = sent(guests="Anna\r\nBram\r\n", was__guests="Anna\nBram")

    assert against(typed, {"guests": "Anna\nBram"}, LABELS)[1] == []


def test_a_page_that_does_not_say_what_stood_there_shows_every_difference():
    assert [clash.mine for clash in against(sent(title="Mijn"), {"title": "Hun"}, {"title": "Titel"})[1]] == ["Mijn"]


def test_what_came_more_than_once_stays():
    typed = Form.of(MultiDict([("column", "Kansen"), ("column", "Zorgen"), ("title", "A"), ("was.title", "A")]))

    form, _ = against(typed, {"title": "B"}, {"title": "Titel"})

    assert (form.every("column"), form.every("title")) == (["Kansen", "Zorgen"], ["B"])
