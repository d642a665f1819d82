"""No instrument rusts: each figure is measured once as small as it can be, and tables are made of what it says.

What its numbers would be worth is measured by `python -m bench all`, on a machine that does nothing else.
"""

import json
import subprocess
import sys

import pytest

from bench import rows
from tests.support.server import ROOT

pytestmark = pytest.mark.slow

# What the others are made of is in these. `python -m bench all --small` tries every one of them, in a few minutes.
FIGURES = ("s1", "s6", "s11")
SMALL = ("--small", "--phones", "4", "--rate", "8", "--seconds", "0.5", "--within", "0.2")
ENOUGH = ("--small", "--phones", "8", "--rate", "40", "--seconds", "3", "--within", "0.2")
"""For a look after every 2 ms of CPU to find more than one thing."""


@pytest.mark.parametrize("figure", FIGURES)
def test_an_instrument_measures(figure):
    result = measured(figure)

    assert result["figure"] == figure
    assert result["machine"]["cores"] >= 1
    assert len(rows.rows_of(result)) >= 2


def test_a_flame_graph_says_where_the_time_went():
    result = measured("flame", "s1", small=ENOUGH)

    named = {name.partition("/")[0] for name, _ in result["together"]}
    assert "facilitator" in named
    assert 0 < sum(share for _, share in result["alone"]) <= 1.0001


def measured(*figure, small=SMALL):
    done = subprocess.run(
        [sys.executable, "-m", "bench", *figure, *small],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)
