"""A kind of round is tested whole: on the server, and as it is drawn in a browser."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from tests.frontend.conftest import Chromium, address, chromium, open_console, run
from tests.kinds.drawing import Drawn

__all__ = ["address", "chromium", "open_console", "run"]


@pytest.fixture
def draw(chromium: Chromium, address: str) -> Callable[..., Any]:
    """draw("phone", "check_in", round, question=…): one of the three views of a kind, from entities alone."""
    return partial(Drawn, chromium, address)
