"""The product, which says every few seconds how many objects it has: `objects N`, after collecting what is garbage."""

import gc
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from facilitator.runtime import patch, sleep, spawn

patch()

from facilitator.cli.serve import main  # noqa: E402 - patched first, as the product does

EVERY = float(os.environ.get("FACILITATOR_TEST_COUNT_EVERY", "10"))


def count() -> None:
    while True:
        sleep(EVERY)
        gc.collect()
        print(f"objects {gc.get_freeze_count() + len(gc.get_objects())}", flush=True)


if __name__ == "__main__":
    spawn(count)
    sys.exit(main(sys.argv[1:]))
