"""What a list would change: who is new, who changed and in what, who is the same, and who cannot be."""

from facilitator.programmes.roster.columns import columns_of
from facilitator.programmes.roster.comparison import Comparison, compare
from facilitator.programmes.roster.members import Member
from facilitator.programmes.roster.people import people_in
from facilitator.programmes.roster.separated import pasted


def member(name: str, organisation: str = "", *, partner: str | None = None, **facts: object) -> Member:
    """Somebody on the roster; their enrolment is their name."""
    said = {"position": "", "region": "", "email": "", "labels": [], **facts}
    duo = "-".join(sorted((name, partner))) if partner else None
    return Member(name, f"person {name}", name, organisation, duo=duo, partner=partner, version=1, **said)


def compared(text: str, *members: Member) -> Comparison:
    sheet = pasted(text)
    rows = people_in(sheet, columns_of(sheet))
    return compare(rows, members, lambda what, number: f"{what} {number}")


def bad(found: Comparison) -> dict[int, str]:
    return {row.number: row.reasons[0].code for row in found.bad}


def changes(found: Comparison) -> list[tuple[str, str, str, str]]:
    return [(one.name, *vars(change).values()) for one in found.changed for change in one.differences]


def duos(found: Comparison) -> dict[str, str | None]:
    return {one.name: one.partner for one in (*found.new, *found.changed) if one.wants}


def test_new_changed_same_and_absent():
    anna = member("Anna", "Zee", region="Kust", labels=["nieuw"])
    bram, chen = member("Bram", "Duin"), member("Chen")
    found = compared(
        "Naam;Organisatie;Regio;Labels\nAnna;Zee;Meer;nieuw, host\nBram;Duin;;\nDewi;Bos;;", anna, bram, chen
    )

    assert [one.name for one in found.new] == ["Dewi"]
    assert changes(found) == [("Anna", "region", "Kust", "Meer"), ("Anna", "labels", "nieuw", "nieuw, host")]
    assert [one.name for one in found.same] == ["Bram"]
    assert [one.name for one in found.absent] == ["Chen"]
    assert found.bad == []


def test_an_empty_cell_leaves_what_is_there_and_so_does_a_column_that_is_missing():
    anna = member("Anna", "Zee", region="Kust", email="anna@zee.example", labels=["nieuw"])
    found = compared("Naam;Organisatie;Regio\nAnna;Zee;", anna)

    assert [one.name for one in found.same] == ["Anna"]
    assert found.lines == []


def test_capitals_and_accents_make_nobody_new():
    found = compared("Naam;Organisatie\nZOE;zee", member("Zoë", "Zee"))

    assert changes(found) == [("ZOE", "name", "Zoë", "ZOE"), ("ZOE", "organisation", "Zee", "zee")]


def test_somebody_is_known_by_name_where_one_of_both_says_no_organisation():
    assert changes(compared("Naam;Organisatie\nAnna;Zee", member("Anna"))) == [("Anna", "organisation", "", "Zee")]
    assert [one.name for one in compared("Naam\nAnna", member("Anna", "Zee")).same] == ["Anna"]


def test_who_loses_their_duo_to_somebody_new_does_not_take_it_back():
    anna, bram = member("Anna", "Zee", partner="Bram"), member("Bram", "Duin", partner="Anna")
    found = compared("Naam;Regio;Duo\nAnna;;Chen\nBram;Kust;\nChen;;Anna", anna, bram)

    assert {line["name"]: line["partner"] for line in found.lines} == {
        "Anna": "enrolment 4",
        "Bram": None,
        "Chen": "Anna",
    }
    assert changes(found) == [
        ("Anna", "duo", "Bram", "Chen"),
        ("Bram", "region", "", "Kust"),
        ("Bram", "duo", "Anna", ""),
    ]


def test_two_of_one_name_from_two_places_are_two_people():
    found = compared("Naam;Organisatie\nJan;Duin\nJan;Bos", member("Jan", "Zee"))

    assert [one.facts["organisation"] for one in found.new] == ["Duin", "Bos"]
    assert [one.organisation for one in found.absent] == ["Zee"]


