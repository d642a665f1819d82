"""Whatever a duo, somebody alone and a facilitator do, in whatever order and in two meetings: what each audience holds
follows from the facts, nobody holds another's words, and nothing that anybody typed is gone unseen.
"""

from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from facilitator.ambitions.commands import PrepareAmbition, ShareAmbition, ShareAmbitionAhead, WriteAmbition
from facilitator.ambitions.finding import ambition_of, latest_version
from facilitator.ambitions.models import AmbitionVersion, LostWords
from facilitator.ledger.command import Command
from facilitator.ledger.models import Holding
from facilitator.steering.commands import EndSession, ReopenSession
from tests.ambitions.writing import NEXT, NEXT_SESSION, next_meeting, paired, words
from tests.house import ANNA, ANNAS_LINK, BRAM, CHEN, PROGRAMME, SESSION, House, Member

WHO = ("Anna", "Bram", "Chen", "Anna's link")
STEPS = st.one_of(
    st.tuples(st.just("write"), st.sampled_from(WHO), st.sampled_from(["what", "title"]), st.integers(0, 3)),
    st.tuples(st.just("write"), st.sampled_from(WHO), st.sampled_from(["what", "title"]), st.integers(0, 3)),
    st.tuples(st.just("share"), st.sampled_from(WHO), st.booleans(), st.just(0)),
    st.tuples(st.just("meet"), st.sampled_from(["end", "reopen"]), st.just(""), st.just(0)),
)
SESSIONS = (SESSION, NEXT_SESSION)


class Play:
    """One history; `unread` are words that made way for ones whose writer had not heard of them, and who wrote them."""

    def __init__(self, house: House) -> None:
        self.house, self.number = house, count()
        self.unread: set[tuple[str, str]] = set()
        house.hand_out_links()
        paired(house, "Anna", "Bram")
        next_meeting(house)

    def do(self, verb: str, who: str, about: object, behind: int) -> None:
        if verb == "meet":
            self.house.send(self.house.fatima, EndSession() if who == "end" else ReopenSession())
            return
        by, scope = self._by(who)
        ahead = by is ANNAS_LINK
        command: Command
        if verb == "share":
            command = (ShareAmbitionAhead if ahead else ShareAmbition)(version=None, shared=bool(about))
            self.house.send(by, command, scope=scope)
            return
        self._write(by, str(about), behind, scope)

    def _write(self, by: Member, field: str, behind: int, scope: str) -> None:
        before = self._latest(by)
        heard = max(0, before.revisions.get(field, 0) - behind) if before else 0
        said = words(by, **{field: f"<{by.id}> {next(self.number):03}"}, base={field: heard})
        command = (PrepareAmbition if by is ANNAS_LINK else WriteAmbition)(**said)
        applied = self.house.send(by, command, scope=scope).status == "applied"
        stood = getattr(before, field) if before else ""
        if applied and before and stood and heard < before.revisions[field]:
            self.unread.add((before.writers[field], stood))

    def _by(self, who: str) -> tuple[Member, str]:
        """Chen is in the next meeting already."""
        if who == "Anna's link":
            return ANNAS_LINK, ""
        return (NEXT["Chen"], NEXT_SESSION) if who == "Chen" else ({"Anna": ANNA, "Bram": BRAM}[who], "")

    def _latest(self, by: Member) -> AmbitionVersion | None:
        with self.house.read() as db:
            ambition = ambition_of(db, PROGRAMME, by.id)
            version = latest_version(db, ambition.id) if ambition else None
            if version is not None:
                db.expunge(version)
            return version


def check(play: Play) -> None:
    house = play.house
    with house.read() as db:
        lost = db.scalars(select(LostWords)).all()
        held = db.execute(select(Holding.audience, Holding.kind, Holding.body).where(Holding.body.is_not(None))).all()
    for session in SESSIONS:
        house.check(session)
    ours = {f"person:{ANNA.id}", f"person:{BRAM.id}"}
    for audience, kind, body in held:
        for writer in (ANNA.id, BRAM.id, CHEN.id):
            own = audience in ours if writer in {ANNA.id, BRAM.id} else audience == f"person:{CHEN.id}"
            told = kind == "ambitions" and orjson.loads(body)["shared"]
            assert own or told or f"<{writer}>" not in body, (audience, kind)
    assert {(one.person_id, one.text) for one in lost} == play.unread


@settings(max_examples=6, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(st.lists(STEPS, min_size=8, max_size=16))
def test_whatever_happens_to_ambitions(furnished: Path, steps):
    with TemporaryDirectory() as folder:
        house = House.copied(furnished, Path(folder) / "data")
        try:
            play = Play(house)
            for step in steps:
                play.do(*step)
            check(play)
        finally:
            house.close()
