"""An ambition: written in meetings and between them, in versions, and private until it is shared."""

import pytest
from sqlalchemy import select

from facilitator.ambitions.commands import PrepareAmbition, ShareAmbition, ShareAmbitionAhead, WriteAmbition
from facilitator.ledger.models import Holding, Receipt
from facilitator.steering.commands import EndSession
from tests.ambitions.writing import (
    NEXT,
    NEXT_SESSION,
    held,
    next_meeting,
    paired,
    prepared,
    seen,
    version,
    words,
    wrote,
)
from tests.house import SESSION, House

MEMBERS = "facilitators"


@pytest.fixture
def house(house: House) -> House:
    house.hand_out_links()
    return house


def test_words_are_kept_field_by_field_and_stand_on_the_phone_of_their_author(house):
    wrote(house, house.anna, what="Geen kind zit thuis")
    wrote(house, house.anna, why="Het zijn er 41", spearheads=["School", "Thuis"])
    wrote(house, house.anna, timeline=[{"year": 2028, "text": "Gehalveerd"}])

    mine = seen(house, house.anna)
    assert (mine["what"], mine["why"], mine["how"]) == ("Geen kind zit thuis", "Het zijn er 41", "")
    assert (mine["spearheads"], mine["timeline"]) == (["School", "Thuis"], [{"year": 2028, "text": "Gehalveerd"}])
    assert mine["revisions"] == {"what": 1, "why": 1, "spearheads": 1, "timeline": 1}
    assert (mine["number"], mine["shared"], mine["authors"]) == (1, False, ["Anna"])
    house.check()


def test_nothing_is_begun_with_nothing(house):
    house.done(house.anna, WriteAmbition(**words(house.anna, what="")))

    assert held(house, "ambition", f"person:{house.anna.id}") == {}
    assert held(house, "ambitions", MEMBERS) == {}


def test_what_is_written_in_the_next_meeting_is_the_next_version(house):
    first = wrote(house, house.anna, what="Geen kind zit thuis", why="Het zijn er 41")
    house.done(house.anna, ShareAmbition(version=first.id, shared=True))
    house.done(house.fatima, EndSession())
    next_meeting(house)
    anna = NEXT["Anna"]
    assert (seen(house, anna, session=NEXT_SESSION)["number"], seen(house, anna, session=NEXT_SESSION)["stands"]) == (
        1,
        True,
    )

    second = wrote(house, anna, scope=NEXT_SESSION, what="Niemand zit thuis", base={"what": 1})

    assert (second.number, second.session_id, second.shared_at) == (2, NEXT_SESSION, None)
    assert (second.what, second.why, second.revisions) == ("Niemand zit thuis", "Het zijn er 41", {"what": 2, "why": 1})
    now = seen(house, anna, session=NEXT_SESSION)
    assert [one["number"] for one in now["earlier"]] == [1]
    assert held(house, "ambition_before", f"person:{anna.id}", session=NEXT_SESSION)[anna.id]["what"].startswith("Geen")
    assert seen(house, house.anna)["what"] == "Geen kind zit thuis"  # the meeting that ended keeps its own
    assert held(house, "ambitions", MEMBERS)[anna.id]["number"] == 1
    house.check()
    house.check(NEXT_SESSION)


def test_the_next_meeting_hears_that_the_one_before_has_ended(house):
    wrote(house, house.anna, what="Geen kind zit thuis")
    next_meeting(house)
    assert seen(house, NEXT["Anna"], session=NEXT_SESSION)["stands"] is False

    house.done(house.fatima, EndSession())

    assert seen(house, NEXT["Anna"], session=NEXT_SESSION)["stands"] is True
    house.check(NEXT_SESSION)


def test_writing_what_stands_there_begins_no_version(house):
    first = wrote(house, house.anna, what="Geen kind zit thuis")
    house.done(house.fatima, EndSession())
    next_meeting(house)

    assert wrote(house, NEXT["Anna"], scope=NEXT_SESSION, what="Geen kind zit thuis").id == first.id


