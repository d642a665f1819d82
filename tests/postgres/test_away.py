"""PostgreSQL goes away under a server that stays: everybody is told so in words, and comes back by themselves."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.needs import need
from tests.support.postgres import Postgres
from tests.support.scene import Scene
from tests.support.server import Server
from tests.support.simple import SimplePhone
from tests.support.waiting import eventually


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    """One of our own: others stand on that of the whole process."""
    own = Postgres(Path(need("postgres")))
    yield own
    own.remove()


@pytest.fixture(scope="module")
def server(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    data = tmp_path_factory.mktemp("away") / "data"
    with Server.started(data, env={"FACILITATOR_DATABASE_URL": postgres.create("meeting")}) as running:
        yield running


@contextmanager
def away(postgres: Postgres) -> Iterator[None]:
    postgres.kill()
    try:
        yield
    finally:
        postgres.start()


@contextmanager
def who_writes(server: Server) -> Iterator[SimplePhone]:
    """Anna, in a round that runs."""
    scene = Scene.set_up(server)
    with scene.console() as fatima, SimplePhone.join(server.url, scene.code, "Anna") as anna:
        fatima.start()
        fatima.open_round(0)
        anna.wait_saved(anna.write("ervoor"))
        yield anna


def asked(url: str) -> tuple[int, str, str | None]:
    """Status, what is said, and when to come again."""
    try:
        with urlopen(Request(url, headers={"Accept-Language": "nl"}), timeout=20) as answer:
            return answer.status, answer.read().decode(), None
    except HTTPError as refused:
        return refused.code, refused.read().decode(), refused.headers["Retry-After"]


def test_who_opens_a_page_meanwhile_reads_that_it_cannot_be_done_now(postgres, server):
    scene = Scene.set_up(server)
    door = f"{server.url}/j/{scene.code}"
    assert asked(door)[0] == 200

    with away(postgres):
        status, said, again = asked(door)
        api = asked(f"{server.url}/api/v1/sessions/{scene.session}/changes?as=participant")

    assert (status, again) == (503, "5")
    assert "Het lukt nu even niet" in said
    assert api[0] == 503
    assert "unavailable" in api[1]
    eventually(lambda: asked(door)[0] == 200)


def test_after_a_restart_nobody_is_refused_for_a_dead_connection(postgres, server):
    with who_writes(server) as anna:
        with away(postgres):
            pass

        entry = anna.write("daarna")
        anna.wait_saved(entry)

        assert entry.times_sent == 1


def test_who_comes_back_meanwhile_is_told_to_ask_again_and_nothing_is_lost(postgres, server):
    with who_writes(server) as anna:
        told = anna.phone.door.passing

        with away(postgres):
            anna.cut()
            waits = anna.write("tijdens")
            anna.wait_until(lambda: bool(told))
            assert waits.status is None

        anna.wait_saved(waits, timeout=30)
        assert set(told) == {"unavailable"}
        assert sorted(anna.texts()) == ["ervoor", "tijdens"]
