"""The slots, one after the other: led by keys, with feedback given while it happens and afterwards."""

from playwright.sync_api import Locator, expect

from facilitator.ids import new_id
from tests.browser.hall.case import ABSENT, BRAM, DEWI, FAISAL, GERDA, HELD, LOTTE, NOOR, SOCKETS, givers_for, said
from tests.browser.hall.hall import Hall
from tests.browser.phone import Phone
from tests.support.phones import Phone as Unseen

RATINGS = {"sharp": 3, "convincing": 4, "allies": 2, "feasible": 3, "concrete": 4}
# The process is killed while feedback on this one is on its way.
KILLED_IN = ("Karim el Idrissi",)


def the_slots(hall: Hall) -> None:
    """Everybody who is here presents, in the order that the queue has then."""
    for presenters in in_order():
        if presenters == (DEWI,):
            go_offline(hall.phones[BRAM])
        _one(hall, presenters)
        if presenters == (FAISAL,):
            hall.phones[BRAM].context.set_offline(False)
    _go_on(hall, "Rond de laatste af")


def in_order() -> list[tuple[str, ...]]:
    """Gerda and Lotte have changed places."""
    places = {(GERDA,): (LOTTE,), (LOTTE,): (GERDA,)}
    return [places.get(names, names) for names in HELD]


def put_the_queue_in_order(hall: Hall) -> None:
    """By keys only: who is not here, and who changes places."""
    for name in ABSENT:
        _choose(hall, name)
        _press(hall, hall.fatima.page.get_by_role("button", name="Afwezig"))
        expect(_row(hall, name)).to_contain_text("afwezig")
        _press(hall, hall.fatima.page.locator(".queue__tools").get_by_role("button", name="Sluit"))
        expect(_row(hall, name).locator(".queue__who")).to_be_focused()
    _choose(hall, GERDA)
    _press(hall, hall.fatima.page.locator(".queue__tools").get_by_role("button", name="Wissel"))
    _press(hall, _row(hall, LOTTE).get_by_role("button", name="Wissel"))
    expect(hall.fatima.told).to_contain_text("Gerda Smit en Lotte Vermeer hebben gewisseld")


def go_offline(phone: Phone) -> None:
    phone.context.set_offline(True)
    expect(phone.page.get_by_text("Geen verbinding.").first).to_be_visible(timeout=20_000)


def _one(hall: Hall, presenters: tuple[str, ...]) -> None:
    name = presenters[0].split()[0]
    _go_on(hall, name)
    presentation = hall.presentation_of(presenters)
    hall.steering.wait_until(lambda: hall.steering.view("presentation")[presentation]["state"] == "on")
    expect(hall.wall.page.locator("body")).to_contain_text(f"De ambitie van {name}")
    _unseen_give(hall, presenters, presentation)
    for giver in givers_for(presenters):
        if giver in hall.phones:
            give_by_hand(hall.phones[giver], giver, presenters)
    _go_on(hall, "Naar vragen")
    _go_on(hall, "Naar feedback")


def _go_on(hall: Hall, words: str) -> None:
    """With the key that means the next step wherever the focus is: Enter would choose again who was chosen last."""
    expect(hall.fatima.primary).to_contain_text(words)
    hall.fatima.press("n")


def _unseen_give(hall: Hall, presenters: tuple[str, ...], presentation: str) -> None:
    """All at once; in one slot the server dies in the middle of it, with answers on their way."""
    givers = [name for name in givers_for(presenters) if name in SOCKETS]
    hall.crowd.wait_until(lambda phone: phone.store.view("presentation")[presentation]["state"] == "on", *givers)
    for giver in givers[: len(givers) // 2]:
        hall.crowd.do(giver, lambda phone, giver=giver: _send(phone, giver, presenters, presentation))
    if presenters == KILLED_IN:
        hall.server.kill()
    for giver in givers[len(givers) // 2 :]:
        hall.crowd.do(giver, lambda phone, giver=giver: _send(phone, giver, presenters, presentation))
    if presenters == KILLED_IN:
        unanswered = sum(bool(phone.book.unanswered()) for phone in hall.crowd)
        assert unanswered >= len(givers) // 2
        hall.server.start()
        expect(hall.fatima.page.get_by_text("Verbonden")).to_be_visible(timeout=30_000)
    if NOOR in givers:
        offer = {"presentation": presentation, "offer": new_id(), "text": f"Bel mij, {presenters[0].split()[0]}"}
        hall.crowd.do(NOOR, lambda phone: phone.send("OfferHelp", id_=new_id(), **offer))
    hall.crowd.wait_saved(*givers)


def _send(phone: Unseen, giver: str, presenters: tuple[str, ...], presentation: str):
    texts = said(giver, presenters)._asdict()
    args = {"presentation": presentation, "feedback": new_id(), "texts": texts, "ratings": RATINGS, "reasons": {}}
    return phone.send("GiveFeedback", id_=new_id(), **args)


def give_by_hand(phone: Phone, giver: str, presenters: tuple[str, ...]) -> None:
    """Who has no connection chooses the presentation from the list: they do not hear that it has begun."""
    words, page = said(giver, presenters), phone.page
    if page.get_by_text("Geen verbinding.").count():
        page.locator(".feedback__row").filter(has_text=presenters[0]).click()
    expect(page.locator("#feedback-for")).to_contain_text(presenters[0])
    page.get_by_label("Top", exact=True).fill(words.top)
    page.get_by_label("Tip", exact=True).fill(words.tip)
    page.get_by_role("radio", name="3, grotendeels").first.check(force=True)
    page.get_by_role("button", name="Verstuur", exact=True).click()
    expect(page.locator(".feedback__given")).to_be_visible()


def _row(hall: Hall, name: str) -> Locator:
    return hall.fatima.page.locator(".queue__place").filter(has_text=name)


def _choose(hall: Hall, name: str) -> None:
    _press(hall, _row(hall, name).locator(".queue__who"))


def _press(hall: Hall, button: Locator) -> None:
    button.focus()
    hall.fatima.page.keyboard.press("Enter")
