"""One house of two processes for all stories: each plays in a session of its own."""

from collections.abc import Callable, Iterator

import pytest

from tests.cluster.house import Cluster
from tests.cluster.meeting import Meeting
from tests.support import background


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with Cluster(tmp_path_factory.mktemp("cluster")) as cluster:
        yield cluster


@pytest.fixture
def meet(cluster: Cluster) -> Iterator[Callable[..., Meeting]]:
    """meet(people=30, round=PLENARY): a meeting that is on."""
    made: list[Meeting] = []

    def meet(*, people: int, **how: int) -> Meeting:
        cluster.whole()
        made.append(Meeting(cluster))
        background.run(made[-1].gather(people, **how), timeout=100)
        return made[-1]

    yield meet
    cluster.whole()  # nobody is in the middle of looking for a process that is away
    for meeting in made:
        background.run(meeting.leave())