def test_it_is_prepared_between_meetings(house):
    wrote(house, house.anna, what="Geen kind zit thuis")
    house.done(house.fatima, EndSession())

    ahead = prepared(house, house.annas_link, how="Met de scholen")

    assert (ahead.number, ahead.session_id, ahead.what) == (2, None, "Geen kind zit thuis")
    house.done(house.annas_link, ShareAmbitionAhead(version=ahead.id, shared=True))
    next_meeting(house)
    anna = NEXT["Anna"]
    assert (seen(house, anna, session=NEXT_SESSION)["shared"]) is True
    again = wrote(house, anna, scope=NEXT_SESSION, how="Met de scholen en ouders", base={"how": 1})
    assert (again.id, again.session_id) == (ahead.id, NEXT_SESSION)
    house.check(NEXT_SESSION)


def test_nobody_else_reads_a_word_before_it_is_shared(house):
    canary = "knalgeelkanarie"
    mine = wrote(house, house.anna, title=canary, what=f"{canary} wat", question=canary, spearheads=[canary])
    assert canary in everything_but(house, f"nobody:{house.anna.id}")
    assert canary not in everything_but(house, f"person:{house.anna.id}")
    told = held(house, "ambitions", MEMBERS)[house.anna.id]
    assert told == {"version": mine.id, "number": 1, "filled": 1, "shared": False, "title": None}

    house.done(house.anna, ShareAmbition(version=mine.id, shared=True))
    assert held(house, "ambitions", MEMBERS)[house.anna.id]["title"] == canary
    assert held(house, "readiness", "screen")[SESSION] == {"written": 1, "ready": 1}
    house.done(house.anna, ShareAmbition(version=mine.id, shared=False))
    assert canary not in everything_but(house, f"person:{house.anna.id}")
    house.check()


def test_both_halves_of_a_duo_write_one_ambition(house):
    paired(house, "Anna", "Bram")

    wrote(house, house.anna, what="Geen kind zit thuis")
    both = wrote(house, house.bram, why="Het zijn er 41")

    assert version(house, house.anna).id == both.id
    assert seen(house, house.anna)["why"] == "Het zijn er 41"
    assert sorted(seen(house, house.bram)["authors"]) == ["Anna", "Bram"]
    assert held(house, "ambitions", MEMBERS).keys() == {house.anna.id, house.bram.id}
    house.check()


def test_who_had_one_before_the_duo_keeps_it(house):
    wrote(house, house.bram, what="Van mij alleen")
    paired(house, "Anna", "Bram")

    wrote(house, house.anna, what="Van Anna")

    assert seen(house, house.bram)["what"] == "Van mij alleen"
    assert seen(house, house.anna)["authors"] == ["Anna"]


def test_of_two_who_write_at_once_the_newest_wins_and_the_other_is_told(house):
    paired(house, "Anna", "Bram")
    wrote(house, house.anna, what="Samen")
    wrote(house, house.anna, what="Samen met de scholen", base={"what": 1})

    wrote(house, house.bram, what="Samen met de ouders", base={"what": 1})

    (lost,) = seen(house, house.anna)["lost"]
    assert (lost["field"], lost["text"], lost["by"]) == ("what", "Samen met de scholen", "Bram")
    assert seen(house, house.anna)["what"] == seen(house, house.bram)["what"] == "Samen met de ouders"
    assert seen(house, house.bram)["lost"] == []
    whole = "Samen met de ouders\n\nSamen met de scholen"
    wrote(house, house.anna, what=whole, base={"what": 3}, let_go=[lost["id"]])
    assert (seen(house, house.anna)["lost"], seen(house, house.bram)["what"]) == ([], whole)
    assert seen(house, house.bram)["lost"] == []
    house.check()


