"""Whether anybody was sent a note of a group where they never sat: over a socket or in a page, at any moment."""

import re

from tests.browser.room.room import Room


def leaks(room: Room) -> list[tuple[str, str]]:
    """(who, text) of every note that came to somebody it is not for."""
    return [(name, text) for name, text, came, for_them in _each(room) if came and not for_them]


def missing(room: Room) -> list[tuple[str, str]]:
    """(who of the crowd, text) of every note that never came to somebody it is for: or the search finds nothing at all.

    Of browsers only the sockets are heard, and the first notes come with the page.
    """
    crowd = {phone.name for phone in room.crowd}
    return [(name, text) for name, text, came, for_them in _each(room) if for_them and not came and name in crowd]


def _each(room: Room) -> list[tuple[str, str, bool, bool]]:
    sat: dict[str, set[str]] = {}
    for name, group, _ in room.stays:
        sat.setdefault(name, set()).add(group)
    return [
        (name, text, mark_of(text) in came, note.picked or note.group in {None, *sat[name]})
        for name, came in everything_heard(room).items()
        for text, note in room.wrote.items()
    ]


def everything_heard(room: Room) -> dict[str, str]:
    """All that came to a phone, by name; to somebody with a second browser, in both."""
    heard = {phone.name: room.heard.of(phone) for phone in room.crowd}
    for device in (*room.gone, *room.phones.values()):
        heard[device.name] = heard.get(device.name, "") + "".join(device.frames)
    return heard


def mark_of(text: str) -> str:
    """Its longest piece without a sign that is written differently in a page and in a frame."""
    return max(re.findall(r"[A-Za-z ]+", text), key=len)