def test_somebody_is_known_by_their_address_when_part_of_the_name_is_the_same():
    anna = member("Anna Wit", "Zee", email="anna@zee.example")

    assert changes(compared("Naam;Organisatie;E-mail\nAnna de Wit;Duin;ANNA@zee.example", anna))[:2] == [
        ("Anna de Wit", "name", "Anna Wit", "Anna de Wit"),
        ("Anna de Wit", "organisation", "Zee", "Duin"),
    ]


def test_a_shared_address_makes_nobody_somebody_else():
    anna = member("Anna", "Zee", email="info@zee.example")
    found = compared("Naam;Organisatie;E-mail\nBram;Zee;info@zee.example", anna)

    assert ([one.name for one in found.new], found.changed) == (["Bram"], [])


def test_who_comes_again_is_named_with_the_row_of_the_first():
    found = compared("Naam;Organisatie\nAnna;Zee\nBram;\nanna;ZEE\nBram;")

    assert [(row.number, row.reasons[0].code, row.reasons[0].params) for row in found.bad] == [
        (4, "twice_in_the_list", {"row": 2}),
        (5, "twice_in_the_list", {"row": 3}),
    ]


def test_nobody_becomes_somebody_who_is_there_already():
    anna = member("Anna Wit", "Zee", email="anna@zee.example")
    other = member("Anna Wit", "Duin")._replace(enrolment="another Anna")
    found = compared("Naam;Organisatie;E-mail\nAnna Wit;Duin;anna@zee.example", anna, other)

    assert changes(found) == [("Anna Wit", "email", "", "anna@zee.example")]
    assert [one.organisation for one in found.absent] == ["Zee"]


def test_duos_of_the_list_and_of_who_was_there():
    found = compared("Naam;Duo\nAnna;Bram\nBram;anna\nDewi;Chen\nEef;", member("Chen"))

    assert duos(found) == {"Anna": "enrolment 3", "Bram": "enrolment 2", "Dewi": "Chen"}
    assert found.bad == []


def test_one_half_that_says_so_is_enough_when_the_other_says_nothing():
    assert duos(compared("Naam;Duo\nAnna;Bram\nBram;")) == {"Anna": "enrolment 3"}


def test_a_duo_that_stands_already_changes_nothing():
    found = compared("Naam;Duo\nAnna;Bram\nBram;Anna", member("Anna", partner="Bram"), member("Bram", partner="Anna"))

    assert [one.name for one in found.same] == ["Anna", "Bram"]


def test_another_duo_shows_as_a_change():
    pair = member("Anna", partner="Bram"), member("Bram", partner="Anna")

    assert changes(compared("Naam;Duo\nAnna;Chen\nChen;Anna", *pair, member("Chen"))) == [
        ("Anna", "duo", "Bram", "Chen"),
        ("Chen", "duo", "", "Anna"),
    ]


def test_a_duo_that_cannot_be_makes_the_row_bad():
    assert bad(compared("Naam;Duo\nAnna;Niemand")) == {2: "partner_unknown"}
    assert bad(compared("Naam;Duo\nAnna;Anna")) == {2: "partner_oneself"}
    assert bad(compared("Naam;Organisatie;Duo\nAnna;;Jan\nJan;Zee;\nJan;Duin;")) == {2: "partner_twice"}
    assert bad(compared("Naam;Duo\nAnna;Chen\nBram;Chen\nChen;")) == {3: "partner_claimed"}
    elsewhere = member("Chen", partner="Dewi"), member("Dewi", partner="Chen")
    assert bad(compared("Naam;Duo\nAnna;Chen", *elsewhere)) == {2: "partner_elsewhere"}


def test_halves_that_name_different_people_fall_one_after_the_other():
    """Anna names Bram, who names Chen, who names nobody that is there: nobody is left half paired."""
    found = compared("Naam;Duo\nAnna;Bram\nBram;Chen\nChen;Niemand\nDewi;")

    assert bad(found) == {2: "partner_elsewhere", 3: "partner_elsewhere", 4: "partner_unknown"}
    assert [one.name for one in found.new] == ["Dewi"]


def test_everything_that_is_wrong_with_a_row_is_said():
    (row,) = compared(f"Naam;E-mail;Labels\n;geen adres;{'x' * 41}").bad

    assert [(one.field, one.code) for one in row.reasons] == [
        ("name", "no_name"),
        ("email", "no_email"),
        ("labels", "too_long"),
    ]