def test_who_types_on_while_the_other_does_loses_the_same_words_once(house):
    paired(house, "Anna", "Bram")
    wrote(house, house.anna, what="Sam")
    wrote(house, house.bram, what="Ouders", base={"what": 0})
    wrote(house, house.anna, what="Samen", base={"what": 1})
    wrote(house, house.bram, what="Ouders eerst", base={"what": 2})

    assert [lost["text"] for lost in seen(house, house.anna)["lost"]] == ["Samen"]
    assert [lost["text"] for lost in seen(house, house.bram)["lost"]] == ["Ouders"]


@pytest.mark.parametrize("who", ["bram", "fatima", "screen", "nobody"])
def test_only_its_author_lets_others_read_it(house, who):
    mine = wrote(house, house.anna, what="Geen kind zit thuis")

    refused = house.refused(getattr(house, who), ShareAmbition(version=mine.id, shared=True))

    assert refused == ("unknown_ambition" if who == "bram" else "not_signed_in" if who == "nobody" else "not_allowed")


def test_what_is_refused(house):
    mine = wrote(house, house.anna, what="Geen kind zit thuis")
    taken = {**words(house.bram, what="Iets"), "ambition": mine.ambition_id}
    assert house.refused(house.bram, WriteAmbition(**taken)) == "id_reused"
    assert house.refused(house.anna, PrepareAmbition(**words(house.anna, what="Iets"))) == "not_allowed"
    assert house.refused(house.annas_link, WriteAmbition(**words(house.anna, what="Iets"))) == "not_allowed"
    wrote(house, house.anna, what="")
    assert house.refused(house.anna, ShareAmbition(version=mine.id, shared=True)) == "empty_text"
    house.done(house.fatima, EndSession())
    assert house.refused(house.anna, WriteAmbition(**words(house.anna, what="Te laat"))) == "session_ended"
    assert house.refused(house.anna, ShareAmbition(version=mine.id, shared=True)) == "session_ended"


def test_who_writes_alone_shares_what_they_wrote_last(house):
    first = wrote(house, house.anna, what="Geen kind zit thuis")
    house.done(house.fatima, EndSession())
    second = prepared(house, house.annas_link, what="Niemand zit thuis", base={"what": 1})

    house.done(house.annas_link, ShareAmbitionAhead(version=first.id, shared=True))

    assert version(house, house.anna).id == second.id
    assert version(house, house.anna).shared_at is not None


def test_what_the_other_half_wrote_is_not_shared_unread(house):
    paired(house, "Anna", "Bram")
    first = wrote(house, house.anna, what="Geen kind zit thuis")
    house.done(house.fatima, EndSession())
    prepared(house, house.brams_link, what="Niemand zit thuis", base={"what": 1})

    assert house.refused(house.annas_link, ShareAmbitionAhead(version=first.id, shared=True)) == "changed_meanwhile"


def test_a_phone_that_never_heard_of_its_version_shares_in_one_go(house):
    sent = [WriteAmbition(**words(house.anna, what="Zonder verbinding")), ShareAmbition(version=None, shared=True)]

    assert [result.status for result in house.send_all(house.anna, *sent)] == ["applied", "applied"]
    assert seen(house, house.anna)["shared"] is True


def test_sharing_what_was_written_for_another_meeting_makes_it_one_of_this(house):
    first = wrote(house, house.anna, what="Geen kind zit thuis")
    house.done(house.fatima, EndSession())
    next_meeting(house)

    house.done(NEXT["Anna"], ShareAmbition(version=first.id, shared=True), scope=NEXT_SESSION)

    second = version(house, house.anna)
    assert (second.number, second.session_id, second.what) == (2, NEXT_SESSION, "Geen kind zit thuis")
    assert held(house, "ambitions", MEMBERS)[house.anna.id]["shared"] is False
    house.check(NEXT_SESSION)


def everything_but(house: House, audience: str) -> str:
    """All that every other audience was ever sent and holds, and every receipt."""
    with house.read() as db:
        bodies = db.scalars(select(Holding.body).where(Holding.audience != audience, Holding.body.is_not(None)))
        receipts = db.execute(select(Receipt.actor, Receipt.fingerprint, Receipt.at))
        return "\n".join([*bodies, *(str(receipt) for receipt in receipts)])
