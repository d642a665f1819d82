"""Every kind of names in every state, each with words that stand nowhere else; and all that anybody gets to read.

Anna's feedback is released, Bram's has closed, Chen's is held back, Dewi's is open: in a round with names, one with
names hidden, and an anonymous one. Gijsbert says something of all of it, Hanneke offers help; three more give what is
anonymous, and Jurre only looks on.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from flask.testing import FlaskClient
from sqlalchemy import select

from facilitator.feedback.commands import HoldFeedback, OfferHelp, ReleaseFeedback
from facilitator.ids import new_id
from facilitator.ledger.models import Holding
from facilitator.presentations.commands import CloseFeedback
from facilitator.presentations.models import Presentation
from tests.feedback.crowd import joined
from tests.house import House, Member
from tests.presentations.stage import given, given_sealed, off_stage, queued, written

NAMES = ("named", "hidden", "anonymous")
STATES = ("released", "closed", "held", "open")
ONCE_RELEASED, ONCE_CLOSED = ("released",), ("released", "closed", "held")
WHY = "Redenkanarie"


@dataclass(frozen=True)
class Cell:
    """Feedback on one presentation; `words` stand in every text of it, `offer` in the help that was offered."""

    names: str
    state: str
    presentation: str

    @property
    def words(self) -> str:
        return f"{self.names}{self.state}kanarie"

    @property
    def offer(self) -> str:
        return f"{self.names}{self.state}hulp"


class Visible:
    """A house in which all of it was said. `cells` are all of it, `ended` whether the session has."""

    def __init__(self, house: House) -> None:
        self.house = house
        house.hand_out_links()
        self.giver, self.helper, self.looker, *self.more = (
            joined(house, name) for name in ("Gijsbert", "Hanneke", "Jurre", "Karin", "Lodewijk", "Marieke")
        )
        self.presenters = dict(zip(STATES, (house.anna, house.bram, house.chen, house.dewi), strict=True))
        for presenter in self.presenters.values():
            written(house, presenter, title=f"Ambitie van {presenter.name}")
        self.cells = [cell for names in NAMES for cell in self._round(names)]
        for cell in self.cells:
            self._settle(cell)

    def _round(self, names: str) -> list[Cell]:
        settings = {"names": names, "guests": True, "ratings": "traffic-light", "title": f"Ronde {names}"}
        queue = queued(self.house, **settings)
        cells = [Cell(names, state, presentation) for state, presentation in zip(STATES, queue, strict=True)]
        for cell in cells:
            off_stage(self.house, cell.presentation)
            self._give(cell)
            offer = OfferHelp(presentation=cell.presentation, offer=new_id(), text=f"Ik help: {cell.offer}")
            self.house.done(self.helper, offer)
        return cells

    def _give(self, cell: Cell) -> None:
        said = {key: f"{key} {cell.words}" for key in ("top", "tip", "question")}
        rated = {"ratings": {"what": 1}, "reasons": {"what": f"Want {cell.words}"}}
        if cell.names != "anonymous":
            given(self.house, self.giver, cell.presentation, **said, **rated)
            return
        for one in (self.giver, self.helper, *self.more):
            given_sealed(self.house, one, cell.presentation, **said, **rated)

    def _settle(self, cell: Cell) -> None:
        lead, one = self.house.fatima, cell.presentation
        if cell.state == "released":
            self.house.done(lead, ReleaseFeedback(presentations=[one]))
        elif cell.state != "open":
            self.house.done(lead, CloseFeedback(presentation=one))
        if cell.state == "held":
            self.house.done(lead, HoldFeedback(presentation=one, reason=WHY))

    def where(self, names: Iterable[str], states: Iterable[str]) -> set[str]:
        """The words of those cells."""
        return {cell.words for cell in self.cells if cell.names in names and cell.state in states}

    def offered(self, states: Iterable[str]) -> set[str]:
        return {cell.offer for cell in self.cells if cell.state in states}

    def found_in(self, text: str) -> set[str]:
        """Which words of any cell, and which offers, stand in a text."""
        every = {word for cell in self.cells for word in (cell.words, cell.offer)}
        return {word for word in every if word in text}


def frames(house: House) -> dict[str, str]:
    """{audience: all that it holds}: nothing else is ever sent to a page that is open."""
    found: dict[str, str] = {}
    with house.read() as db:
        for row in db.scalars(select(Holding).where(Holding.body.is_not(None))):
            found[row.audience] = f"{found.get(row.audience, '')}\n{row.body}"
    return found


class Walk:
    """Opening every page that anybody is pointed at, and every page there is of a presentation."""

    def __init__(self, house: House, addresses: Sequence[str] = ()) -> None:
        self.house = house
        self._read_already: dict[str, dict[str, str]] = {}
        self.addresses = addresses or sorted({*self._known(), *self._pointed_at()})

    def read_by(self, member: Member) -> dict[str, str]:
        """{address: what it says}, of every page that lets them in."""
        if member.grant not in self._read_already:
            client = self.house.client(member)
            self._read_already[member.grant] = dict(self._read(client, self.addresses))
        return self._read_already[member.grant]

    def _known(self) -> Iterator[str]:
        session, programme = f"/s/{self.house.session}", f"/me/{self.house.programme}"
        yield from (session, f"{session}/mine", programme, f"{programme}/sheet", f"{session}/mine/sheet")
        yield from (f"{session}/console", f"{session}/screen", f"{session}/after", f"{session}/agenda")
        yield from (f"/api/v1/sessions/{self.house.session}/archive", f"/programmes/{self.house.programme}")
        with self.house.read() as db:
            for id in db.scalars(select(Presentation.id)):
                yield from (f"{session}/presentations/{id}/feedback", f"{session}/mine/feedback/{id}")
                yield f"{programme}/feedback/{id}"

    def _pointed_at(self) -> set[str]:
        """Two steps from the pages where people begin."""
        house, found = self.house, set()
        for member in (house.anna, house.bram, house.dewi, house.fatima, house.otto):
            client, start = house.client(member), set(self._known())
            once = {link for _, text in self._read(client, start) for link in _links(text)}
            found |= once | {link for _, text in self._read(client, once - start) for link in _links(text)}
        return found

    def _read(self, client: FlaskClient, addresses: Iterable[str]) -> Iterator[tuple[str, str]]:
        for address in addresses:
            answer = client.get(address)
            if answer.status_code == 200 and not answer.mimetype.startswith(("image", "application/vnd")):
                yield address, answer.get_data(as_text=True)


_HERE = re.compile(r"/(s|me|programmes)/")
# Downloads are read where their own test opens them.
_FILES = re.compile(r"\.(docx|pdf|zip|csv|html|json|ics|xlsx)\b")


def _links(text: str) -> set[str]:
    found = {link.partition("#")[0].replace("&amp;", "&") for link in re.findall(r'href="(/[^"]*)"', text)}
    return {link for link in found if _HERE.match(link) and not _FILES.search(link)}
