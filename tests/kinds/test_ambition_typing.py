"""Writing on an ambition on a phone: what is sent when, what a field says of it, and how it is shared."""

from tests.kinds.ambitious import MODULE, asking, mine
from tests.kinds.drawing import ROUND

ERRORS = {"session_ended": "This session has ended."}


def saved(phone) -> list[str]:
    return [words for words in phone.texts(".ambition__field .saved") if words]


def leave(phone) -> None:
    phone.run("() => document.activeElement.blur()")
    phone.settle()


def test_what_is_typed_is_sent_by_itself_and_its_field_says_so(draw):
    phone = draw("phone", MODULE, asking())
    phone.fill("#ambition-what", "Geen kind zit thuis")
    assert saved(phone) == ["Being saved"]
    leave(phone)

    (sent,) = phone.sent()
    assert sent["type"] == "WriteAmbition"
    assert (sent["args"]["fields"], sent["args"]["base"]) == ({"what": "Geen kind zit thuis"}, {"what": 0})
    phone.run("() => { stage.live.away.value = true; }")
    phone.settle()
    assert saved(phone) == ["Waiting for a connection, you need do nothing"]
    phone.run("() => { stage.live.away.value = false; }")
    phone.answered("applied")
    phone.feed(**mine(what="Geen kind zit thuis"))
    assert saved(phone) == ["Saved"]
    assert phone.run("() => stage.live.drafts.own()") == []


def test_what_is_typed_meanwhile_follows_with_the_base_of_what_arrived(draw):
    phone = draw("phone", MODULE, {**asking(), **mine(why="Het zijn er 40", revisions={"why": 3})})
    phone.fill("#ambition-why", "Het zijn er 41")
    leave(phone)
    phone.fill("#ambition-why", "Het zijn er 41, en dat is veel")
    leave(phone)
    assert len(phone.sent()) == 1  # one at a time
    assert phone.run("() => stage.live.drafts.own()") == ["Het zijn er 41, en dat is veel"]

    phone.answered("applied")
    phone.feed(**mine(why="Het zijn er 41", revisions={"why": 4}))
    leave(phone)
    phone.fill("#ambition-why", "Het zijn er 41, en dat is te veel")
    leave(phone)

    last = phone.sent()[-1]["args"]
    assert (last["fields"], last["base"]) == ({"why": "Het zijn er 41, en dat is te veel"}, {"why": 4})


def test_words_of_the_other_half_come_in_where_one_is_not_typing(draw):
    phone = draw("phone", MODULE, {**asking(), **mine(what="Van Dewi")})
    phone.fill("#ambition-why", "Ik typ hier")
    leave(phone)

    phone.feed(**mine(what="Van Chen", why="Chen ook", revisions={"what": 2, "why": 1}))

    values = "() => ['what', 'why'].map((name) => document.querySelector(`#ambition-${name}`).value)"
    assert phone.run(values) == ["Van Chen", "Ik typ hier"]


def test_lost_words_are_shown_calmly_and_come_back_below(draw):
    lost = [{"id": "l1", "field": "what", "text": "Met de scholen", "by": "Chen"}]
    both = {"authors": ["Dewi", "Chen"], "revisions": {"what": 4}}
    phone = draw("phone", MODULE, {**asking(), **mine(what="Met de ouders", lost=lost, **both)})

    assert "Chen wrote here at the same time." in phone.text(".ambition__lost")
    phone.click("Put back below")

    sent = phone.sent()[-1]["args"]
    assert sent["fields"] == {"what": "Met de ouders\n\nMet de scholen"}
    assert (sent["base"], sent["let_go"]) == ({"what": 4}, ["l1"])
    assert phone.texts(".ambition__lost") == []


def test_lost_words_can_be_left(draw):
    lost = [{"id": "l1", "field": "what", "text": "Met de scholen", "by": None}]
    phone = draw("phone", MODULE, {**asking(), **mine(what="Met de ouders", lost=lost)})
    phone.click("Leave as it is")

    assert [one["args"].get("let_go") for one in phone.sent()] == [["l1"]]
    assert phone.texts(".ambition__lost") == []


def test_what_is_too_long_is_not_sent_and_stays(draw):
    phone = draw("phone", MODULE, asking())
    phone.run("() => { stage.live.limits.value = { ...stage.live.limits.value, ambition_length: 1000 }; }")
    phone.fill("#ambition-what", "x" * 1001)
    leave(phone)

    assert phone.sent() == []
    assert saved(phone) == ["Not saved yet: this is longer than fits."]
    assert "1 character too many" in phone.text()
    phone.fill("#ambition-what", "x" * 1000)
    leave(phone)
    assert len(phone.sent()[0]["args"]["fields"]["what"]) == 1000


