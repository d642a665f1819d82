"""What is answered as applied is on the disk: the system calls of a real server are counted.

A commit to the log is one fdatasync with `synchronous=FULL`, and none with NORMAL: a power cut would then lose what
people were told is saved, and `kill -9` cannot show it.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import House
from tests.needs import need

COMMITS = 20
MARK = '"/dev/null"'  # opened before and after what is counted
WRITE = """
import sys
from pathlib import Path
from facilitator.db import writer_engine

engine = writer_engine(Path(sys.argv[1]))
connection = engine.raw_connection()
for pragma in sys.argv[3:]:
    connection.execute("PRAGMA " + pragma)

def write(count):
    for number in range(count):
        with engine.begin() as connection:
            connection.exec_driver_sql("INSERT OR REPLACE INTO mark VALUES ('probe', ?)", (str(number),))

write(1)  # the log's own beginning is synced too
open("/dev/null").close()
write(int(sys.argv[2]))
open("/dev/null").close()
"""


def synced(house: House, tmp_path: Path, *pragmas: str) -> int:
    """How often the log was synced to disk during the commits, by what `strace` saw."""
    trace = tmp_path / "trace"
    house.close()
    look = [need("strace"), "-f", "-e", "trace=fdatasync,fsync,openat", "-y", "-o", str(trace)]
    write = [sys.executable, "-c", WRITE, str(house.settings.database), str(COMMITS), *pragmas]
    subprocess.run([*look, *write], check=True, cwd=Path(__file__).parents[2], timeout=100)
    during = trace.read_text().split(MARK)[1]
    return len(re.findall(r"f(?:data)?sync\(\d+<[^>]*-wal>\)", during))


@pytest.mark.slow
def test_every_commit_is_synced_to_disk(house, tmp_path):
    assert synced(house, tmp_path) == COMMITS


@pytest.mark.slow
def test_a_planted_carelessness_is_seen(house, tmp_path):
    assert synced(house, tmp_path, "synchronous=NORMAL") == 0
