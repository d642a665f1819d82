"""Join codes that are tried: bounded for who guesses, and no hindrance to a room that comes in.

A venue is one address, and the one who guesses may sit in it. So nobody waits for having the same address as somebody
else; what is bounded is how often a *wrong* code is looked at: of one browser, from one network, and altogether. While
that is used up a right code is not told from a wrong one either, or guessing would go on; but for whoever is at home
in that session: from a network from which somebody is in it already or steers it, or with a way in of their own. That
is everybody in the room, and nobody who guesses the code of another room. docs/security.md has the arithmetic.
"""

from __future__ import annotations

from ipaddress import ip_address, ip_network

from flask import current_app

from facilitator.clock import clock
from facilitator.db import db
from facilitator.errors import Rejected
from facilitator.ids import CODE_LENGTH, CODE_LETTERS, read_code
from facilitator.limits import Rate
from facilitator.people.here import actor_here
from facilitator.people.identity import ACCOUNT_COOKIE, asking_address, browser_here, participant_cookie
from facilitator.sessions.models import Session
from facilitator.sessions.permissions import can_steer_session, can_take_part_in_session
from facilitator.sessions.queries import session_by_code

_AT_HOME_MS = 12 * 3600 * 1000
_HOMES = 20_000
_OWN_NETWORK = 56  # bits of an IPv6 address that are one subscriber's


class Guesses:
    """Counted by this process alone, and forgotten when it stops."""

    def __init__(self) -> None:
        self.of_browser = Rate(20, 1 / 15)
        self.of_network = Rate(120, 1 / 2)
        self.of_all = Rate(5000, 20)
        self.searches = Rate(40, 1 / 2)  # of a roster, by browser: they too are a way to find out what is not told
        self._homes: dict[tuple[str, str], int] = {}

    def settle(self, network: str, session: str) -> None:
        """Somebody there is in this session, or steers it."""
        self._homes.pop((network, session), None)
        while len(self._homes) >= _HOMES:
            del self._homes[next(iter(self._homes))]
        self._homes[network, session] = clock.now() + _AT_HOME_MS

    def is_home(self, network: str, session: str) -> bool:
        return self._homes.get((network, session), 0) > clock.now()

    def wait(self, network: str, browser: str) -> int:
        """Seconds until a code is looked at again; 0 is now."""
        own = self.of_browser.wait(browser) if browser else 0
        return max(own, self.of_network.wait(network), self.of_all.wait("all"))

    def count(self, network: str, browser: str) -> None:
        """One was wrong."""
        if browser:
            self.of_browser.take(browser)
        self.of_network.take(network)
        self.of_all.take("all")

    def is_attack(self, network: str) -> bool:
        """More than a room full of people mistypes."""
        wide = ((self.of_network, network), (self.of_all, "all"))
        return any(rate.left(key) <= rate.at_once // 2 for rate, key in wide)


def session_behind(typed: str) -> Session | None:
    """The session with this code, for whoever asks here. Raises Rejected when codes are not looked at now."""
    found, network, browser = session_by_code(db.session, typed), network_here(), browser_here()  # type: ignore[arg-type]
    tried = guesses()
    if found is not None and tried.is_home(network, found.id):
        return found
    wait = tried.wait(network, browser)
    if wait and not (found is not None and _has_way_in(found)):
        _warn(network)
        raise Rejected("too_many_codes", field="code", seconds=wait)
    if found is not None:
        tried.settle(network, found.id)
    elif _may_be_code(read_code(typed)):
        tried.count(network, browser)
        _warn(network)
    return found


def slow_search() -> None:
    """Raises Rejected when this browser has searched the roster too often."""
    key, rate = browser_here() or network_here(), guesses().searches
    if not rate.take(key):
        raise Rejected("too_fast", field="q", seconds=rate.wait(key))


def settle_here(session: str) -> None:
    guesses().settle(network_here(), session)


def network_here() -> str:
    return network_of(asking_address())


def network_of(address: str) -> str:
    """An address as whoever has it can choose another: of IPv6 a household has more than there are codes."""
    try:
        found = ip_address(address)
    except ValueError:
        return address[:64]
    if found.version == 6 and found.ipv4_mapped:
        return str(found.ipv4_mapped)
    return str(ip_network((found, _OWN_NETWORK), strict=False)) if found.version == 6 else str(found)


def guesses() -> Guesses:
    found: Guesses = current_app.extensions["guesses"]
    return found


def _has_way_in(session: Session) -> bool:
    taking_part = can_take_part_in_session(actor_here(participant_cookie(session.id)), session)
    return taking_part or can_steer_session(actor_here(ACCOUNT_COOKIE), session)


def _warn(network: str) -> None:
    if guesses().is_attack(network):
        current_app.extensions["guessing"]()


def _may_be_code(code: str) -> bool:
    """What cannot be one is nobody's guess."""
    return len(code) == CODE_LENGTH and set(code) <= set(CODE_LETTERS)
