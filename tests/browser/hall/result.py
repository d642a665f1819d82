"""What everybody takes home, and what the organiser has."""

import json
import re

from tests.browser.devices import Device
from tests.browser.hall.case import HELD, QUEUE, SOCKETS, givers_for, said
from tests.browser.hall.hall import Hall
from tests.support import background

_TEXT = re.compile(r"(?:Sterk punt|Goede raad) [\w-]+-\w+")


def sheets(hall: Hall) -> dict[str, str]:
    """Name → the page of their sheet, of everybody who is here."""
    path = f"/s/{hall.scene.session}/mine/sheet"
    found = {name: _asked(phone, path) for name, phone in hall.phones.items()}
    for name in SOCKETS:
        answer = background.run(hall.crowd[name].browser.get(path))
        assert answer.status == 200, (name, answer.status)
        found[name] = answer.text
    return found


def texts_on(page: str) -> list[str]:
    return sorted(_TEXT.findall(page))


def expected_for(name: str) -> list[str]:
    """Everything that was written for somebody, once."""
    presenters = next((names for names in HELD if name in names), ())
    return sorted(text for giver in givers_for(presenters) for text in said(giver, presenters)) if presenters else []


def in_the_archive(hall: Hall) -> dict[str, list[str]]:
    """First presenter → the texts that the archive has for them."""
    document = json.loads(_asked(hall.fatima, f"/s/{hall.scene.session}/archive.json"))
    (round,) = document["rounds"]
    names = {person["id"]: person["name"] for person in document["people"]}
    found = {}
    for presentation in round["presentations"]:
        presenters = next(
            queued for queued in QUEUE if set(queued) & {_name(one, names) for one in presentation["presenters"]}
        )
        found[presenters[0]] = texts_on(json.dumps(presentation, ensure_ascii=False))
    return found


def _asked(device: Device, path: str) -> str:
    """What the browser gets there, with its cookies."""
    return str(device.page.evaluate("path => fetch(path).then((answer) => answer.text())", path))


def _name(presenter: dict[str, str], names: dict[str, str]) -> str:
    return presenter.get("name") or names[presenter["id"]]


def leaked(hall: Hall) -> list[tuple[str, str]]:
    """(who, text) of every text that came over somebody's socket and was not written by them."""
    heard = {name: "".join(phone.frames) for name, phone in hall.phones.items()}
    heard |= {name: hall.heard.of(hall.crowd[name]) for name in SOCKETS}
    heard["Fatima"], heard["the wall"] = "".join(hall.fatima.frames), "".join(hall.wall.frames)
    own = {name: {text for names in HELD if name not in names for text in said(name, names)} for name in heard}
    return [(name, text) for name, frames in heard.items() for text in set(_TEXT.findall(frames)) - own[name]]
