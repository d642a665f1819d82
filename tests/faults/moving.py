"""The product on a computer that changes networks: its adapters stand in the file FACILITATOR_TEST_ADAPTERS, one a
line, `name address`. To it 127.0.0.2 is a phone; everything else is as it is.
"""

import os
import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from facilitator.runtime import patch

patch()

import facilitator.wiring  # noqa: E402 - patched first, as the product does
from facilitator.cli.serve import main  # noqa: E402
from facilitator.sessions.address import Adapter, Computer  # noqa: E402
from facilitator.sessions.reach import Reach  # noqa: E402

PHONE = "127.0.0.2"


class Moving(Computer):
    def has(self, address: str) -> bool:
        return address != PHONE and super().has(address)


def look() -> Computer:
    lines = Path(os.environ["FACILITATOR_TEST_ADAPTERS"]).read_text().splitlines()
    return Moving(tuple(Adapter(name, (address,)) for name, address in map(str.split, lines)))


facilitator.wiring.Reach = partial(Reach, look=look, every=0.2)

if __name__ == "__main__":
    sys.exit(main([*sys.argv[1:], "--host", "0.0.0.0"]))
