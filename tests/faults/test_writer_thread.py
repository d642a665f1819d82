"""The writer's thread takes no lock of the loop's: one that it found taken would hang it for good.

Looked at in a process as the server is: patched, with every green lock watched.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

LOOK = """
import json, sys
from facilitator.runtime import native, patch

patch()
if sys.argv[2] == "planted":
    import threading
    from sqlalchemy.util import langhelpers
    langhelpers.threading = threading

from eventlet.semaphore import Semaphore

ident = native("threading").get_ident
loop, places, acquire = ident(), set(), Semaphore.acquire

def watched(self, blocking=True, timeout=None):
    if blocking and ident() != loop:
        frame = sys._getframe(1)
        while frame.f_code.co_filename.endswith(("threading.py", "semaphore.py")):
            frame = frame.f_back
        places.add(f"{frame.f_code.co_filename.split('site-packages/')[-1]}:{frame.f_code.co_name}")
    return acquire(self, blocking, timeout)

Semaphore.acquire = watched

from pathlib import Path
from tests.house import KANSEN, House, furnish
from tests.boards.wall import write

house = House(Path(sys.argv[1]))
furnish(house)
house.open(KANSEN)
for number in range(30):
    write(house, house.anna, f"{number}")
with house.read() as db:
    seq = db.connection().exec_driver_sql("select max(seq) from progress").scalar()
print(json.dumps({"places": sorted(places), "transactions": seq}))
"""


def look(data: Path, what: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(data), what], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_writer_takes_no_lock_of_the_loops(tmp_path):
    seen = look(tmp_path / "data", "as it is")

    assert seen["places"] == []
    assert seen["transactions"] > 30


@pytest.mark.parametrize("what", ["planted"])
def test_a_planted_green_lock_is_seen(tmp_path, what):
    assert any("langhelpers" in place for place in look(tmp_path / "data", what)["places"])
