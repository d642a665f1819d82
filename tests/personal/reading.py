"""Somebody who presented reads their feedback and answers it, as a browser without scripts does."""

import re
from html import unescape
from typing import Any

from flask.testing import FlaskClient

from facilitator.feedback.commands import HoldFeedback, OfferHelp, ReleaseFeedback
from facilitator.ids import new_id
from tests.access.routes import csrf_token
from tests.house import House, Member
from tests.presentations.stage import given, off_stage, on_stage, queued

TOP, TIP, ASKED, OFFER = (
    "Je noemt een getal.",
    "Zeg wat je niet doet.",
    "Wie betaalt dit?",
    "Ik bel je over onze kaart.",
)


def presented(house: House, *, release: bool = True, **settings: Any) -> str:
    """Anna has presented; Bram, Chen and Dewi gave feedback and Chen offered help. Her presentation."""
    presentation = queued(house, ratings="criteria", **settings)[0]
    on_stage(house, presentation)
    given(house, house.bram, presentation, top=TOP, ratings={"sharp": 4, "feasible": 2})
    given(house, house.chen, presentation, top="Helder.", tip=TIP, ratings={"sharp": 4})
    given(house, house.dewi, presentation, question=ASKED, ratings={"sharp": 3})
    house.done(house.chen, OfferHelp(presentation=presentation, offer=new_id(), text=OFFER))
    off_stage(house, presentation)
    if release:
        house.done(house.fatima, ReleaseFeedback(presentations=[presentation]))
    return presentation


def hold(house: House, presentation: str) -> None:
    house.done(house.fatima, HoldFeedback(presentation=presentation, reason="Eerst bellen"))


def text_of(page: str) -> str:
    """What can be read on a page."""
    bare = re.sub(r"<(head|template|svg)\b.*?</\1>", " ", page, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", bare)).split())


def path_of(house: House, by: Member, presentation: str) -> str:
    home = f"/me/{house.programme}" if "link" in by.name else f"/s/{house.session}/mine"
    return f"{home}/feedback/{presentation}"


def read(house: House, by: Member, presentation: str, status: int = 200) -> str:
    response = house.client(by).get(path_of(house, by, presentation))
    assert response.status_code == status, response.text
    return response.text


def item_of(page: str, words: str) -> str:
    """The id under which something stands on the page."""
    before = page[: page.index(words)]
    return re.findall(r'<article class="note said" id="([\w-]+)"', before)[-1]


def post(house: House, by: Member, path: str, client: FlaskClient | None = None, **form: Any) -> Any:
    client = client or house.client(by)
    return client.post(path, data={"command": new_id(), "csrf_token": csrf_token(house, client), **form})