def test_what_is_not_accepted_says_why_and_keeps_the_words(draw):
    phone = draw("phone", MODULE, asking(), errors=ERRORS)
    phone.fill("#ambition-what", "Te laat")
    leave(phone)
    phone.answered("rejected", code="session_ended", field=None, params={})

    assert saved(phone) == ["Not accepted. This session has ended."]
    assert phone.run("() => document.querySelector('#ambition-what').value") == "Te laat"
    leave(phone)
    assert len(phone.sent()) == 1  # it is not tried for ever


def test_sharing_says_first_who_reads_it(draw):
    phone = draw("phone", MODULE, {**asking(), **mine(what="Geen kind zit thuis")})

    assert "Now only you read this." in phone.text(".ambition__share")
    phone.click("Done, share it with the room")

    assert phone.sent()[-1] == {"type": "ShareAmbition", "args": {"version": "v1", "shared": True}}
    assert "Being shared" in phone.text(".ambition__share")
    phone.answered("applied")
    phone.feed(**mine(what="Geen kind zit thuis", shared=True))
    phone.click("Share no more")
    assert phone.sent()[-1]["args"] == {"version": "v1", "shared": False}


def test_a_version_that_was_presented_stands(draw):
    phone = draw("phone", MODULE, {**asking(), **mine(what="Geen kind zit thuis", shared=True, stands=True)})

    assert "This version stands. What you write now becomes version 2." in phone.text(".ambition__share")
    assert phone.texts(".ambition__share button") == []


def test_nothing_is_shared_while_there_is_nothing(draw):
    phone = draw("phone", MODULE, asking())
    assert phone.run("() => document.querySelector('.ambition__share button').ariaDisabled") == "true"
    phone.run("() => document.querySelector('.ambition__share button').click()")

    assert phone.sent() == []
    assert "Write something first." in phone.text()


def test_words_and_sharing_go_in_that_order(draw):
    phone = draw("phone", MODULE, asking())
    phone.fill("#ambition-what", "Geen kind zit thuis")
    phone.click("Done, share it with the room")

    assert [one["type"] for one in phone.sent()] == ["WriteAmbition", "ShareAmbition"]


def test_spearheads_and_the_timeline_are_rows(draw):
    phone = draw("phone", MODULE, asking("spearheads", "timeline"))
    phone.run("() => { for (const one of document.querySelectorAll('.ambition__list')) one.open = true; }")
    phone.settle()
    phone.fill("[aria-label='Spearhead 1']", "School")
    leave(phone)
    phone.answered("applied")
    phone.click("Add a spearhead")
    phone.fill("[aria-label='Spearhead 2']", "Thuis")
    leave(phone)
    assert [one["args"]["spearheads"] for one in phone.sent()] == [["School"], ["School", "Thuis"]]

    phone.fill("[aria-label='What is there, in line 1']", "Gehalveerd")
    leave(phone)
    assert "A line is saved once it has a year" in phone.text()
    phone.fill("[aria-label='Year in line 1']", "2028")
    leave(phone)
    assert phone.sent()[-1]["args"]["timeline"] == [{"year": 2028, "text": "Gehalveerd"}]


def test_the_version_before_can_be_read_beside_it(draw):
    before = {"version": "v1", "number": 1, "edited_at": 1_778_760_000_000, **mine(what="Eerst zo")["ambition"]["p"]}
    now = mine(what="Nu zo", version="v2", number=2)
    phone = draw("phone", MODULE, {**asking(), **now, "ambition_before": {"p": before}})

    assert phone.text(".ambition__before summary") == "Version 2 Read version 1 of 14 May 2026"
    phone.run("() => { document.querySelector('.ambition__before').open = true; }")
    assert "Eerst zo" in phone.text(".ambition__before")


def test_a_draft_outlives_the_page(draw):
    phone = draw("phone", MODULE, asking())
    phone.fill("#ambition-what", "Nog niet verstuurd")
    phone.run("() => { stage.live.limits.value = { ...stage.live.limits.value }; }")

    assert phone.run("() => stage.live.drafts.read('ambition', 'what')") == "Nog niet verstuurd"
    assert phone.run("() => stage.live.drafts.unposted()") == []


def test_when_the_round_closes_what_was_typed_is_sent(draw):
    phone = draw("phone", MODULE, asking())
    phone.fill("#ambition-what", "Tot het laatst")
    phone.feed(round={"r": {**ROUND, "kind": "ambition", "state": "closed", "closed_at": 9}})

    assert phone.sent()[-1]["args"]["fields"] == {"what": "Tot het laatst"}
    assert "Thank you. This round is done" in phone.text()
