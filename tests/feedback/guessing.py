"""A meeting with anonymous feedback on what all present, what each attacker sees of it, and how well they guess.

An attacker learns on one half of the presentations which way of guessing works best, and guesses by that on the other
half. Chance is 1/k for k givers; more right than chance gives in 99 of 100 cases is better than chance.
"""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from math import comb
from string import ascii_lowercase

from flask.testing import FlaskClient

from facilitator.feedback.commands import GiveSealedFeedback, OfferHelp, ReleaseFeedback
from facilitator.ids import new_id
from facilitator.ledger.holdings import changed_since
from facilitator.presentations.commands import EndPresentation, StartPresentation
from facilitator.steering.commands import EndSession
from tests.feedback.attackers import Evidence, Guess, Target, dump_of, guesses
from tests.feedback.crowd import crowd
from tests.house import House, Member
from tests.presentations.stage import presenting, queued

SIGHTS = ("participant", "facilitator", "dump")


@dataclass
class Meeting:
    """What the judge knows: who wrote which top, with which top a tip came, and who pressed send in which order.

    That order the room sees too.
    """

    targets: list[Target] = field(default_factory=list)
    pairs: list[Target] = field(default_factory=list)
    wrote: dict[str, str] = field(default_factory=dict)
    sent: dict[str, list[str]] = field(default_factory=dict)
    people: dict[str, Member] = field(default_factory=dict)


@dataclass
class Score:
    """Of one attacker: for each k the ways that were tried, and how many guesses were right by the best of them."""

    made: int = 0
    judged: Counter[int] = field(default_factory=Counter)
    right: Counter[int] = field(default_factory=Counter)
    best: dict[int, str] = field(default_factory=dict)

    def better_than_chance(self) -> dict[int, str]:
        """{k: how}, of those where more was right than chance explains."""
        return {k: how for k, how in self.best.items() if self.right[k] > most_by_chance(self.judged[k], k)}


def most_by_chance(number: int, k: int) -> int:
    """How many of so many guesses are right by chance in 99 of 100 cases, at most."""
    chance, seen = 1 / k, 0.0
    for right in range(number + 1):
        seen += comb(number, right) * chance**right * (1 - chance) ** (number - right)
        if seen >= 0.99:
            return right
    return number


def meet(house: House, sizes: Sequence[int], *, in_order: bool = False, seed: int | None = None) -> Meeting:
    """Everybody presents; on each presentation so many give feedback, one after the other, some also offer help.

    `in_order` is a planted leak: phones that number what they send.
    """
    chance, numbers, meeting = random.Random(seed), count(), Meeting()
    cast = [house.anna, house.bram, house.chen, house.dewi]
    meeting.people = {one.id: one for one in (*cast, *crowd(house, max(max(sizes) + 1, len(sizes)) - len(cast)))}
    queue = queued(house, names="anonymous")
    for presentation, size in zip(queue, sizes, strict=False):
        house.done(house.fatima, StartPresentation(presentation=presentation))
        others = [one for one in meeting.people.values() if one.id not in presenting(house, presentation)]
        givers, said = chance.sample(others, size), {}
        for giver in givers:
            top, tip = ("".join(chance.choices(ascii_lowercase, k=chance.randint(16, 60))) for _ in range(2))
            said[top] = tip
            meeting.wrote |= {top: giver.id, tip: top}
            texts = {"top": top, "tip": tip}
            _give(house, giver, presentation, texts, f"{next(numbers):022}" if in_order else new_id())
            house.later(ms=chance.randint(50, 20_000))
            if chance.random() < 0.2:
                house.done(giver, OfferHelp(presentation=presentation, offer=new_id(), text="Bel me gerust"))
        house.done(house.fatima, EndPresentation(presentation=presentation))
        meeting.sent[presentation] = [giver.id for giver in givers]
        by_id = {giver.id: giver.name for giver in sorted(givers, key=lambda one: one.id)}
        meeting.targets.append(Target(presentation, sorted(said), by_id))
        # Which top a tip belongs to is to be guessed no better.
        meeting.pairs.append(Target(presentation, sorted(said.values()), {top: top for top in sorted(said)}))
    return meeting


def _give(house: House, giver: Member, presentation: str, texts: dict[str, str], feedback: str) -> None:
    command = GiveSealedFeedback(presentation=presentation, feedback=feedback, secret=new_id(), texts=texts)
    house.done(giver, command)


def release(house: House, meeting: Meeting) -> None:
    """All at once; the meeting ends, its archive is made."""
    house.done(house.fatima, ReleaseFeedback(presentations=[target.presentation for target in meeting.targets]))
    house.done(house.fatima, EndSession())
    house.done(house.willem, EndSession(), scope=house.other_session)
    house.sweep()


def seen_by(house: House, meeting: Meeting, sight: str) -> dict[str, Evidence]:
    """{presentation: what an attacker with this sight has of it}."""
    if sight == "dump":
        return dict.fromkeys(meeting.sent, dump_of(house.settings.database))
    client, shared = house.client(house.fatima), {}
    if sight == "facilitator":
        shared = {name: _got(client, f"/s/{house.session}/archive.{name}") for name in ("json", "csv", "html")}
        shared["frames"] = _frames(house, "everyone", "facilitators")
    found = {}
    for target in meeting.targets:
        documents = {**shared, "page": _got(client, f"/s/{house.session}/presentations/{target.presentation}/feedback")}
        if sight == "participant":
            # Who presented: of all participants they alone read it.
            (presenter,) = presenting(house, target.presentation)
            own = f"/s/{house.session}/mine/feedback/{target.presentation}"
            documents = {"page": _got(house.client(meeting.people[presenter]), own)}
            documents["frames"] = _frames(house, "everyone", f"person:{presenter}")
        sent = {"as they pressed send": meeting.sent[target.presentation]}
        found[target.presentation] = Evidence(documents, sent)
    return found


def _got(client: FlaskClient, path: str) -> bytes:
    answer = client.get(path)
    assert answer.status_code == 200, (path, answer.status_code)
    return answer.data


def _frames(house: House, *audiences: str) -> bytes:
    """All that came over the wire, in the order of its last change."""
    with house.read() as db:
        held = [row for audience in audiences for row in changed_since(db, house.session, audience, 0)]
    return "\n".join(f"{row.seq} {row.kind} {row.id} {row.body}" for row in held).encode()


def score(meeting: Meeting, targets: Sequence[Target], seen: dict[str, Evidence], into: Score) -> Score:
    """Learn on every other presentation, guess on the others."""
    for k in sorted({len(target.texts) for target in targets}):
        tried = [(target, guesses(seen[target.presentation], target)) for target in targets if len(target.texts) == k]
        into.made += sum(len(guess) for _, by_way in tried for guess in by_way.values())
        best = _best(meeting, [by_way for _, by_way in tried[::2]])
        into.best[k] = best
        for target, by_way in tried[1::2]:
            into.judged[k] += len(target.texts)
            into.right[k] += _right(meeting, by_way.get(best, {}))
    return into


def _best(meeting: Meeting, learned: list[dict[str, Guess]]) -> str:
    right: Counter[str] = Counter()
    for by_way in learned:
        right.update({way: _right(meeting, guess) for way, guess in by_way.items()})
    return max(sorted(right), key=lambda way: right[way])


def _right(meeting: Meeting, guess: Guess) -> int:
    return sum(meeting.wrote[text] == person for text, person in guess.items())
