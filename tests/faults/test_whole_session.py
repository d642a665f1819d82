"""A2: a whole session in which every text is a canary; nothing comes to anybody for whom it is not.

Twelve phones here. The hundred of L100, for minutes:

    FACILITATOR_L100=1 .venv/bin/python -m pytest -m "" tests/faults/test_whole_session.py
"""

import os
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from tests.faults.aviary import Aviary, Leak, readable
from tests.faults.cast import plan_whole_session
from tests.faults.eavesdrop import eavesdrop
from tests.faults.whole_session import WholeSession
from tests.house import House
from tests.support import background
from tests.support.proxy import Proxy
from tests.support.server import Server

SEED = 20261123
LONG = bool(os.environ.get("FACILITATOR_L100"))
PEOPLE, GROUPS, TURNS = (100, 10, 400) if LONG else (12, 3, 12)


@pytest.mark.timeout(1800 if LONG else 120)
def test_nothing_comes_to_anybody_for_whom_it_is_not(make_house: Callable[[], House], monkeypatch):
    house = make_house()
    cast, heard = plan_whole_session(house, people=PEOPLE, groups=GROUPS), eavesdrop(monkeypatch)
    house.close()
    with ExitStack() as leaving:
        server = leaving.enter_context(Server.started(house.settings.data))
        slow = leaving.enter_context(Proxy(server.url))
        session = WholeSession(server, heard, seed=SEED, cast=cast, programme=house.programme)
        leaving.callback(lambda: background.run(session.leave()))
        slow.delay(60, jitter_ms=40)
        background.run(story(session, ways=(server.url, server.url, slow.url)), timeout=1500 if LONG else 110)

        assert session.found == []
        assert session.unheard() == []
        assert session.leaks() == []
        told_of = Counter(canary.what for canary in session.aviary.canaries.values())
        print(f"{sum(told_of.values())} canaries, {session.moves} moves: {dict(told_of)}")
        assert told_of["feedback"] == 2 * (PEOPLE - 1)
        assert told_of["message to a group"] == GROUPS
        assert len(told_of) == 12
        assert session.moves == TURNS


async def story(session: WholeSession, *, ways: tuple[str, ...]) -> None:
    await session.come_in(ways=ways)
    await session.work_in_groups(TURNS)
    await session.write_hidden()
    await session.present()
    await session.end()


def test_a_planted_leak_and_a_canary_that_never_sang_are_seen():
    aviary = Aviary()
    note = aviary.sing("note", must=["anna", "console"])
    script = aviary.sing("script", must=["console"])
    heard = {"anna": f"{note} {script}", "bram": note, "console": note}

    assert aviary.foreign(heard) == [Leak("anna", "script", script), Leak("bram", "note", note)]
    assert aviary.unheard(heard) == [Leak("console", "script", script)]

    aviary.let_hear(note, "bram")
    assert aviary.foreign(heard) == [Leak("anna", "script", script)]


def test_a_file_within_a_file_is_read():
    import io
    import zipfile

    inner, outer = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w") as packed:
        packed.writestr("word/document.xml", "<w:t>kanarie_00001</w:t>")
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("verslag.docx", inner.getvalue())

    assert "kanarie_00001" in readable(outer.getvalue())
    assert "kanarie_00001" not in outer.getvalue().decode(errors="replace")
